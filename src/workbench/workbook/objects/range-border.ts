import { found, integer, oneOf } from "../arguments";
import { borderSides, type BorderLine, type BorderSide, type CellFormatTarget } from "../cell-format";
import { colour } from "../colour";
import { objectOf } from "../object-reference";
import { objectType } from "../object-type";

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

type BorderTarget = CellFormatTarget & { readonly side: BorderSide };

const noLine: BorderLine = { style: "None", colour: "#000000" };

/** Changes one trait of a border; a border that was not there becomes a thin line. */
function change(target: BorderTarget, trait: Partial<BorderLine>): void {
  const now = target.readBorder(target.side) ?? noLine;
  const style = trait.style ?? (now.style === "None" ? "Continuous" : now.style);
  target.writeBorder(target.side, { ...now, ...trait, style });
}

export const rangeBorder = objectType<BorderTarget>({
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: ({ side }) => side,
    style: {
      get: (target) => target.readBorder(target.side)?.style ?? "None",
      set: (target, value) => change(target, { style: oneOf(lineStyles, value) }),
    },
    weight: {
      get: (target) => target.readBorder(target.side)?.weight ?? "Thin",
      set: (target, value) => change(target, { weight: oneOf(weights, value) }),
    },
    color: {
      get: (target) => target.readBorder(target.side)?.colour ?? "#000000",
      set: (target, value) => change(target, { colour: colour(value) }),
    },
  },
});

const drawnSides = borderSides.filter((side) => !side.startsWith("Diagonal"));

export const rangeBorderCollection = objectType<CellFormatTarget>({
  name: "RangeBorderCollection",
  properties: { count: () => drawnSides.length },
  items: (format) => drawnSides.map((side) => objectOf("RangeBorder", { ...format, side })),
  item: (format, key) => objectOf("RangeBorder", { ...format, side: oneOf(borderSides, key) }),
  methods: {
    getItemAt: (format, [index]) =>
      objectOf("RangeBorder", { ...format, side: found(drawnSides[integer(index)]) }),
  },
});
