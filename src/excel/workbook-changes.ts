import { inWorkbook, inWorkbookOf } from "./run";

/** A registered handler, whatever it listens to. */
interface Registered {
  readonly context: unknown;
  remove(): void;
}

/**
 * Tells of changes to cells, sheets and tables. What changed is not told: a listener looks again.
 * The function that comes back stops it.
 */
export function onWorkbookChanged(listener: () => void): () => void {
  let isStopped = false;
  const told = async (): Promise<void> => {
    if (!isStopped) listener();
  };
  // Where Excel is busy and refuses, the listener simply hears nothing; every page can be read anew.
  const registered = register(told).catch((): readonly Registered[] => []);
  return () => {
    isStopped = true;
    void registered.then(unregister).catch(() => undefined);
  };
}

function register(told: () => Promise<void>): Promise<readonly Registered[]> {
  return inWorkbook(async (session) => {
    const { worksheets, tables } = session.workbook;
    const handlers: readonly Registered[] = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      tables.onAdded.add(told),
      tables.onDeleted.add(told),
    ];
    await session.sync();
    return handlers;
  });
}

/** A handler can only be removed in the context that it was added in. */
async function unregister(handlers: readonly Registered[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await inWorkbookOf(first.context as Excel.RequestContext, async (session) => {
    for (const handler of handlers) handler.remove();
    await session.sync();
  });
}
