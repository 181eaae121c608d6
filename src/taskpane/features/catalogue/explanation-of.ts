import type { FigureAtSelection } from "../../../excel/port";
import type { Indicator, ThemeNumber } from "../../../indicators/indicator";
import type { Page } from "../navigation/page";

const TEXTS = /"((?:[^"]|"")*)"/g;
const THEME_TABLE = /\bCSPI\.(?:THEMETABLE|QUESTIONS|INDICATORS)\(\s*([1-5])\b/i;

/**
 * The page that explains a figure: its indicator, named in the formula or at the head of its row; else
 * the theme that a table of the add-in is about. Null where neither is named.
 *
 * @example explanationOf({ formula: '=CSPI.BENCHMARK("DEC-6","England",2025)', row: [] }, indicators) // DEC-6
 */
export function explanationOf(
  { formula, row }: FigureAtSelection,
  indicators: readonly Indicator[],
): Page | null {
  const texts = [...formula.matchAll(TEXTS)].map(([, text = ""]) => text);
  const named = [...texts, ...[...row].reverse()].flatMap((text) => indicatorNamed(text, indicators) ?? []);
  const [first] = named;
  if (first !== undefined) return { name: "indicator", code: first.code };
  const theme = THEME_TABLE.exec(formula)?.[1];
  return theme === undefined ? null : { name: "theme", theme: Number(theme) as ThemeNumber };
}

/** The indicator whose code a text is, or starts with: `DEC-6`, `DEC-6: Assessments within 45 days`. */
function indicatorNamed(text: string, indicators: readonly Indicator[]): Indicator | undefined {
  const code = /^\s*([A-Z]{3}-\d+)\b/i.exec(text)?.[1]?.toUpperCase();
  return indicators.find((one) => one.code === code);
}
