import type { Grid } from "../../core/cells/grid";
import { sampleAssessments } from "./sample-assessments";
import { sampleReferrals } from "./sample-referrals";

/** The made-up lists that worked examples name, as they would stand on a sheet, headings included. */
export const samples: Readonly<Record<string, Grid>> = {
  SampleAssessments: sampleAssessments,
  SampleReferrals: sampleReferrals,
};
