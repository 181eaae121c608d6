/**
 * Rounding as the published statistics do it: half up, on the exact decimal value.
 *
 * Binary floating point cannot hold 0.05, so `toFixed` and naive scaling send some ties down
 * (1.005 becomes 1.00). Published percentages send every tie up, so a rate recomputed here has
 * to do the same to reproduce them. Ties of negative numbers go away from zero, as in Excel's ROUND.
 *
 * Source: Department for Education, Characteristics of children in need, 2013 to 2025, in which
 * all published percentages that fall on an exact tie are rounded up.
 */

/** A decimal number held exactly: `digits` divided by 10 to the power `scale`. */
interface ScaledDecimal {
  readonly digits: bigint;
  readonly scale: number;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

const toScaledDecimal = (value: number): ScaledDecimal => {
  const [mantissa = "0", exponent = "0"] = String(value).toLowerCase().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * powerOfTen(-scale), scale: 0 };
};

/** Divides and rounds a tie away from zero. */
const divideHalfUp = (numerator: bigint, denominator: bigint): bigint => {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
};

/**
 * Rounds a scaled number where binary fractions cannot mislead, that is well away from a tie; `null`
 * near one. Dividing two whole numbers gives the double nearest to the decimal, as reading it would.
 */
const roundAwayFromTies = (scaled: number, places: number): number | null => {
  const size = Math.abs(scaled);
  const fraction = size - Math.floor(size);
  if (!(size < 1e9) || places < 0 || places > 15 || Math.abs(fraction - 0.5) < 1e-5) return null;
  const rounded = Math.round(size) / 10 ** places;
  return scaled < 0 && rounded !== 0 ? -rounded : rounded;
};

const fromScaled = (scaled: bigint, places: number): number =>
  places >= 0 ? Number(`${scaled}e-${places}`) : Number(`${scaled}e${-places}`);

/**
 * Rounds a number half up to `places` decimal places (negative places round to tens, hundreds).
 *
 * Works on the decimal digits that the number prints as, so what a reader sees is what is rounded.
 * A number that is not finite comes back unchanged.
 *
 * @example roundHalfUp(1.005, 2) // 1.01
 */
export const roundHalfUp = (value: number, places = 0): number => {
  if (!Number.isFinite(value)) return value;
  const plain = roundAwayFromTies(value * 10 ** places, places);
  if (plain !== null) return plain;
  const { digits, scale } = toScaledDecimal(value);
  if (scale <= places) return value;
  return fromScaled(divideHalfUp(digits, powerOfTen(scale - places)), places);
};

/**
 * `numerator ÷ denominator × multiplier`, rounded half up without passing through binary fractions.
 *
 * `multiplier` is 100 for a percentage and 10,000 for a rate per 10,000 children. Numerator and
 * denominator may carry decimals (full-time equivalents). A zero denominator gives `NaN`.
 *
 * @example ratioHalfUp(7, 80, 100, 1) // 8.8: 8.75 is a tie and goes up
 */
export const ratioHalfUp = (
  numerator: number,
  denominator: number,
  multiplier: number,
  places: number,
): number => {
  if (denominator === 0 || ![numerator, denominator, multiplier].every(Number.isFinite)) return NaN;
  const plain = roundAwayFromTies(((numerator * multiplier) / denominator) * 10 ** places, places);
  if (plain !== null) return plain;
  const n = toScaledDecimal(numerator);
  const d = toScaledDecimal(denominator);
  const m = toScaledDecimal(multiplier);
  const top = n.digits * m.digits * powerOfTen(d.scale + Math.max(places, 0));
  const bottom = d.digits * powerOfTen(n.scale + m.scale + Math.max(-places, 0));
  return fromScaled(divideHalfUp(top, bottom), places);
};
