import { BorderStyleTypes, BooleanNumber } from "@univerjs/core";
import {
  RangeThemeStyle,
  SheetRangeThemeModel,
  type IRangeThemeStyleItem,
  type IRangeThemeStyleJSON,
} from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import type { TableLooks } from "../../workbook/engine";
import type { UniverWorkbook } from "../univer-workbook";

export const DEFAULT_TABLE_LOOKS: TableLooks = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showFilterButton: true,
};

type Theme = Omit<IRangeThemeStyleJSON, "name">;

/** Black and the six accents of Office's theme, in the order in which Excel numbers its table styles. */
const COLOURS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const FAMILIES = /^TableStyle(Light|Medium|Dark)(\d+)$/;
const LAST_LINED = 7;
/** How much of a band's colour is white. The band of the black style is Excel's grey, white 15 % darker. */
const TINT = 0.8;
const GREY_BAND = "#D9D9D9";

const tinted = (colour: string): string => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * TINT)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`.toUpperCase();
};

const filled = (colour: string): IRangeThemeStyleItem => ({ bg: { rgb: colour } });
const line = (colour: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: colour } });

/** Light 1 to 7: lines above, below the header and at the end; nothing filled but the bands. */
const lined = (colour: string): Theme => ({
  headerRowStyle: {
    cl: { rgb: colour },
    bl: BooleanNumber.TRUE,
    bd: { t: line(colour), b: line(colour) },
  },
  lastRowStyle: { bd: { b: line(colour) } },
});

/** The other families: a filled header with white words, and lines between the rows. */
const headed = (colour: string): Theme => ({
  wholeStyle: { bd: { t: line(colour), b: line(colour) } },
  headerRowStyle: { ...filled(colour), cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE },
  headerColumnStyle: { bd: { l: line(colour) } },
  lastColumnStyle: { bd: { r: line(colour) } },
});

/**
 * What Excel draws over a table's cells, in Univer's terms: `TableStyleLight1` has no fill in the
 * header but a line below it, and light grey bands. A name that is none of Excel's draws nothing.
 */
function themeOf({ style, showBandedRows }: Omit<TableLooks, "showFilterButton">): Theme {
  const [, family, number] = FAMILIES.exec(style) ?? [];
  if (!family) return {};
  const colour = COLOURS[(Number(number) - 1) % COLOURS.length] ?? COLOURS[0];
  const theme = family === "Light" && Number(number) <= LAST_LINED ? lined(colour) : headed(colour);
  const band = colour === COLOURS[0] ? GREY_BAND : tinted(colour);
  return showBandedRows ? { ...theme, firstRowStyle: filled(band) } : theme;
}

/** Keeps the looks of tables, and lets Univer draw them so in place of its own themes. */
export class LooksOfTables {
  private readonly looks = new Map<string, TableLooks>();

  constructor(private readonly book: UniverWorkbook) {
    const manager = book.injector.get(TableManager);
    const withHeaders = manager.getSheetFilterRangeWithState.bind(manager);
    // Univer hangs filter buttons on every table with headers; it asks here which those are.
    manager.getSheetFilterRangeWithState = (unitId, sheetId) =>
      withHeaders(unitId, sheetId).filter(({ tableId }) => this.of(tableId).showFilterButton);
  }

  of(tableId: string): TableLooks {
    return this.looks.get(tableId) ?? DEFAULT_TABLE_LOOKS;
  }

  set(tableId: string, patch: Partial<TableLooks>): TableLooks {
    const looks = { ...this.of(tableId), ...patch };
    this.looks.set(tableId, looks);
    return looks;
  }

  forget(tableId: string): void {
    this.looks.delete(tableId);
  }

  /** The name under which Univer knows these looks. */
  themeName({ style, showBandedRows }: TableLooks): string {
    const name = `${style}${showBandedRows ? " banded" : ""}`;
    const themes = this.book.injector.get(SheetRangeThemeModel);
    if (!themes.getRegisteredRangeThemes().includes(name))
      themes.registerDefaultRangeTheme(new RangeThemeStyle(name, themeOf({ style, showBandedRows })));
    return name;
  }
}
