import type { CheckRule } from "../../src/core/records/checks/check-rule";
import { findRecordList } from "../../src/core/records/record-lists";
import type { RecordListDefinition } from "../../src/core/records/record-list";
import { generatedFrom, markdownTable, paragraphs } from "./markdown";

const INTRODUCTION = [
  "# Checks",
  'What `=CSPI.CHECK` and the pane\'s page "My data" look for in a list: problems that change an indicator, or that would fail the statutory return. A check runs where the list has the columns that it needs. Which rows it finds never depends on their order.',
  "An **error** makes a figure wrong, a **warning** probably does, a **note** is worth a look. What needs the day of the extract is left out when none is given.",
  "**Census rule** is the number of the validation rule of the Department for Education's children in need census that looks for the same; a Q marks a query, which an authority may answer with a reason. The numbers are the Department's, the wording is ours. Most checks look at one list, so they can find less than the rule does over the whole return.",
  '**Beside**: some checks hold the list against a further one, which `=CSPI.CHECK` takes after its options, as in `=CSPI.CHECK("referrals", Referrals[#All], , , , , , Assessments[#All])`. Rows are matched by child, and by the identifier of the episode where both lists have it. The page takes the lists of the workbook that formulas read. Without a further list these checks are not run.',
];

const titleOf = (id: string): string => (findRecordList(id)?.title ?? id).toLowerCase();

/** The items that a check needs, and the further lists of which it needs one. */
const needsOf = ({ needs, beside = [] }: CheckRule): string =>
  beside.length === 0 ? needs.join(", ") : `${needs.join(", ")}; beside: ${beside.map(titleOf).join(" or ")}`;

const rowOf = (rule: CheckRule): readonly string[] => [
  rule.title,
  rule.severity,
  needsOf(rule),
  rule.affects.join(", "),
  rule.effect,
  rule.remedy,
  (rule.censusRules ?? []).join(", "),
];

const section = (title: string, rules: readonly CheckRule[]): string =>
  paragraphs([
    `## ${title}`,
    markdownTable(
      ["Problem", "Severity", "Needs", "Changes", "Effect", "What to do", "Census rule"],
      rules.map(rowOf),
    ),
  ]);

/** Checks of more lists than this are for every list about children. */
const FEW_LISTS = 4;

/** The page docs/checks.md. */
export const checksPage = (lists: readonly RecordListDefinition[], rules: readonly CheckRule[]): string => {
  const ofMany = rules.filter((rule) => rule.lists.length > FEW_LISTS);
  const of = (id: string) => rules.filter((rule) => !ofMany.includes(rule) && rule.lists.includes(id));
  return paragraphs([
    generatedFrom("src/core/records/checks"),
    ...INTRODUCTION,
    section("Every list about children", ofMany),
    ...lists.map((list) => section(list.title, of(list.id))),
  ]);
};
