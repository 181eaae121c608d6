import { HostProblem } from "../excel/port";
import { explanationOf } from "../taskpane/features/catalogue/explanation-of";
import type { Command } from "./command";
import { showRefusal } from "./show-refusal";

/** Opens the indicator behind the figure in the selected cell; says so where there is none. */
export const explainFigureCommand: Command = {
  name: "explainFigure",
  run: (services) =>
    showRefusal(
      services,
      async () => {
        const page = explanationOf(await services.port.figureAtSelection(), services.indicators);
        if (page === null) throw new HostProblem("no-figure");
        return page;
      },
      { name: "themes" },
    ),
};
