import type { CodeEntry } from "../record-list";

/** Category of abuse of a child protection plan. Source: DfE, Children in need census. */
export const categoriesOfAbuse: readonly CodeEntry[] = [
  { code: "NEG", label: "Neglect", synonyms: ["neglect only", "likelihood of neglect", "neglect abuse"] },
  {
    code: "PHY",
    label: "Physical abuse",
    synonyms: ["physical", "physical abuse only", "physical injury", "likelihood of physical", "physab"],
  },
  { code: "SAB", label: "Sexual abuse", synonyms: ["sexual", "sexual only", "likelihood of sexual"] },
  {
    code: "EMO",
    label: "Emotional abuse",
    synonyms: ["emotional", "emotional abuse only", "likelihood of emotional"],
  },
  {
    code: "MUL",
    label: "Multiple or not recommended",
    synonyms: ["multiple/not recommended", "multiple", "not recommended", "multiple categories"],
  },
];
