import type { ConfidencePercent } from "./interval";

// Wichura's coefficients for the centre and for the tail down to e^-25, lowest power first.
const CENTRE = {
  over: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  under: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
  ],
} as const;

const TAIL = {
  over: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  under: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
} as const;

const polynomial = (coefficients: readonly number[], at: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0);

const ratio = (table: { over: readonly number[]; under: readonly number[] }, at: number): number =>
  polynomial(table.over, at) / polynomial(table.under, at);

/**
 * The value below which a standard normal variable falls with probability `probability`.
 *
 * Good to about 16 significant figures between 1e-10 and 1 - 1e-10, which is far wider than any
 * confidence level in use; `NaN` outside 0 to 1, both ends excluded.
 *
 * Source: Wichura (1988), Algorithm AS 241, Applied Statistics 37(3), 477-484.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export const normalQuantile = (probability: number): number => {
  if (!(probability > 0 && probability < 1)) return NaN;
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(CENTRE, 0.180625 - fromMiddle * fromMiddle);
  }
  const tail = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  return Math.sign(fromMiddle) * ratio(TAIL, tail - 1.6);
};

/**
 * The two-sided normal multiplier of a confidence level: 1.959963985 for 95, 3.090232306 for 99.8.
 *
 * Taken exactly rather than as 1.96 and 3.09, as the published limits are.
 *
 * @example confidenceMultiplier(99.8) // 3.090232306167813
 */
export const confidenceMultiplier = (confidence: ConfidencePercent): number =>
  -normalQuantile((100 - confidence) / 200);
