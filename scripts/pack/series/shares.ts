import type { ColumnReference } from "../columns";
import type { CountDefinition, LaitMeasure, SeriesDefinition } from "./series-definition";

/** One share of a whole: a column of counts, and where printed a column of percentages. */
export interface ShareDefinition {
  /** The column of counts; left out where only percentages are printed. */
  readonly column?: string;
  readonly percent?: string;
  readonly measure?: string;
  readonly title: string;
  readonly label: string;
  readonly lait?: LaitMeasure;
}

/** Series that divide one whole into shares: bands, categories, sources, factors. */
export const sharesOf = (
  whole: CountDefinition,
  common: Pick<SeriesDefinition, "code" | "theme" | "period">,
  shares: readonly ShareDefinition[],
): readonly SeriesDefinition[] =>
  shares.map(({ column, percent, measure, title, label, lait }): SeriesDefinition => {
    const at = (name: string): ColumnReference => ({ table: whole.table, columns: [name] });
    return {
      ...common,
      unit: "%",
      title,
      ...(measure !== undefined && { measure }),
      ...(column !== undefined && { numerator: { ...at(column), label }, denominator: whole }),
      ...(percent !== undefined && { published: at(percent) }),
      ...(lait && { lait }),
    };
  });
