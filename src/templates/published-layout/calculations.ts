import type { SheetPlan } from "../plan";
import { KEYS, linesFrom, type Draft, type Line } from "./draft";
import type { Places } from "./places";
import { rowsBetween } from "./working-rows";

const WIDTHS = { A: 46 } as const;
const COLUMN = "B";

const opening = (plan: SheetPlan): readonly Line[] => [
  { words: `Calculations: ${plan.title}`, role: "title" },
  { words: "This worksheet contains no tables, but the formulas that the tables read.", role: "note" },
  {
    words: "Not for publishing: delete this worksheet once the figures of the others are frozen as values.",
    role: "emphasis",
  },
  { words: "Go back to the cover and the contents", role: "link", linkTo: KEYS.cover },
];

/** A formula with the cells that its result takes. */
interface Spill {
  readonly formula: string;
  readonly rows: number;
  readonly firstRow: number;
  readonly readBy: Reader;
}

/** The worksheet that shows a result, by its title, and the one-based row where it does first. */
interface Reader {
  readonly title: string;
  readonly row: number;
}

/**
 * The formulas whose results fill several cells of tables, each once, on a worksheet of their own: a table
 * lets nothing spill, and a formula in each cell would count a long list as often as there are cells.
 */
export class Calculations {
  private readonly spills = new Map<string, Spill>();
  private next: number;

  constructor(
    private readonly plan: SheetPlan,
    private readonly places: Places,
  ) {
    this.next = opening(plan).length + 1;
  }

  /**
   * The cell that a formula of a working sheet spills from, as other published sheets name it.
   *
   * @param rows how many rows its result takes
   */
  add(formula: string, from: string, rows: number, readBy: Reader): string {
    const moved = this.places.formula(formula, from, KEYS.calculations);
    const key = `${rows} ${moved}`;
    const spill = this.spills.get(key) ?? { formula: moved, rows, firstRow: this.next, readBy };
    if (!this.spills.has(key)) this.next += rows;
    this.spills.set(key, spill);
    return `{sheet:${KEYS.calculations}}!$${COLUMN}$${spill.firstRow}`;
  }

  /** The worksheet, or null where no formula spills. */
  sheet(): Draft | null {
    if (this.spills.size === 0) return null;
    const spills = [...this.spills.values()];
    const above = linesFrom(1, opening(this.plan), WIDTHS.A);
    return {
      key: KEYS.calculations,
      name: "Calculations",
      isWorkings: false,
      isForPublishing: false,
      title: `Calculations: ${this.plan.title}`,
      holds: "the formulas that tables read; not for publishing",
      blocks: [
        ...above.blocks,
        ...spills.flatMap(({ formula, rows, firstRow, readBy }) => [
          {
            at: `A${firstRow}`,
            cells: rowsBetween(readBy.row, readBy.row + rows - 1).map((row) => [
              `${readBy.title}, row ${row}`,
            ]),
            role: "body" as const,
            wrap: true,
          },
          { at: `${COLUMN}${firstRow}`, cells: [[formula]], role: "body" as const },
        ]),
      ],
      links: above.links,
      tables: [],
      moves: [],
      columnWidths: WIDTHS,
      rowHeights: above.rowHeights,
    };
  }
}
