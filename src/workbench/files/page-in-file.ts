import type { WriteSheet } from "hucre/xlsx";
import type { PaperSize } from "hucre";
import type { SavedState } from "../workbook/saved-state";
import type { PageSetup } from "../workbook/workbook-model";

/** How the saved state names sheets. */
const SHEET_MARK = "sheet:";
const PAPERS: Readonly<Record<string, PaperSize>> = { A3: "a3", A4: "a4", A5: "a5", Letter: "letter" };

type InFile = Pick<WriteSheet, "pageSetup" | "headerFooter">;

const footerOf = ({ leftFooter, centerFooter, rightFooter }: PageSetup): string =>
  [
    ["&L", leftFooter],
    ["&C", centerFooter],
    ["&R", rightFooter],
  ]
    .filter(([, words]) => words !== "")
    .map((part) => part.join(""))
    .join("");

/** The page of a sheet as the file holds it. How errors are printed has no place there. */
export function pageInFile(state: Partial<SavedState>, sheet: string): InFile {
  const page = state.pageSetups?.[SHEET_MARK + sheet];
  if (!page) return {};
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = page.zoom;
  const paperSize = PAPERS[page.paperSize];
  const footer = footerOf(page);
  return {
    pageSetup: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...(paperSize ? { paperSize } : {}),
      ...(wide === undefined && high === undefined
        ? { scale: scale ?? 100 }
        : { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 }),
      ...(page.titleRows === null ? {} : { printTitlesRow: page.titleRows }),
    },
    ...(footer === "" ? {} : { headerFooter: { oddFooter: footer } }),
  };
}
