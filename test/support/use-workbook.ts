import { startAfresh, type OpenHost } from "../contract/open-host";
import type { OpenedWorkbook } from "../contract/workbook-port";
import { asOpenedWorkbook, fillSheets, settled } from "./office-workbook";
import { openCspi } from "./open-cspi";

type Sheets = Parameters<typeof fillSheets>[1];

/** The host and engine of a test file, with the workbook of the test that runs. */
export interface WorkbookInUse extends OpenHost {
  readonly workbook: OpenedWorkbook;
  /** Starts once more with other sheets, and waits until they are calculated. */
  fill(sheets: Sheets): Promise<OpenedWorkbook>;
}

/**
 * Opens one host for a test file and fills its workbook anew before each test.
 *
 * @param sheets of every test; null where each fills its own
 */
export function useWorkbook(
  sheets: Sheets | null = { Mine: { A1: "Notes" } },
  open: () => Promise<OpenHost> = openCspi,
): WorkbookInUse {
  let opened: OpenHost | null = null;
  let workbook: OpenedWorkbook | null = null;
  const now = (): OpenHost => {
    if (!opened) throw new Error("The workbook is not open yet");
    return opened;
  };
  const start = (filling: Sheets | null): OpenedWorkbook => {
    startAfresh(now());
    if (filling) fillSheets(now(), filling);
    return (workbook = asOpenedWorkbook(now()));
  };
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(() => void start(sheets));
  afterAll(() => {
    opened?.host.dispose();
    opened?.engine.dispose();
  });
  return {
    get host() {
      return now().host;
    },
    get engine() {
      return now().engine;
    },
    get workbook() {
      return workbook ?? asOpenedWorkbook(now());
    },
    async fill(others) {
      const filled = start(others);
      await settled(now());
      return filled;
    },
  };
}
