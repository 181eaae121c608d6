import { isCellError, type CellError } from "../../core/cells/cell-error";
import { countNeeded } from "../../core/cells/problems/indicators";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import type { Count, CountingOptions, Indicator, RecordRule, RuleOption } from "../indicator";
import { numberOption } from "./options";

/** What all measures of agency workers who cover vacancies have in common. */
export const ofAgencyCover = {
  theme: 5,
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: ["The benchmark pack does not hold the published figures of this one."],
} as const satisfies Partial<Indicator>;

/** Agency workers who cover vacancies, typed in, where the list does not say who does. */
const coveringOption: RuleOption = {
  name: "covering",
  about:
    "Agency workers covering vacancies on the day, in full-time equivalents; no list of workers holds them",
  default: 0,
};

/** What the workers who cover vacancies are a share of. */
type Whole = Pick<Count, "denominator" | "counted" | "cautions">;

interface TypedCoverRule extends Pick<RecordRule, "counts" | "inTrend"> {
  readonly code: string;
  readonly options: readonly RuleOption[];
  readonly of: (records: RecordList, period: Period, options: CountingOptions) => Whole | CellError;
}

/** A rule that sets the agency workers covering vacancies, typed in, against a count of a list of workers. */
export const typedCoverRule = ({ code, options, of, ...rule }: TypedCoverRule): RecordRule => ({
  ...rule,
  list: "workforce",
  needs: ["AgencyWorker", "FTE"],
  follows: "Children's social work workforce census; published rates reproduced.",
  options: [coveringOption, ...options],
  splits: false,
  count: (records, period, chosen) => {
    if (chosen["covering"] === undefined)
      return countNeeded(code, "covering", "the number of agency workers covering vacancies");
    const whole = of(records, period, chosen);
    if (isCellError(whole)) return whole;
    return { ...whole, numerator: numberOption(chosen, "covering", 0), inNumerator: [] };
  },
});
