import { isCellError } from "../../core/cells/cell-error";
import { dayNumber } from "../../core/calendar/excel-dates";
import { indicators } from "../../indicators";
import type { ThemeNumber } from "../../indicators/indicator";
import { themes } from "../../indicators/themes";
import type { FoundList } from "../found-lists";
import { defineTemplate, type Template, type TemplateExample, type TemplateInputs } from "../template";
import { themeSheet, type ThemeOnSheet } from "./theme-sheet";

/** What tells one theme's template from another's. */
export interface ThemeTemplateDefinition {
  readonly id: string;
  readonly theme: ThemeNumber;
  readonly about: string;
  readonly sheetName: string;
  /** Code of the indicator that the chart shows until the user chooses another. */
  readonly chartIndicator: string;
  /** Lists that its indicators are counted from, for the example with local figures. */
  readonly exampleLists: readonly FoundList[];
}

/** What every template of one table of indicators says of itself. */
export interface IndicatorTemplateDefinition {
  readonly id: string;
  readonly theme: ThemeNumber | null;
  readonly about: string;
  readonly sheet: ThemeOnSheet;
  readonly exampleLists: readonly FoundList[];
}

/** The year that the examples are for. */
export const YEAR_TO_MARCH_2025: Omit<TemplateInputs, "authority"> = {
  year: 2025,
  from: dayNumber(2024, 4, 1),
  to: dayNumber(2025, 3, 31),
};

/** Makes the template of one theme; the five differ only in what the definition says. */
export function themeTemplate(definition: ThemeTemplateDefinition): Template {
  const { id, about, theme: number, sheetName, chartIndicator, exampleLists } = definition;
  const theme = themes.find((one) => one.number === number);
  if (!theme) throw new RangeError(`No theme ${number}`);
  const sheet = {
    title: theme.title,
    about: theme.about,
    tableTitle: `Indicators of theme ${number}`,
    tableName: `Theme${number}`,
    indicators: indicators.filter((one) => one.theme === number),
    chartIndicator,
    sheetName,
  };
  return indicatorTemplate({ id, theme: number, about, sheet, exampleLists });
}

/** Makes a template of one sheet with a table of indicators, a trend and notes. */
export function indicatorTemplate({
  id,
  theme,
  about,
  sheet,
  exampleLists,
}: IndicatorTemplateDefinition): Template {
  const version = 1;
  return defineTemplate({
    id,
    title: sheet.title,
    about,
    version,
    theme,
    inputs: ["authority", "year", "from", "to", "indicator"],
    examples: examples(exampleLists),
    build: (inputs, benchmarks, lists) => {
      const planned = themeSheet(sheet, inputs, benchmarks, lists);
      if (isCellError(planned)) return planned;
      const recipe = { ...inputs };
      return { template: id, templateVersion: version, title: sheet.title, recipe, sheets: [planned] };
    },
  });
}

function examples(lists: readonly FoundList[]): readonly TemplateExample[] {
  const inputs = { authority: "Leeds", ...YEAR_TO_MARCH_2025 };
  const typed = { name: "no-lists", inputs, lists: [] };
  return lists.length === 0 ? [typed] : [typed, { name: "own-lists", inputs, lists }];
}
