import { useEffect } from "react";

const CONTROLS = ["a[href]", "button", "input", "select", "textarea", "[tabindex]"]
  .map((control) => `${control}:not(:disabled, [tabindex='-1'], [data-tabster-dummy])`)
  .join(", ");

const isShown = (control: Element): boolean => control.getClientRects().length > 0;

/** Whether a control follows what has the focus, or with Shift stands before it. */
function leadsOn(backward: boolean): boolean {
  const from = document.activeElement ?? document.body;
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll(CONTROLS)].some(
    (control) => (from.compareDocumentPosition(control) & wanted) !== 0 && isShown(control),
  );
}

/** Fluent's sentinels at the ends of the page are no controls, though office.js would stop at each. */
function hideSentinels(): void {
  const sentinels = [...document.querySelectorAll<HTMLElement>("[data-tabster-dummy][tabindex='0']")];
  for (const sentinel of sentinels) sentinel.tabIndex = -1;
  setTimeout(() => {
    for (const sentinel of sentinels) sentinel.tabIndex = 0;
  });
}

function keep(event: KeyboardEvent): void {
  const { key, shiftKey, defaultPrevented } = event;
  if (key === "Escape" && defaultPrevented) event.stopPropagation();
  if (key !== "Tab") return;
  if (leadsOn(shiftKey)) event.stopPropagation();
  else hideSentinels();
}

/**
 * Keeps from office.js the keys that the pane answers itself. In Excel on the web it moves the focus by a
 * list of its own, which knows no headings, so that Tab after a change of page would leave the pane; and it
 * hands the focus to the cells at Esc, though a question or a list has just been closed by it. Past the
 * last control and before the first the host takes the focus, as it should.
 */
export function useOwnKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", keep);
    return () => document.removeEventListener("keydown", keep);
  }, []);
}
