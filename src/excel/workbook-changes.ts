import { inWorkbook } from "./run";

type Handler = OfficeExtension.EventHandlerResult<never> | { remove(): void; context: unknown };

/**
 * Tells of changes to cells, sheets and tables. What changed is not told: a listener looks again.
 * The function that comes back stops it.
 */
export function onWorkbookChanged(listener: () => void): () => void {
  let handlers: readonly Handler[] = [];
  let isStopped = false;
  const told = async (): Promise<void> => {
    if (!isStopped) listener();
  };
  void inWorkbook(async (session) => {
    const { worksheets, tables } = session.workbook;
    handlers = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      tables.onAdded.add(told),
      tables.onDeleted.add(told),
    ] as readonly Handler[];
    await session.sync();
  });
  return () => {
    isStopped = true;
    for (const handler of handlers) handler.remove();
  };
}
