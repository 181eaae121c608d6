import { colour } from "../colour";
import type { ChartFontStyle, ChartLine, ChartLooks } from "../charts/definition";
import { objectOf, type ChartPart } from "../object-reference";
import { objectType, stored, type ReadWrite } from "../object-type";
import { part } from "./chart";

/** `format` of any part of a chart. Office.js has a class for each; they differ only in what they leave out. */
export const chartLooks = objectType<ChartPart<ChartLooks>>({
  name: "ChartFormat",
  properties: stored<ChartLooks>(["roundedCorners", "colorScheme"]),
  objects: {
    border: (target) => objectOf("ChartLine", part(target, target.content.border)),
    fill: (target) => objectOf("ChartFill", part(target, target.content.fill)),
    font: (target) => objectOf("ChartFont", part(target, target.content.font)),
    line: (target) => objectOf("ChartLine", part(target, target.content.line)),
  },
});

export const chartFill = objectType<ChartPart<ChartLooks["fill"]>>({
  name: "ChartFill",
  methods: {
    clear: ({ content, changed }) => {
      content.color = null;
      changed();
    },
    setSolidColor: ({ content, changed }, [value]) => {
      content.color = colour(value);
      changed();
    },
  },
});

const lineColour: ReadWrite<ChartPart<ChartLine>> = {
  get: ({ content }) => content.color ?? "",
  set: ({ content, changed }, value) => {
    content.color = colour(value);
    changed();
  },
};

export const chartLine = objectType<ChartPart<ChartLine>>({
  name: "ChartLineFormat",
  properties: { ...stored<ChartLine>(["lineStyle", "weight"]), color: lineColour },
  methods: {
    clear: ({ content, changed }) => {
      content.color = null;
      content.lineStyle = "None";
      changed();
    },
  },
});

export const chartFont = objectType<ChartPart<ChartFontStyle>>({
  name: "ChartFont",
  properties: stored<ChartFontStyle>(["bold", "color", "italic", "name", "size", "underline"]),
});
