import { childFields, childId } from "../fields/child";
import type { RecordListDefinition } from "../record-list";

/** Children with their characteristics, one row a child: ChildIdentifiers and ChildCharacteristics of the census. */
export const children: RecordListDefinition = {
  id: "children",
  title: "Children",
  rowIs: "a child",
  source: "Department for Education, Children in need census, ChildIdentifiers and ChildCharacteristics",
  fields: [
    { ...childId, required: true },
    ...childFields.slice(1),
    { name: "UPN", label: "Unique pupil number", kind: "id", synonyms: ["Unique pupil number"] },
    {
      name: "FormerUPN",
      label: "Former unique pupil number",
      kind: "id",
      synonyms: ["Former unique pupil number"],
    },
    {
      name: "UPNunknown",
      label: "Reason for no unique pupil number",
      kind: "text",
      synonyms: ["UPN unknown", "pers_upn_unknown"],
    },
  ],
};
