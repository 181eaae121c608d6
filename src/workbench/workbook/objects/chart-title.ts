import type {
  ChartDefinition,
  ChartLegendDefinition,
  ChartTitleDefinition,
  GridlinesDefinition,
} from "../charts/definition";
import { seriesName, titleText } from "../charts/drawing";
import { areaOfFormula } from "../find-range";
import { HostError } from "../host-error";
import type { ChartPart } from "../object-reference";
import { objectType, stored } from "../object-type";
import { looksObject } from "./chart";

type TitleTarget = ChartPart<ChartTitleDefinition>;

/** Without a text of its own, the title of a chart with one series is that series' name. */
function automaticTitle({ book, chart }: ChartPart<unknown>): string {
  const [first, ...others] = chart.series;
  return first && others.length === 0 ? seriesName(book.engine, first, 0) : "Chart Title";
}

const setText = ({ content, changed }: TitleTarget, value: unknown): void => {
  content.text = String(value);
  content.source = null;
  content.visible = true;
  changed();
};

function setFormula(target: TitleTarget, formula: unknown): void {
  const { book, chart } = target;
  const range = areaOfFormula(book, chart.sheetId, String(formula));
  if (!range) throw new HostError("InvalidArgument");
  target.content.source = { kind: "cells", sheetId: range.sheetId, area: range.area };
  target.content.visible = true;
  target.changed();
}

const titleProperties = stored<ChartTitleDefinition>([
  "visible",
  "overlay",
  "position",
  "horizontalAlignment",
  "verticalAlignment",
  "textOrientation",
  "showShadow",
  "left",
  "top",
]);

export const chartTitle = objectType<TitleTarget>({
  name: "ChartTitle",
  properties: {
    ...titleProperties,
    text: {
      get: (target) => titleText(target.book.engine, target.content) ?? automaticTitle(target),
      set: setText,
    },
  },
  objects: { format: (target) => looksObject(target, target.content.looks) },
  methods: { setFormula: (target, [formula]) => setFormula(target, formula) },
});

export const chartAxisTitle = objectType<TitleTarget>({
  name: "ChartAxisTitle",
  properties: {
    ...stored<ChartTitleDefinition>(["visible", "textOrientation"]),
    text: { get: ({ book, content }) => titleText(book.engine, content) ?? "", set: setText },
  },
  objects: { format: (target) => looksObject(target, target.content.looks) },
  methods: { setFormula: (target, [formula]) => setFormula(target, formula) },
});

export const chartLegend = objectType<ChartPart<ChartLegendDefinition>>({
  name: "ChartLegend",
  properties: stored<ChartLegendDefinition>([
    "visible",
    "position",
    "overlay",
    "left",
    "top",
    "width",
    "height",
    "showShadow",
  ]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
});

export const chartGridlines = objectType<ChartPart<GridlinesDefinition>>({
  name: "ChartGridlines",
  properties: stored<GridlinesDefinition>(["visible"]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
});

export const chartPlotArea = objectType<ChartPart<ChartDefinition["plotArea"]>>({
  name: "ChartPlotArea",
  properties: stored<ChartDefinition["plotArea"]>(["left", "top", "width", "height"]),
  objects: { format: (target) => looksObject(target, target.content.looks) },
});
