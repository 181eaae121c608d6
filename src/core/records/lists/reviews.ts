import { allocationFields } from "../fields/allocation";
import { childId } from "../fields/child";
import { episodeId } from "../fields/episode";
import { planId } from "../fields/plan";
import type { RecordListDefinition } from "../record-list";

/** Reviews of child protection plans, one row a review: the Reviews table of the census. */
export const reviews: RecordListDefinition = {
  id: "reviews",
  title: "Reviews",
  rowIs: "a review conference",
  source: "Department for Education, Children in need census, Reviews",
  fields: [
    childId,
    episodeId,
    planId,
    {
      name: "CPPreviewDate",
      label: "Date of the review",
      kind: "date",
      required: true,
      synonyms: [
        "CPP review date",
        "Review date",
        "Date of review",
        "Review conference date",
        "cppr_cp_review_date",
      ],
    },
    ...allocationFields,
  ],
};
