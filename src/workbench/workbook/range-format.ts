import { cellsOfSide, type BorderLine, type BorderSide, type CellFormatTarget } from "./cell-format";
import type { CellStyle, Rectangle } from "./engine";
import type { AreasTarget, RangeTarget } from "./object-reference";
import { requireAllowed } from "./protection";
import type { WorkbookModel } from "./workbook-model";

/** What two styles agree on; where they differ Office.js answers `null`. */
function common(a: CellStyle, b: CellStyle): CellStyle {
  const shared = Object.entries(a).filter(
    ([key, value]) => JSON.stringify(b[key as keyof CellStyle]) === JSON.stringify(value),
  );
  return Object.fromEntries(shared);
}

function formatOfAreas(book: WorkbookModel, sheetId: string, areas: readonly Rectangle[]): CellFormatTarget {
  const { engine } = book;
  const changed = (area: Rectangle): void => book.emit({ type: "format", sheetId, area });
  return {
    book,
    cells: { sheetId, areas },
    read: () => areas.map((area) => engine.style(sheetId, area)).reduce(common),
    write(style) {
      requireAllowed({ book, sheetId }, "allowFormatCells");
      for (const area of areas) {
        engine.setStyle(sheetId, area, style);
        changed(area);
      }
    },
    readBorder: (side) => readBorder(book, sheetId, areas[0], side),
    writeBorder(side, line) {
      requireAllowed({ book, sheetId }, "allowFormatCells");
      for (const area of areas) {
        const cells = cellsOfSide(area, side);
        if (!cells) continue;
        engine.setStyle(sheetId, cells.area, { borders: { [cells.edge]: line } });
        changed(area);
      }
    },
  };
}

function readBorder(
  { engine }: WorkbookModel,
  sheetId: string,
  area: Rectangle | undefined,
  side: BorderSide,
): BorderLine | null {
  const cells = area && cellsOfSide(area, side);
  if (!cells) return null;
  return engine.style(sheetId, cells.area).borders?.[cells.edge] ?? null;
}

export const formatOfRange = ({ book, sheetId, area }: RangeTarget): CellFormatTarget =>
  formatOfAreas(book, sheetId, [area]);

export const formatOfRangeAreas = ({ book, sheetId, areas }: AreasTarget): CellFormatTarget =>
  formatOfAreas(book, sheetId, areas);
