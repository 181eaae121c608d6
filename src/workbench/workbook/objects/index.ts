import type { ObjectKind, Targets } from "../object-reference";
import type { ObjectType } from "../object-type";
import { application, runtime } from "./application";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { formatProtection, rangeFormat } from "./range-format";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

/** Every class that the workbench answers for. A class that is missing here is refused by name. */
export const objectTypes: { readonly [Kind in ObjectKind]?: ObjectType<Targets[Kind]> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
};
