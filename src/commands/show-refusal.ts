import { HostProblem } from "../excel/port";
import type { Page } from "../taskpane/features/navigation/page";
import type { PaneServices } from "../taskpane/services";

/**
 * Runs what a button does. A button has no place to say anything, so the page it ends on and the
 * workbook's refusal are shown by the pane.
 */
export async function showRefusal(services: PaneServices, act: () => Promise<Page | null>): Promise<void> {
  const ask = async (page: Page, problem?: HostProblem) => {
    services.requests.ask(problem === undefined ? { page } : { page, problem });
    await services.port.showPane();
  };
  try {
    const page = await act();
    if (page !== null) await ask(page);
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    await ask({ name: "inserted" }, error);
  }
}
