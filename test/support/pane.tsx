import "@testing-library/jest-dom";
import "./laid-out-body";
import { act, configure, render, screen, waitFor, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { shortcuts } from "../../src/commands/shortcuts";
import { functions } from "../../src/functions";
import { indicators } from "../../src/indicators";
import { themes } from "../../src/indicators/themes";
import { App } from "../../src/taskpane/app";
import type { Page } from "../../src/taskpane/features/navigation/page";
import { createPaneRequests } from "../../src/taskpane/pane-requests";
import type { PaneServices } from "../../src/taskpane/services";
import { templates } from "../../src/templates";
import { text } from "../../src/text/en-gb";
import { openCommittedPack } from "./committed-pack";
import { MemoryWorkbook } from "./memory-workbook";

// Whole pages of controls without a browser take their time on a busy machine.
jest.setTimeout(60_000);
// A busy machine may take seconds to draw what an idle one draws at once.
configure({ asyncUtilTimeout: 20_000 });

// The pack is read once: it does not change, and reading it takes longer than a test.
let pack: ReturnType<typeof openCommittedPack> | null = null;
export const committedPack = () => (pack ??= openCommittedPack());

/** The authority that the tests choose: three-digit code 806. */
export const MIDDLESBROUGH = "806";

export const chosen = { areaCode: MIDDLESBROUGH, year: 2025 };

/** The services with the registries and the pack that ship, over a workbook in memory. */
export function paneServices(
  port: MemoryWorkbook,
  changes: Partial<Omit<PaneServices, "port">> = {},
): PaneServices & { readonly port: MemoryWorkbook } {
  return {
    version: "1.2.3",
    addresses: ["https://cspi.example", "https://appsforoffice.microsoft.com"],
    loadBenchmarks: () => Promise.resolve({ benchmarks: committedPack(), missing: [] }),
    themes,
    indicators,
    functions,
    templates,
    shortcuts,
    requests: createPaneRequests(),
    ...changes,
    port,
  };
}

export interface OpenPane {
  readonly user: UserEvent;
  readonly services: PaneServices & { readonly port: MemoryWorkbook };
  readonly view: RenderResult;
}

interface PaneStart {
  readonly page?: Page;
  readonly workbook?: MemoryWorkbook;
  readonly services?: Partial<Omit<PaneServices, "port">>;
}

/** Opens the pane on a page and waits until what it loads has arrived. */
export async function openPane({ page, workbook, services: changes }: PaneStart = {}): Promise<OpenPane> {
  const services = paneServices(workbook ?? new MemoryWorkbook({ settings: chosen }), changes);
  const user = userEvent.setup();
  const view = render(<App services={services} {...(page === undefined ? {} : { start: page })} />);
  await settle();
  return { user, services, view };
}

/** Lets answered promises reach the page. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  });
}

/** Longer than it takes until an action is called slow. */
const HEAVY_WORK_IN_MILLISECONDS = 700;

/** Lets heavy work finish that holds up timers, such as planning a whole sheet again. */
export const settleHeavyWork = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, HEAVY_WORK_IN_MILLISECONDS)));

/** Waits for the previews of templates, which are drawn after the page. */
export const previewsDrawn = () =>
  waitFor(() => expect(screen.queryByLabelText(text.templates.drawing)).toBeNull());

export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
