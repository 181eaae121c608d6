import { HostProblem } from "../excel/port";
import type { Page } from "../taskpane/features/navigation/page";
import type { PaneServices } from "../taskpane/services";

/** Opens the pane on a page, with the workbook's refusal where there was one. */
export async function showPage(services: PaneServices, page: Page, problem?: HostProblem): Promise<void> {
  services.requests.ask(problem === undefined ? { page } : { page, problem });
  await services.port.showPane();
}

/**
 * Runs what a button does. A button has no place to say anything, so the page it ends on and the
 * workbook's refusal are shown by the pane.
 */
export async function showRefusal(
  services: PaneServices,
  act: () => Promise<Page | null>,
  refusedOn: Page = { name: "inserted" },
): Promise<void> {
  try {
    const page = await act();
    if (page !== null) await showPage(services, page);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    await showPage(services, refusedOn, error);
  }
}
