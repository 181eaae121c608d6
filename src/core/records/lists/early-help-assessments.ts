import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import type { RecordListDefinition } from "../record-list";

/** Early help assessments, open ones included: Annex A list 2. */
export const earlyHelpAssessments: RecordListDefinition = {
  id: "early-help-assessments",
  title: "Early help assessments",
  rowIs: "an early help assessment",
  source: "Ofsted, ILACS Annex A, list 2",
  fields: [
    ...childFields,
    {
      name: "EarlyHelpStartDate",
      label: "Early help assessment start date",
      kind: "date",
      required: true,
      synonyms: [
        "Assessment start date",
        "Early help start date",
        "Early help assessment start date",
        "EHA start date",
        "earl_episode_start_date",
      ],
    },
    {
      name: "EarlyHelpEndDate",
      label: "Early help assessment completion date",
      kind: "date",
      synonyms: [
        "Assessment completion date",
        "Early help completion date",
        "Early help assessment completion date",
        "EHA completion date",
        "earl_episode_end_date",
      ],
    },
    {
      name: "Organisation",
      label: "Organisation",
      kind: "text",
      required: true,
      synonyms: [
        "Organisation completing assessment",
        "Lead organisation",
        "Lead agency",
        "earl_episode_organisation",
      ],
    },
    ...allocationFields,
  ],
};
