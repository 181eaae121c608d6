import { eventsInPeriod, sameDayOption } from "../counting/event-count";
import { textOption } from "../counting/options";
import { endedIn, openOn, sameStartOption } from "../counting/plan-count";
import { rateCount, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import { defineIndicator } from "../indicator";

const EARLY_HELP = { start: "EarlyHelpStartDate", end: "EarlyHelpEndDate" };

export const earlyHelpAssessments = defineIndicator({
  code: "ACT-12",
  theme: 2,
  title: "Early help assessments started in the period",
  shortTitle: "Early help assessments",
  question: "How many early help assessments start, for the number of children who live here?",
  definition: "Early help assessments with a start date in the period per 10,000 children aged 0 to 17.",
  numerator: "Early help assessments started in the period",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: null,
  cautions: [
    "A local measure: there is no national definition and no comparable figure of other authorities.",
  ],
  fromRecords: [
    {
      list: "early-help-assessments",
      needs: ["EarlyHelpStartDate"],
      dated: "EarlyHelpStartDate",
      counts:
        "Early help assessments with a start date in the period, each child and day once. With the option, those completed in the period, or started and not completed by its last day.",
      follows:
        "Local measure. The survey Safeguarding Pressures counts assessments completed in the year; the option does so too.",
      options: [
        {
          name: "which",
          about: "Assessments started in the period, completed in it, or open on its last day",
          default: "starting",
          oneOf: ["starting", "ending", "open"],
        },
        unitOption("assessments"),
        sameDayOption,
        sameStartOption,
      ],
      count: (records, period, options) => {
        const which = textOption(options, "which", "starting");
        const found =
          which === "open"
            ? openOn(records, EARLY_HELP, period.to, options)
            : which === "ending"
              ? endedIn(records, EARLY_HELP, period, options)
              : eventsInPeriod(records, EARLY_HELP.start, period, options);
        const told = which === "open" ? [] : referralCautions(records, period);
        return rateCount(records, { ...found, cautions: [...found.cautions, ...told] }, options);
      },
    },
  ],
});
