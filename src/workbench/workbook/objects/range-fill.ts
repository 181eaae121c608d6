import type { CellFormatTarget } from "../cell-format";
import { colour } from "../colour";
import { objectType } from "../object-type";

/** White is what Excel answers for cells without a fill. */
const noFill = "#FFFFFF";

export const rangeFill = objectType<CellFormatTarget>({
  name: "RangeFill",
  properties: {
    color: {
      get: (format) => {
        const { fillColour } = format.read();
        return fillColour === undefined ? "" : (fillColour ?? noFill);
      },
      set: (format, value) => format.write({ fillColour: value === "" ? null : colour(value) }),
    },
  },
  methods: { clear: (format) => format.write({ fillColour: null }) },
});
