import { cellsOfSheet } from "../../support/plan-text";
import { type AccessibilityCheck, onEverySheet } from "./check";
import { textsOf } from "./planned-cells";
import { soundPlan, withBlocks, withSheet } from "./sound-plan";

const link = soundPlan.sheets[0]?.links?.[0] ?? { at: "A3", to: "notes", text: "" };

/** One word may be the title of the sheet that it leads to. */
const isVague = (text: string): boolean =>
  /^(click|here|link|more|see|https?:)\b/i.test(text) && text.length < 20;

export const links: AccessibilityCheck = {
  item: "Links must say where they lead",
  weight: "essential",
  problems: onEverySheet((sheet, plan) => {
    const cells = cellsOfSheet(sheet);
    const all = sheet.links ?? [];
    const leads = new Map(all.map(({ text, to }) => [text, to]));
    return [
      ...all.filter(({ text }) => isVague(text)).map(({ text }) => `"${text}" says too little`),
      ...all.filter(({ to }) => !plan.sheets.some(({ key }) => key === to)).map(({ to }) => `no sheet ${to}`),
      ...all.filter(({ at, text }) => cells.get(at) !== text).map(({ at }) => `${at} holds other words`),
      ...all
        .filter(({ text, to }) => leads.get(text) !== to)
        .map(({ text }) => `"${text}" leads to two places`),
      ...textsOf(sheet)
        .filter(([, text]) => /https?:|www\./i.test(text))
        .map(([address]) => `an address instead of words in ${address}`),
    ];
  }),
  faulty: {
    "click here": withSheet({
      links: [{ ...link, text: "Click here" }],
      blocks: [
        ...(soundPlan.sheets[0]?.blocks ?? []),
        { at: "A3", cells: [["Click here"]], role: "link", wrap: true },
      ],
    }),
    "a link to nowhere": withSheet({ links: [{ ...link, to: "annex" }] }),
    "other words in the cell": withSheet({ links: [{ ...link, at: "A4" }] }),
    "the same words for two places": withSheet({ links: [link, { ...link, to: "charts" }] }),
    "a bare address": withBlocks({ at: "A5", cells: [["https://example.org"]], role: "note", wrap: true }),
  },
};
