import { isCellError } from "../../core/cells/cell-error";
import type { Grid, Scalar } from "../../core/cells/grid";

/** "mean of Kent; Essex" is one group, not two names. */
const isMiddle = (text: string): boolean => /^\s*(?:the )?(?:mean|average|median) of /i.test(text);

/**
 * The names of areas in a range, or in text such as "Kent; England".
 *
 * @example namesIn([["Kent; England"], ["Essex"]]) // ["Kent", "England", "Essex"]
 */
export const namesIn = (areas: Grid): string[] =>
  areas
    .flat()
    .flatMap((cell: Scalar) => {
      if (cell === null || isCellError(cell)) return [];
      const text = String(cell);
      return isMiddle(text) ? [text] : text.split(";");
    })
    .map((name) => name.trim())
    .filter((name) => name !== "");
