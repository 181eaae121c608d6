import { ageBand } from "../../core/calendar/age-band";
import { defineFunction } from "../define-function";

export const ageband = defineFunction({
  id: "AGEBAND",
  category: "calendar",
  summary: "The age band of the published tables that an age falls in",
  parameters: [
    {
      name: "age",
      kind: "number",
      about: "Age in completed years, as AGE gives it; -1 for unborn",
      atLeast: -1,
      atMost: 120,
    },
  ],
  gives: "text",
  source: "Department for Education, Characteristics of children in need, children by age",
  examples: [
    { call: "=CSPI.AGEBAND(9)", gives: "5 to 9", because: "Nine completed years" },
    { call: "=CSPI.AGEBAND(-1)", gives: "Unborn", because: "-1 stands for a child not born yet" },
    {
      call: "=CSPI.AGEBAND(16)",
      gives: "16 and over",
      because: "Children and young people from 16 are one band",
    },
  ],
  run: ([age]) => ageBand(age),
});
