import { workingDaysBetween } from "../../core/calendar/working-days";
import { cautions } from "../../core/cells/problems/cautions";
import {
  CONFERENCE_LIMIT,
  conferencesHeld,
  otherRecords,
  ownRecords,
  transfersOption,
} from "../counting/conference-count";
import { sameDayOption, eventsInPeriod } from "../counting/event-count";
import { textOption } from "../counting/options";
import { defineIndicator } from "../indicator";

export const enquiriesToConference = defineIndicator({
  code: "DEC-8",
  theme: 3,
  title: "Section 47 enquiries that led to an initial conference",
  shortTitle: "Enquiries leading to a conference",
  question: "What share of section 47 enquiries leads to an initial conference?",
  definition:
    "Section 47 enquiries started in the period with an initial child protection conference, as a percentage of those started in the period.",
  numerator: "Section 47 enquiries started in the period with a conference",
  denominator: "Section 47 enquiries started in the period",
  unit: "per cent",
  better: "neither",
  decimals: 1,
  interval: "wilson",
  measured: "over the year",
  source: {
    title: "Derived from Characteristics of children in need, table C2: conferences divided by enquiries",
    publisher: "Department for Education",
  },
  cautions: [
    "Enquiries of the last weeks may still lead to a conference.",
    "The national figure is the ratio of two yearly counts; children who moved in can raise it above 100.",
  ],
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["S47ActualStartDate", "DateOfInitialCPC"],
      dated: "S47ActualStartDate",
      alsoReads: ["referrals"],
      counts:
        "Enquiries started in the period, each child and day once, that have a conference, of all of them. With the option ratio: conferences held in the period divided by enquiries started in it, as the national figures can be compared.",
      follows:
        "Not published. Enquiries are followed unless the option says ratio; the last weeks of the period may still lead to a conference.",
      options: [
        sameDayOption,
        transfersOption,
        {
          name: "method",
          about: "Follow the enquiries of the period, or divide two counts of the period",
          default: "cohort",
          oneOf: ["cohort", "ratio"],
        },
      ],
      count: (records, period, options, others) => {
        const events = eventsInPeriod(records, "S47ActualStartDate", period, options);
        if (textOption(options, "method", "cohort") === "ratio") {
          const { held, cautions: told } = conferencesHeld(records, period, others, options);
          return {
            numerator: held.length,
            denominator: events.records.length,
            counted: events.records,
            inNumerator: ownRecords(records, held),
            alsoCounted: otherRecords(records, held, held),
            cautions: [...events.cautions, ...told],
          };
        }
        const conference = records.column("DateOfInitialCPC")?.numbers ?? new Float64Array(0);
        const starts = records.column("S47ActualStartDate")?.numbers ?? new Float64Array(0);
        const led = events.records.filter((record) => !Number.isNaN(conference[record] ?? NaN));
        const recent = events.records.filter(
          (record) =>
            Number.isNaN(conference[record] ?? NaN) &&
            workingDaysBetween(starts[record] ?? NaN, period.to) < CONFERENCE_LIMIT,
        ).length;
        return {
          numerator: led.length,
          denominator: events.records.length,
          counted: events.records,
          inNumerator: led,
          cautions: [...events.cautions, ...(recent > 0 ? [cautions.rightCensored(recent)] : [])],
        };
      },
    },
  ],
});
