import { categoriesOfAbuse } from "../../core/records/code-lists/category-of-abuse";
import { textOption } from "../counting/options";
import { openOn, PLANS, sameStartOption } from "../counting/plan-count";
import { defineIndicator } from "../indicator";

export const plansByCategory = defineIndicator({
  code: "PLN-7",
  theme: 4,
  title: "Plans by category of abuse",
  shortTitle: "Plans by category",
  question: "For which kinds of abuse are children on a plan?",
  definition:
    "Child protection plans open at the end of the period with one category of abuse, as a percentage of plans open.",
  numerator: "Plans open with the category of abuse",
  denominator: "Plans open at the end of the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "at 31 March",
  source: { title: "Characteristics of children in need, table D4", publisher: "Department for Education" },
  cautions: ["Initial and latest category are separate distributions."],
  fromRecords: [
    {
      list: "child-protection-plans",
      needs: ["CPPstartDate", "CPPendDate", "LatestCategoryOfAbuse"],
      sharesBy: () => ["InitialCategoryOfAbuse", "LatestCategoryOfAbuse"],
      counts: "Plans open on the last day of the period whose category is the one chosen, of all plans open.",
      follows: "Children in need census guide 5.2; the latest category unless the option says initial.",
      options: [
        sameStartOption,
        {
          name: "category",
          about: "The category of abuse",
          default: "NEG",
          oneOf: categoriesOfAbuse.map((entry) => entry.code),
        },
        {
          name: "which",
          about: "The latest category or the initial one",
          default: "latest",
          oneOf: ["latest", "initial"],
        },
      ],
      count: (records, period, options) => {
        const open = openOn(records, PLANS, period.to, options);
        const field =
          textOption(options, "which", "latest") === "initial"
            ? "InitialCategoryOfAbuse"
            : "LatestCategoryOfAbuse";
        const category = textOption(options, "category", "NEG");
        const texts = records.column(field)?.texts ?? [];
        const chosen = open.records.filter((record) => texts[record] === category);
        return {
          numerator: chosen.length,
          denominator: open.records.length,
          counted: open.records,
          inNumerator: chosen,
          cautions: open.cautions,
        };
      },
    },
  ],
});
