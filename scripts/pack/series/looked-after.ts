import type { ColumnReference } from "../columns";
import { health, lookedAfter, lookedAfterShareSeries } from "./looked-after-shares";
import type { LaitMeasure, SeriesDefinition } from "./series-definition";

const common = { code: "ACT-10", theme: 2, decimals: 0 } as const;

const ratePer10000 = (
  population: string,
  title: string,
  label: string,
  period: SeriesDefinition["period"],
  lait: LaitMeasure,
  measure?: string,
): SeriesDefinition => {
  const at = (column: string): ColumnReference => ({
    table: "cla",
    columns: [column],
    where: { population_type: population },
  });
  return {
    ...common,
    ...(measure !== undefined && { measure }),
    title,
    unit: "per 10,000",
    period,
    numerator: { ...at("children_count"), label },
    denominator: { ...at("population_estimate"), label: "children aged 0 to 17" },
    published: at("rate_per_10000"),
    lait,
  };
};

/** ACT-10: children looked after, and what is published of their stability, health and leaving. */
export const lookedAfterSeries: readonly SeriesDefinition[] = [
  ratePer10000(
    "Children looked after on 31 March each year",
    "Children looked after at 31 March",
    lookedAfter,
    "at 31 March",
    { value: "LAC", numerator: "LACnum" },
  ),
  ratePer10000(
    "Children starting to be looked after each year",
    "Children starting to be looked after in the year",
    "children starting to be looked after in the year",
    "year to 31 March",
    { value: "LAC_Start_Rate", numerator: "LACnum_Start" },
    "starting",
  ),
  ratePer10000(
    "Children ceasing to be looked after each year",
    "Children ceasing to be looked after in the year",
    "children ceasing to be looked after in the year",
    "year to 31 March",
    { value: "LAC_Cease_Rate", numerator: "LACceased" },
    "ceasing",
  ),
  ...lookedAfterShareSeries,
  {
    ...common,
    decimals: 1,
    measure: "average sdq score",
    title: "Average strengths and difficulties score of children looked after for 12 months",
    unit: "score",
    period: "at 31 March",
    published: {
      table: "claHealth",
      columns: ["children_count"],
      where: health("Ages 5 to 16 years with SDQ score", "SDQ average score"),
    },
    lait: { value: "Emotional_LAC" },
  },
];
