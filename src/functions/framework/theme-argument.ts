import { CellError } from "../../core/cells/cell-error";
import type { Scalar } from "../../core/cells/grid";
import type { Theme } from "../../indicators/indicator";
import { themes } from "../../indicators/themes";
import { quoted } from "../problems";

/** The theme of an argument: its number, or words of its title. */
export const themeParameter = {
  name: "theme",
  kind: "value",
  about: 'Number of the theme, 1 to 5, or words of its title such as "workforce"; all when left out',
  optional: true,
} as const;

/**
 * Finds a theme by number or by words of its title.
 *
 * @example themeArgument("workforce") // the fifth theme
 */
export const themeArgument = (theme: Scalar): Theme | CellError => {
  const text = String(theme).trim().toLowerCase();
  const number = Number(text.replace(/^theme\s*/, ""));
  const matches = themes.filter((one) => one.number === number || one.title.toLowerCase().includes(text));
  const [first, ...others] = matches;
  return first !== undefined && others.length === 0
    ? first
    : new CellError(
        "#VALUE!",
        `Theme is ${quoted(theme)}: give a number from 1 to 5; =CSPI.THEMES() lists them`,
      );
};
