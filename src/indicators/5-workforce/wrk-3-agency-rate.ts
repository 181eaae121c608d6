import { textOption } from "../counting/options";
import { basisOption, inPost, workforceCautions } from "../counting/workforce-count";
import { defineIndicator } from "../indicator";

export const agencyRate = defineIndicator({
  code: "WRK-3",
  theme: 5,
  title: "Agency worker rate",
  shortTitle: "Agency worker rate",
  question: "What share of social workers comes from an agency?",
  definition:
    "Agency workers on 30 September as a percentage of agency workers and social workers in post, in full-time equivalents.",
  numerator: "Agency workers on 30 September (full-time equivalent)",
  denominator: "Agency workers and social workers in post on 30 September (full-time equivalent)",
  unit: "per cent",
  better: "lower",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts: "Agency workers on the last day of the period, of agency and employed workers on it.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [basisOption],
      count: (records, period, options) => {
        const agency = inPost(records, period.to, 1);
        const staff = inPost(records, period.to, 0);
        const people = textOption(options, "basis", "FTE") === "headcount";
        return {
          numerator: people ? agency.headcount : agency.fte,
          denominator: people ? agency.headcount + staff.headcount : agency.fte + staff.fte,
          counted: [...staff.records, ...agency.records].sort((a, b) => a - b),
          inNumerator: agency.records,
          cautions: workforceCautions(records, period),
        };
      },
    },
  ],
});
