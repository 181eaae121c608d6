import { indicators } from "../indicators";
import type { Better, Indicator } from "../indicators/indicator";
import { call, quoted } from "./theme-sheet/formula-text";
import type { TemplateInputs } from "./template";

/** Said wherever the workbook reads an indicator otherwise than it is defined. */
export const SET_LOCALLY = "polarity set locally";

/**
 * An indicator as the workbook reads it: what a higher value means may be set otherwise than defined.
 *
 * @example withPolarity(findIndicator("DEC-3"), { "DEC-3": "neither" }).better // "neither"
 */
export function withPolarity(indicator: Indicator, polarity: TemplateInputs["polarity"]): Indicator {
  const better = polarity?.[indicator.code];
  return better === undefined ? indicator : { ...indicator, better };
}

/** Whether an indicator is read otherwise than it is defined. */
export const isSetLocally = ({ code, better }: Indicator): boolean =>
  indicators.some((defined) => defined.code === code && defined.better !== better);

const changes = (polarity: TemplateInputs["polarity"]): readonly (readonly [string, Better])[] =>
  Object.entries(polarity ?? {});

/** Formula text of what is better for the indicator whose code stands in a cell. */
export const betterFormula = (cell: string, polarity: TemplateInputs["polarity"]): string =>
  changes(polarity).reduce(
    (otherwise, [code, better]) => `IF(${cell}=${quoted(code)},${quoted(better)},${otherwise})`,
    call("DEFINE", cell, quoted("better")),
  );

/** The sentences that say so on a sheet whose indicator can be changed; none where nothing is set. */
export const polarityNotes = (polarity: TemplateInputs["polarity"]): readonly string[] =>
  changes(polarity).length === 0
    ? []
    : [
        `Polarity set locally: ${changes(polarity)
          .map(([code, better]) => `${code} ${better}`)
          .join(", ")}.`,
      ];
