import { textOption } from "../counting/options";
import { basisOption, inPost, leavers, starters, workforceCautions } from "../counting/workforce-count";
import { defineIndicator } from "../indicator";

export const socialWorkersInPost = defineIndicator({
  code: "WRK-6",
  theme: 5,
  title: "Children and family social workers in post",
  shortTitle: "Social workers in post",
  question: "How many children and family social workers are in post?",
  definition:
    "Full-time equivalents of children and family social workers in post on 30 September, without agency workers.",
  numerator: "Social workers in post on 30 September (full-time equivalent)",
  denominator: "Not applicable",
  unit: "number",
  better: "neither",
  decimals: 1,
  interval: "none",
  measured: "at 30 September",
  source: { title: "Children's social work workforce", publisher: "Department for Education" },
  cautions: [],
  fromRecords: [
    {
      list: "workforce",
      needs: ["AgencyWorker", "FTE"],
      counts:
        "Employed workers who have not left by the last day of the period; with the option, those who started or left in the period.",
      follows:
        "Children's social work workforce census; Local Authority Interactive Tool; published rates reproduced.",
      options: [
        basisOption,
        {
          name: "which",
          about: "Workers in post, starters or leavers",
          default: "in post",
          oneOf: ["in post", "starters", "leavers"],
        },
      ],
      count: (records, period, options) => {
        const which = textOption(options, "which", "in post");
        const chosen =
          which === "in post"
            ? inPost(records, period.to, 0)
            : which === "starters"
              ? starters(records, period)
              : leavers(records, period);
        const people = textOption(options, "basis", "FTE") === "headcount";
        return {
          numerator: people ? chosen.headcount : chosen.fte,
          denominator: null,
          counted: chosen.records,
          inNumerator: chosen.records,
          cautions: workforceCautions(records, period),
        };
      },
    },
  ],
});
