import { createRoot } from "react-dom/client";
import { App } from "./app";
import type { Page } from "./features/navigation/page";
import type { PaneServices } from "./services";

/** The page that the address asks for: the manifest's help links end in `#help`. */
const startPage = (hash: string): Page | undefined => (hash === "#help" ? { name: "help" } : undefined);

/** Draws the pane into an element of the page. */
export function mountPane(element: HTMLElement, services: PaneServices): void {
  const start = startPage(window.location.hash);
  createRoot(element, {
    // The error boundary shows what it caught; a console line could quote a cell.
    onCaughtError: () => undefined,
  }).render(<App services={services} {...(start === undefined ? {} : { start })} />);
}
