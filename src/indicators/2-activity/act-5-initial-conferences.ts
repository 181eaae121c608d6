import { sameDayOption } from "../counting/event-count";
import type { Period } from "../../core/calendar/period";
import type { RecordList } from "../../core/records/record-list";
import {
  conferencesHeld,
  firstOfEachChild,
  otherRecords,
  ownRecords,
  transfersOption,
} from "../counting/conference-count";
import { isPerChild, unitOption } from "../counting/rate-count";
import { referralCautions } from "../counting/referral-cautions";
import type { Count, CountingOptions } from "../indicator";
import { defineIndicator } from "../indicator";

const countConferences = (
  records: RecordList,
  period: Period,
  options: CountingOptions,
  others?: readonly RecordList[],
): Count => {
  const { held: all, cautions } = conferencesHeld(records, period, others, options);
  const held = isPerChild(options) ? firstOfEachChild(all) : all;
  const own = ownRecords(records, held);
  return {
    numerator: held.length,
    denominator: null,
    counted: own,
    inNumerator: own,
    alsoCounted: otherRecords(records, held, held),
    cautions: [...cautions, ...referralCautions(records, period)],
  };
};

export const initialConferences = defineIndicator({
  code: "ACT-5",
  theme: 2,
  title: "Initial child protection conferences held in the year",
  shortTitle: "Initial conferences",
  question:
    "How many initial child protection conferences are held, for the number of children who live here?",
  definition:
    "Initial child protection conferences held in the year per 10,000 children aged 0 to 17, those of children who moved in under a plan included.",
  numerator: "Initial child protection conferences held in the year",
  denominator: "Children aged 0 to 17, mid-year population estimate of the year before",
  unit: "per 10,000 children",
  better: "neither",
  decimals: 1,
  interval: "byar",
  measured: "over the year",
  source: { title: "Characteristics of children in need, table C2", publisher: "Department for Education" },
  cautions: ["A list of section 47 enquiries alone lacks the conferences of children who moved in."],
  fromRecords: [
    {
      list: "section-47-enquiries",
      needs: ["DateOfInitialCPC"],
      dated: "DateOfInitialCPC",
      alsoReads: ["referrals"],
      counts:
        "Initial conferences dated in the period, each child and day once; with the list of referrals beside it those of children who moved in are added.",
      follows:
        "Children in need census guide 4.8 and 4.12: counted by the date of the conference, also when the enquiry began before the period.",
      options: [sameDayOption, unitOption("conferences"), transfersOption],
      count: countConferences,
    },
    {
      list: "conferences",
      needs: ["DateOfInitialCPC", "ConferenceType"],
      dated: "DateOfInitialCPC",
      counts: "Initial and transfer-in conferences dated in the period, each child and day once.",
      follows: "Counted by the date of the conference; review conferences are left out.",
      options: [sameDayOption, unitOption("conferences"), transfersOption],
      count: countConferences,
    },
  ],
});
