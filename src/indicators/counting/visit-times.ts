import { workingDaysBetween } from "../../core/calendar/working-days";
import type { CountingOptions, RuleOption } from "../indicator";
import { numberOption, textOption } from "./options";

/** How often a child on a plan is to be visited: local policy, an open decision. */
export const visitOptions: readonly RuleOption[] = [
  { name: "timescale", about: "How often a child is to be visited", default: 10 },
  {
    name: "timescaleUnit",
    about: "Whether the timescale is in working days or days",
    default: "working days",
    oneOf: ["working days", "days"],
  },
];

export const timescaleOf = (options: CountingOptions): number => numberOption(options, "timescale", 10);

/** Days or working days from a day to the day of the snapshot; NaN or less than 0 where it is later. */
export const daysSince =
  (snapshot: number, options: CountingOptions): ((day: number) => number) =>
  (day) =>
    textOption(options, "timescaleUnit", "working days") === "working days"
      ? workingDaysBetween(day, snapshot)
      : snapshot - day;
