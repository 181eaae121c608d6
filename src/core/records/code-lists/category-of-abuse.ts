import type { CodeEntry } from "../record-list";

const SINGLE = ["neglect", "physical", "sexual", "emotional"] as const;

/** Two or more of the four categories in any order, as "Physical / Emotional" or "Neglect and Sexual Abuse" names them. */
const combinations = (left: readonly string[] = SINGLE): string[][] =>
  left.flatMap((first) => {
    const others = left.filter((other) => other !== first);
    return [[first], ...combinations(others).map((rest) => [first, ...rest])];
  });

const fully = (category: string): string => (category === "neglect" ? category : `${category} abuse`);

const severalCategories = combinations()
  .filter((categories) => categories.length > 1)
  .flatMap((categories) => {
    const full = categories.map(fully);
    const lists = [categories, full, [...categories.slice(0, -1), ...full.slice(-1)]];
    return lists.flatMap((list) => [
      list.join(" "),
      `${list.slice(0, -1).join(" ")} and ${list[list.length - 1] ?? ""}`,
    ]);
  });

/** Category of abuse of a child protection plan; a plan under more than one category is multiple. Source: DfE, Children in need census. */
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
    synonyms: [
      "multiple/not recommended",
      "multiple",
      "not recommended",
      "multiple categories",
      ...severalCategories,
      ...severalCategories.map((several) => `multiple ${several}`),
    ],
  },
];
