import { counted } from "./counted";

const sheets = (count: number): string => counted(count, "sheet", "sheets");
const formulas = (count: number): string => counted(count, "formula", "formulas");

/** Sentences of the check before a workbook is given to others. */
export const share = {
  title: "Check before sharing",
  about:
    "What others would find in this workbook, or miss. It is read on this computer only, and nothing is changed.",
  open: "Check before sharing",
  checking: "Looking through the workbook",
  stop: "Stop",
  again: "Check again",
  summary: (findings: number, sheetCount: number) =>
    `${counted(findings, "thing", "things")} found on ${sheets(sheetCount)}.`,
  groups: {
    mustNotLeave: "Must not leave",
    look: "Look at these",
    know: "Good to know",
  },
  nothing: {
    title: "Nothing found that this check looks for.",
    body: "No list of records, small count, hidden part, comment or formula that others cannot calculate. That is not a promise that the workbook is safe to share: somebody who knows its figures should look too.",
  },
  listsMissing: {
    title: "The lists could not be looked for.",
    body: "What is below is not all. Check again before you share the workbook.",
  },
  limits: {
    title: "A check, not a guarantee",
    body: "It does not see pictures, text boxes, names typed into free text, records kept by pivot tables and charts, notes of older kind, headers and footers, or the file’s properties. In Excel on a computer, File, Info, Inspect Workbook finds many of those.",
  },
  how: {
    title: "How to share it",
    steps: [
      "Save the workbook under a new name as a new file, and keep the one you have. A shared file that is stored online may keep its earlier versions.",
      "For publication, insert a theme with the layout “Published sheets” in the new file.",
      "Freeze all formulas there, so that figures stay once the lists are gone.",
      "Delete the sheets with lists, or move them to another workbook, and then check again.",
    ],
  },
  place: (sheet: string, detail: string) => `${sheet}, ${detail}`,
  rows: (count: number) => counted(count, "row", "rows"),
  cells: (count: number) => counted(count, "cell", "cells"),
  comments: (count: number) => counted(count, "comment", "comments"),
  more: (count: number) => `and ${counted(count, "more cell", "more cells")}`,
  showAll: (count: number) => `Show all ${count.toLocaleString("en-GB")} places`,
  actions: { freeze: "Freeze all formulas", "my-data": "Open my data", inserted: "Open inserted" },
  findings: {
    records: {
      title: (count: number) =>
        `${counted(count, "list", "lists")} of records, with a row for each child, case or worker.`,
      advice: "Freeze the formulas in a new file, then delete these lists from it.",
    },
    "perhaps-records": {
      title: (count: number) => `${counted(count, "list", "lists")} that may hold records.`,
      advice:
        "Look whether a row stands for a child, a family or a worker. If so, delete the list in a new file.",
    },
    "hidden-sheets": {
      title: (count: number) => `${counted(count, "hidden sheet", "hidden sheets")}.`,
      advice: "Anybody can show them. Right-click a sheet’s tab, choose Unhide, and look before you share.",
    },
    "very-hidden-sheets": {
      title: (count: number) =>
        `${counted(count, "sheet", "sheets")} hidden so that Excel’s menu does not show ${count === 1 ? "it" : "them"}.`,
      advice:
        "They are in the file all the same. Open the Visual Basic editor, set Visible to xlSheetVisible, and look before you share.",
    },
    "hidden-lines": {
      title: (count: number) => `Hidden or filtered rows or columns on ${sheets(count)}.`,
      advice:
        "Clear the filters and unhide them, and look at what comes up. Filtering does not take rows away.",
    },
    "small-counts": {
      title: (count: number) => `${counted(count, "small count", "small counts")} of 1 to 5.`,
      advice:
        "A small count may let somebody be recognised. Hide it with CSPI.SUPPRESS, with what gives it away, or leave it out. Figures that are published already may stay.",
    },
    "add-in-formulas": {
      title: (count: number) => `${formulas(count)} of this add-in.`,
      advice:
        "People without the add-in see #NAME? once they calculate. Freeze them: unfreeze puts them back.",
    },
    "linked-formulas": {
      title: (count: number) => `${formulas(count)} that ${count === 1 ? "reads" : "read"} another workbook.`,
      advice:
        "They name its place, keep its last values, and do not calculate for others. Choose Data, Workbook Links, Break Links.",
    },
    comments: {
      title: (count: number) => `${counted(count, "comment", "comments")}.`,
      advice: "Comments show who wrote what. Read them, and delete what is not for others.",
    },
    "hidden-names": {
      title: (count: number) =>
        `${counted(count, "hidden name", "hidden names")} that ${count === 1 ? "is" : "are"} not of this add-in.`,
      advice:
        "A name can hold a value or a link. File, Info, Inspect Workbook in Excel on a computer finds them.",
    },
    kept: {
      title: (choices: number, insertions: number, frozen: number) =>
        `The add-in keeps ${counted(choices, "choice", "choices")}, ${counted(insertions, "insertion", "insertions")} and ${formulas(frozen)} frozen in the file.`,
      advice:
        "These are names, codes, headings and formulas, never a record. They let others unfreeze and remove.",
    },
  },
} as const;
