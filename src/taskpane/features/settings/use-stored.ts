import { useCallback, useEffect, useState } from "react";
import type { StoredInWorkbook } from "../../../excel/port";
import { useServices } from "../../services";
import { useAction, type Action } from "../../ui/use-action";
import { useSettings } from "./settings";

/** What the workbook keeps for the add-in. */
export interface Stored extends Action<[], StoredInWorkbook> {
  /** What was last read; it stays in sight until the next reading. */
  readonly last: StoredInWorkbook | null;
}

/** Looks what the workbook keeps, and again whenever a choice has changed. */
export function useStored(): Stored {
  const { port } = useServices();
  const { settings } = useSettings();
  const [last, setLast] = useState<StoredInWorkbook | null>(null);
  const action = useAction(
    useCallback(async () => {
      const stored = await port.stored();
      setLast(stored);
      return stored;
    }, [port]),
  );
  const { run } = action;
  useEffect(() => run(), [run, settings]);
  return { ...action, last };
}
