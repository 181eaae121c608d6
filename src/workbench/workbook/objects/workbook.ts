import { HostError } from "../host-error";
import { objectOf, type BookTarget, type RangeTarget } from "../object-reference";
import { objectType } from "../object-type";

const selectedRange = ({ book }: BookTarget): RangeTarget => {
  const { sheetId, ranges } = book.engine.selection();
  const [area] = ranges;
  if (!area) throw new HostError("InvalidSelection");
  return { book, sheetId, area };
};

export const workbook = objectType<BookTarget>({
  name: "Workbook",
  properties: {
    name: ({ book }) => book.name,
    readOnly: ({ book }) => book.readOnly,
    autoSave: () => false,
    calculationEngineVersion: () => 191029,
    isDirty: { get: () => true, set: () => undefined },
    previouslySaved: () => true,
    usePrecisionAsDisplayed: () => false,
  },
  objects: {
    application: ({ book }) => objectOf("Application", { book }),
    comments: ({ book }) => objectOf("CommentCollection", { book, sheetId: null }),
    customXmlParts: ({ book }) => objectOf("CustomXmlPartCollection", { book }),
    names: ({ book }) => objectOf("NamedItemCollection", { book, sheetId: null }),
    properties: ({ book }) => objectOf("DocumentProperties", { book }),
    protection: ({ book }) => objectOf("WorkbookProtection", { book }),
    settings: ({ book }) => objectOf("SettingCollection", { book }),
    styles: ({ book }) => objectOf("StyleCollection", { book }),
    tables: ({ book }) => objectOf("TableCollection", { book, sheetId: null }),
    worksheets: ({ book }) => objectOf("WorksheetCollection", { book }),
    _Runtime: ({ book }) => objectOf("Runtime", { book }),
  },
  methods: {
    getActiveCell: (target) => {
      const range = selectedRange(target);
      return objectOf("Range", { ...range, area: { ...range.area, rows: 1, columns: 1 } });
    },
    getSelectedRange: (target) => {
      if (target.book.engine.selection().ranges.length > 1) throw new HostError("InvalidSelection");
      return objectOf("Range", selectedRange(target));
    },
    getSelectedRanges: ({ book }) => {
      const { sheetId, ranges } = book.engine.selection();
      return objectOf("RangeAreas", { book, sheetId, areas: ranges });
    },
    getActiveChartOrNullObject: () => null,
    getIsActiveCollabSession: () => false,
    save: () => null,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});
