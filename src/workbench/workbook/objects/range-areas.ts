import { addressOf } from "../find-range";
import { formatOfRangeAreas } from "../range-format";
import { objectOf, type AreasTarget, type RangeTarget } from "../object-reference";
import { objectType } from "../object-type";
import * as editing from "../range-editing";

const ranges = ({ book, sheetId, areas }: AreasTarget): RangeTarget[] =>
  areas.map((area) => ({ book, sheetId, area }));

const address = (target: AreasTarget): string => ranges(target).map(addressOf).join(",");

export const rangeAreas = objectType<AreasTarget>({
  name: "RangeAreas",
  referenced: true,
  properties: {
    address,
    addressLocal: address,
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  objects: {
    areas: (target) => objectOf("RangeCollection", target),
    format: (target) => objectOf("RangeFormat", formatOfRangeAreas(target)),
    worksheet: ({ book, sheetId }) => objectOf("Worksheet", { book, sheetId }),
  },
  methods: {
    clear: (target, [applyTo]) => {
      for (const range of ranges(target)) editing.clearCells(range, applyTo);
    },
  },
});

export const rangeCollection = objectType<AreasTarget>({
  name: "RangeCollection",
  items: (target) => ranges(target).map((range) => objectOf("Range", range)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (target, [index]) => {
      const range = ranges(target)[Number(index)];
      return range ? objectOf("Range", range) : null;
    },
  },
});
