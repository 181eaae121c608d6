/** How a cell looked before something was inserted there: only what an insertion changes. */
export interface FormerFormat {
  readonly numberFormat: string;
  readonly bold: boolean | null;
  readonly wrapText: boolean | null;
  readonly horizontalAlignment: string | null;
}

/** Asks for the formats of a few cells; `read` gives them after the next sync. */
export function loadFormats(
  range: Excel.Range,
  rows: number,
  columns: number,
): { read(): readonly (readonly FormerFormat[])[] } {
  range.load("numberFormat");
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      const { format } = range.getCell(r, c);
      format.load("wrapText,horizontalAlignment");
      format.font.load("bold");
      return format;
    }),
  );
  return {
    read: () =>
      cells.map((row, r) =>
        row.map((format, c) => ({
          numberFormat: String(range.numberFormat[r]?.[c] ?? "General"),
          bold: format.font.bold,
          wrapText: format.wrapText,
          horizontalAlignment: format.horizontalAlignment,
        })),
      ),
  };
}

/** Asks for cells to look as they did. */
export function restoreFormats(range: Excel.Range, formats: readonly (readonly FormerFormat[])[]): void {
  range.numberFormat = formats.map((row) => row.map((format) => format.numberFormat));
  formats.forEach((row, r) =>
    row.forEach(({ bold, wrapText, horizontalAlignment }, c) => {
      const { format } = range.getCell(r, c);
      if (bold !== null) format.font.bold = bold;
      if (wrapText !== null) format.wrapText = wrapText;
      if (horizontalAlignment !== null)
        format.horizontalAlignment = horizontalAlignment as Excel.HorizontalAlignment;
    }),
  );
}
