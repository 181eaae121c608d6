import type { Grid } from "../cells/grid";
import type { Totals } from "./balance";

/** A share that was rounded to the whole per cent is off by no more than this. */
const ROUNDING = 0.5;

/**
 * Whether shares were divided by the totals that the table carries in one direction.
 *
 * A table with row totals alone whose shares are of the columns gives its column totals away (40 and
 * 38.8% make 103), and nobody has looked at what those reveal. Tables with both totals, and those of one
 * row or one column, have no base that is not looked at. `shares` are the cells beside `counts` alone; text
 * and blanks are passed over.
 *
 * @example sharesAreOfTotals([[3, 40, 43], [10, 10, 20]], [[7, 93, 100], [50, 50, 100]], "column") // true
 */
export function sharesAreOfTotals(
  counts: readonly (readonly number[])[],
  shares: Grid,
  totals: Totals,
): boolean {
  const columns = counts[0]?.length ?? 0;
  if (totals === "both" || counts.length === 1 || columns === 1) return true;
  const lastRow = counts[counts.length - 1] ?? [];
  const pairs = counts.flatMap((row, r) =>
    row.flatMap((count, c) => {
      const share = shares[r]?.[c];
      const total = (totals === "column" ? row[columns - 1] : lastRow[c]) ?? 0;
      return typeof share === "number" && total > 0 ? [{ share, part: count / total }] : [];
    }),
  );
  const whole = pairs.some(({ share }) => share > 1) ? 100 : 1;
  return pairs.every(({ share, part }) => Math.abs(share - whole * part) <= (ROUNDING * whole) / 100 + 1e-9);
}
