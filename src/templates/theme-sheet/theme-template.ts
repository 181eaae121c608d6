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

const YEAR_TO_MARCH_2025: Omit<TemplateInputs, "authority"> = {
  year: 2025,
  from: dayNumber(2024, 4, 1),
  to: dayNumber(2025, 3, 31),
};

/** Makes the template of one theme; the five differ only in what the definition says. */
export function themeTemplate(definition: ThemeTemplateDefinition): Template {
  const { id, about, theme: number, exampleLists } = definition;
  const theme = themes.find((one) => one.number === number);
  if (!theme) throw new RangeError(`No theme ${number}`);
  const onSheet: ThemeOnSheet = {
    theme,
    indicators: indicators.filter((one) => one.theme === number),
    chartIndicator: definition.chartIndicator,
    sheetName: definition.sheetName,
  };
  return defineTemplate({
    id,
    title: theme.title,
    about,
    version: 1,
    theme: number,
    inputs: ["authority", "year", "from", "to", "indicator"],
    examples: examples(exampleLists),
    build: (inputs, benchmarks, lists) => {
      const sheet = themeSheet(onSheet, inputs, benchmarks, lists);
      if (isCellError(sheet)) return sheet;
      return {
        template: id,
        templateVersion: 1,
        title: theme.title,
        recipe: { ...inputs },
        sheets: [sheet],
      };
    },
  });
}

function examples(lists: readonly FoundList[]): readonly TemplateExample[] {
  const inputs = { authority: "Leeds", ...YEAR_TO_MARCH_2025 };
  const typed = { name: "no-lists", inputs, lists: [] };
  return lists.length === 0 ? [typed] : [typed, { name: "own-lists", inputs, lists }];
}
