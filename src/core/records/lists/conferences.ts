import { allocationFields } from "../fields/allocation";
import { childFields } from "../fields/child";
import { conferenceDate, resultedInPlan, strategyDate } from "../fields/conference";
import { episodeId } from "../fields/episode";
import type { RecordListDefinition } from "../record-list";

/** Child protection conferences, one row for each child at a conference, as case systems export them. */
export const conferences: RecordListDefinition = {
  id: "conferences",
  title: "Conferences",
  rowIs: "a conference",
  source: "Extracts of case systems; Department for Education, Children in need census, DateOfInitialCPC",
  fields: [
    ...childFields,
    episodeId,
    strategyDate,
    { ...conferenceDate, required: true },
    {
      name: "ConferenceType",
      label: "Type of conference",
      kind: "code",
      required: true,
      synonyms: ["Conference type", "Type of conference", "Meeting type"],
      codes: [
        {
          code: "INITIAL",
          label: "Initial",
          synonyms: [
            "ICPC",
            "initial conference",
            "initial child protection conference",
            "initial CPC",
            "pre-birth",
            "pre-birth initial",
          ],
        },
        {
          code: "TRANSFER",
          label: "Transfer in",
          synonyms: ["transfer", "transfer-in conference", "transferred in", "initial transfer in"],
        },
        {
          code: "REVIEW",
          label: "Review",
          synonyms: ["RCPC", "review conference", "review child protection conference", "review CPC"],
        },
      ],
    },
    resultedInPlan,
    ...allocationFields,
  ],
};
