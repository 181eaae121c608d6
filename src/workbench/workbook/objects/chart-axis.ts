import { found, oneOf } from "../arguments";
import type { ChartAxisDefinition, ChartDefinition } from "../charts/definition";
import { rangeArgument } from "../find-range";
import { HostError } from "../host-error";
import { objectOf, type ChartPart, type ObjectReference } from "../object-reference";
import { objectType, stored, type ReadWrite } from "../object-type";
import { looksObject, part } from "./chart";

type AxisTarget = ChartPart<ChartAxisDefinition>;

function axis(
  target: ChartPart<ChartDefinition>,
  type: ChartAxisDefinition["type"],
  group: ChartAxisDefinition["axisGroup"] = "Primary",
): ObjectReference {
  const definition = found(target.chart.axes.find((item) => item.type === type && item.axisGroup === group));
  return objectOf("ChartAxis", part(target, definition));
}

export const chartAxes = objectType<ChartPart<ChartDefinition>>({
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => axis(target, "Category"),
    seriesAxis: (target) => axis(target, "Series"),
    valueAxis: (target) => axis(target, "Value"),
  },
  methods: {
    getItem: (target, [type, group]) =>
      axis(
        target,
        oneOf(["Category", "Value", "Series"], type),
        group === null || group === undefined ? "Primary" : oneOf(["Primary", "Secondary"] as const, group),
      ),
  },
});

/** A limit or step of the scale: a number, or an empty text for automatic. */
const scale = (key: "minimum" | "maximum" | "majorUnit" | "minorUnit"): ReadWrite<AxisTarget> => ({
  get: ({ content }) => content[key] ?? "",
  set: ({ content, changed }, value) => {
    if (value !== "" && typeof value !== "number") throw new HostError("InvalidArgument");
    content[key] = value;
    changed();
  },
});

const plain = [
  "visible",
  "displayUnit",
  "showDisplayUnitLabel",
  "scaleType",
  "logBase",
  "numberFormat",
  "linkNumberFormat",
  "categoryType",
  "baseTimeUnit",
  "majorTimeUnitScale",
  "minorTimeUnitScale",
  "reversePlotOrder",
  "isBetweenCategories",
  "majorTickMark",
  "minorTickMark",
  "tickLabelPosition",
  "tickLabelSpacing",
  "tickMarkSpacing",
  "textOrientation",
  "alignment",
  "multiLevel",
  "offset",
  "position",
  "crosses",
] as const;

export const chartAxis = objectType<AxisTarget>({
  name: "ChartAxis",
  properties: {
    ...stored<ChartAxisDefinition>(plain),
    axisGroup: ({ content }) => content.axisGroup,
    crossesAt: ({ content }) => content.crossesAt ?? 0,
    maximum: scale("maximum"),
    minimum: scale("minimum"),
    majorUnit: scale("majorUnit"),
    minorUnit: scale("minorUnit"),
    positionAt: ({ content }) => content.positionAt ?? 0,
    type: ({ content }) => content.type,
  },
  objects: {
    format: (target) => looksObject(target, target.content.looks),
    majorGridlines: (target) => objectOf("ChartGridlines", part(target, target.content.majorGridlines)),
    minorGridlines: (target) => objectOf("ChartGridlines", part(target, target.content.minorGridlines)),
    title: (target) => objectOf("ChartAxisTitle", part(target, target.content.title)),
  },
  methods: {
    setCategoryNames: ({ book, chart, content, changed }, [source]) => {
      const { sheetId, area } = rangeArgument({ book, sheetId: chart.sheetId }, source);
      content.categoryNames = { kind: "cells", sheetId, area };
      changed();
    },
    setCrossesAt: ({ content, changed }, [value]) => {
      content.crosses = "Custom";
      content.crossesAt = Number(value);
      changed();
    },
    setPositionAt: ({ content, changed }, [value]) => {
      content.positionAt = Number(value);
      changed();
    },
  },
});
