import type { ThemeNumber } from "../indicators/indicator";
import { insertTheme } from "../taskpane/features/insert/insert-theme";
import type { Command } from "./command";
import { showRefusal } from "./show-refusal";

/** Quality and timeliness of decision making: the theme that the button stands for. */
const THEME: ThemeNumber = 3;

/** Inserts the sheet of theme 3 for the remembered authority; opens the pane where one must be chosen. */
export const insertThemeCommand: Command = {
  name: "insertTheme",
  run: (services) =>
    showRefusal(services, async () => {
      const outcome = await insertTheme(services, THEME);
      if (outcome !== null) return null;
      const template = services.templates.find((one) => one.theme === THEME);
      return template === undefined ? { name: "themes" } : { name: "insert", template: template.id };
    }),
};
