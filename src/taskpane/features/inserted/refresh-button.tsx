import { Button } from "@fluentui/react-components";
import type { InsertionRecord } from "../../../excel/port";
import { text } from "../../../text/en-gb";
import { useServices } from "../../services";
import { canInsert } from "../insert/can-insert";
import type { Refresh } from "./use-refresh";

/** Refreshes the sheets of an insertion; cells have no plan to build again, and lists nothing to refresh. */
export function RefreshButton({ record, refresh }: { record: InsertionRecord; refresh: Refresh }) {
  const { port } = useServices();
  if (!canInsert(port) || record.kind !== "sheets" || record.holdsRecords) return null;
  return (
    <Button
      size="small"
      disabledFocusable={refresh.state.status === "running"}
      aria-label={text.refresh.named(record.title)}
      onClick={() => refresh.run(record)}
    >
      {text.refresh.button}
    </Button>
  );
}

/** Whether the template has changed since the sheets were built with it. */
export function useIsOutOfDate({ template, templateVersion, holdsRecords }: InsertionRecord): boolean {
  const { templates } = useServices();
  const now = templates.find(({ id }) => id === template)?.version;
  return !holdsRecords && now !== undefined && templateVersion !== undefined && templateVersion < now;
}
