import { openHost, startAfresh, type OpenHost } from "./open-host";

/** Opens one host for a test file, and starts every test with a single empty sheet. */
export function useHost(): () => OpenHost {
  let open: OpenHost | null = null;
  beforeAll(async () => {
    open = await openHost();
  });
  beforeEach(() => {
    if (open) startAfresh(open);
  });
  afterAll(() => {
    open?.host.dispose();
    open?.engine.dispose();
  });
  return () => {
    if (!open) throw new Error("The host is not open yet");
    return open;
  };
}

/** Runs something on the active sheet and syncs once at the end. */
export const onSheet = <Answer>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Answer | Promise<Answer>,
): Promise<Answer> =>
  Excel.run(async (context) => {
    const answer = await act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return answer;
  });

/** Values of a range on the active sheet. */
export const valuesOf = async (address: string): Promise<unknown[][]> => {
  const range = await onSheet((sheet) => sheet.getRange(address).load("values"));
  return range.values as unknown[][];
};

/** What office.js reports of a refusal: code and place. */
export async function refusalOf(action: Promise<unknown>): Promise<{ code: string; location: string }> {
  const error: unknown = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OfficeExtension.Error)) throw new Error(`Expected a refusal, got ${String(error)}`);
  const { errorLocation = "" } = error.debugInfo as { errorLocation?: string };
  return { code: error.code, location: errorLocation };
}
