import { oneOf } from "../arguments";
import type { CellFormatTarget } from "../cell-format";
import { colour } from "../colour";
import { HostError } from "../host-error";
import { objectType } from "../object-type";
import { styleProperty, yesOrNo } from "./range-format";

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** `null` where the cells differ: the engine leaves out what is not common to all. */
export const rangeFont = objectType<CellFormatTarget>({
  name: "RangeFont",
  properties: {
    bold: styleProperty("bold", yesOrNo),
    italic: styleProperty("italic", yesOrNo),
    strikethrough: styleProperty("strikethrough", yesOrNo, false),
    color: styleProperty("fontColour", colour),
    name: styleProperty("fontName", String),
    size: styleProperty("fontSize", (value) => {
      if (typeof value !== "number" || value < 1 || value > 409) throw new HostError("InvalidArgument");
      return value;
    }),
    underline: {
      get: (format) => {
        const { underline } = format.read();
        return underline === undefined ? null : underline ? "Single" : "None";
      },
      set: (format, value) => format.write({ underline: oneOf(underlines, value) !== "None" }),
    },
  },
});
