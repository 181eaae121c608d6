import { useCallback } from "react";
import { NOT_READ } from "../../../core/records/record-list";
import { useSettings } from "../settings/settings";

export interface MappingChoice {
  /** Reads a heading of the list as a field, or none where it is `NOT_READ`; null takes the choice back. */
  readonly choose: (field: string, heading: string | null) => Promise<void>;
  readonly undoAll: () => Promise<void>;
  /** Whether something was chosen, be it of a heading that is gone. */
  readonly isChosen: boolean;
  /** Makes this the list that formulas read, of several of its kind. */
  readonly useThis: (listId: string) => Promise<void>;
  readonly notKept: boolean;
}

/** What the user says of one list of the workbook: names of headings only, kept in its settings. */
export function useMapping(name: string): MappingChoice {
  const { settings, save, notKept } = useSettings();
  const { columnMappings = {}, chosenLists = {} } = settings;
  const own = columnMappings[name] ?? {};
  const keep = useCallback(
    (mapping: Readonly<Record<string, string>>) => {
      const others = Object.entries(columnMappings).filter(([one]) => one !== name);
      const entries = Object.keys(mapping).length === 0 ? others : [...others, [name, mapping] as const];
      return save({ columnMappings: Object.fromEntries(entries) });
    },
    [columnMappings, name, save],
  );
  return {
    choose: (field, heading) => {
      // A heading is read as one field: the newest choice takes it from an older one.
      const others = Object.entries(own).filter(
        ([one, taken]) => one !== field && (taken !== heading || taken === NOT_READ),
      );
      return keep(Object.fromEntries(heading === null ? others : [...others, [field, heading]]));
    },
    undoAll: () => keep({}),
    isChosen: Object.keys(own).length > 0,
    useThis: (listId) => save({ chosenLists: { ...chosenLists, [listId]: name } }),
    notKept,
  };
}
