import { tableBody } from "../find-range";
import { HostError } from "../host-error";
import type { RangeTarget, TableTarget } from "../object-reference";
import { objectType } from "../object-type";
import { sortRows } from "../sorting";
import { tableOf } from "../table-editing";

export const rangeSort = objectType<RangeTarget>({
  name: "RangeSort",
  methods: {
    apply: (range, [fields, matchCase, hasHeaders, orientation]) => {
      if (orientation === "Columns")
        throw new HostError("NotImplemented", "The workbench sorts rows, not columns");
      sortRows(range, fields, matchCase === true, hasHeaders === true);
    },
  },
});

export const tableSort = objectType<TableTarget>({
  name: "TableSort",
  methods: {
    apply: (target, [fields, matchCase]) => {
      const table = tableOf(target);
      const range = { book: target.book, sheetId: table.sheetId, area: tableBody(table) };
      sortRows(range, fields, matchCase === true, false);
    },
  },
});
