import type { PlannedBlock, PlannedChart, PlannedSheet, SheetPlan } from "../../../src/templates/plan";

const NOTHING = {
  sections: [],
  names: [],
  charts: [],
  links: [],
  validations: [],
  conditionalFormats: [],
  columnWidths: { A: 40, B: 20 },
  rowHeights: {},
  showGridlines: true,
  activateAt: "A1",
  inputs: [],
} as const;

const notes: PlannedSheet = {
  ...NOTHING,
  key: "notes",
  name: "Notes",
  blocks: [
    { at: "A1", cells: [["Notes on referrals"]], role: "title" },
    { at: "A2", cells: [["This worksheet contains one table."]], role: "note", wrap: true },
    { at: "A3", cells: [["About", "Note"]], role: "plainHeading", wrap: true },
    { at: "A4", cells: [["Counting", "Each referral is counted once."]], role: "body", wrap: true },
  ],
  tables: [{ key: "notes", name: "ReferralNotes", range: "A3:B4", style: "plain", filter: false }],
};

const referrals: PlannedSheet = {
  ...NOTHING,
  key: "referrals",
  name: "Referrals",
  blocks: [
    { at: "A1", cells: [["Referrals by month"]], role: "title" },
    {
      at: "A2",
      cells: [
        ["This worksheet contains one table."],
        ["Read the notes on referrals"],
        ["Cells with a border are blank until you type in them."],
        ["Source: the authority's own list."],
      ],
      role: "note",
      wrap: true,
    },
    { at: "A6", cells: [["Month", "Number"]], role: "plainHeading", wrap: true },
    {
      at: "A7",
      cells: [
        ["April", 12],
        ["May", "[c]"],
        ["June", null],
      ],
      role: "body",
    },
    { at: "B9", cells: [[null]], role: "plainInput" },
  ],
  links: [{ at: "A3", to: "notes", text: "Read the notes on referrals" }],
  tables: [{ key: "months", name: "ReferralsByMonth", range: "A6:B9", style: "plain", filter: false }],
  inputs: ["$B$9"],
};

const ALT_TEXT = "Line chart of referrals by month, from April to June";

const chart: PlannedChart = {
  key: "months",
  kind: "line",
  title: "Referrals rose in May",
  altText: ALT_TEXT,
  series: [
    { name: "This authority", values: "{sheet:referrals}!B7:B9", emphasis: "authority" },
    { name: "England", values: "{sheet:referrals}!B7:B9", emphasis: "comparator" },
  ],
  topLeft: "B3",
  bottomRight: "B3",
};

const charts: PlannedSheet = {
  ...NOTHING,
  key: "charts",
  name: "Charts",
  blocks: [
    { at: "A1", cells: [["Charts of referrals"]], role: "title" },
    { at: "A2", cells: [["This worksheet contains no tables and one chart."]], role: "note", wrap: true },
    { at: "A3", cells: [[ALT_TEXT]], role: "body", wrap: true },
  ],
  tables: [],
  charts: [chart],
};

/** A plan that keeps every item: a table with a cell to type in, its notes, and a chart. */
export const soundPlan: SheetPlan = {
  template: "referrals",
  templateVersion: 1,
  title: "Referrals",
  recipe: {},
  sheets: [referrals, notes, charts],
};

/** The sound plan with its first sheet changed. */
export const withSheet = (change: Partial<PlannedSheet>): SheetPlan => ({
  ...soundPlan,
  sheets: [{ ...referrals, ...change }, notes, charts],
});

/** The sound plan with blocks written over those of its first sheet. */
export const withBlocks = (...blocks: readonly PlannedBlock[]): SheetPlan =>
  withSheet({ blocks: [...referrals.blocks, ...blocks] });

/** The sound plan with its first sheet's table changed. */
export const withTable = (change: Partial<PlannedSheet["tables"][number]>): SheetPlan =>
  withSheet({ tables: referrals.tables.map((table) => ({ ...table, ...change })) });

/** The sound plan with its chart changed. */
export const withChart = (change: Partial<PlannedChart>): SheetPlan => ({
  ...soundPlan,
  sheets: [referrals, notes, { ...charts, charts: [{ ...chart, ...change }] }],
});
