import { IDescriptionService } from "@univerjs/sheets-formula";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingWords from "@univerjs/preset-sheets-drawing/locales/en-US";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { emptyWorkbook } from "../calc/empty-workbook";
import { createUniverEngine, type UniverEngine } from "../calc/univer-engine";
import type { CustomFunctionMetadata } from "../workbook/engine";
import { drawFilterButtonsWithFace } from "./filter-buttons";
import { functionHelp } from "./function-help";
import { runOverWithIndent } from "./indented-overflow";

/** Univer's own programming interface, which the ribbon and the floating charts use. */
export type GridApi = ReturnType<typeof createUniver>["univerAPI"];

/** The grid on the page and the engine behind it: one instance, so that what is calculated is what is seen. */
export interface VisibleGrid {
  readonly engine: UniverEngine;
  readonly api: GridApi;
  /** The element that the cells are painted on. */
  canvas(): HTMLCanvasElement | null;
  /** Gives the cells the keys. */
  focus(): void;
  /** Lets the formula editor list the functions and explain their arguments. */
  explain(namespace: string, functions: readonly CustomFunctionMetadata[]): void;
  dispose(): void;
}

const words = mergeLocales(
  coreWords,
  conditionalFormattingWords,
  dataValidationWords,
  drawingWords,
  filterWords,
  noteWords,
  tableWords,
);

/** Univer's own toolbar is left out: the workbench has one ribbon, and the add-in's buttons are in it. */
const corePreset = (container: HTMLElement) =>
  UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
  } as unknown as Parameters<typeof UniverSheetsCorePreset>[0]);

/** The tag that Univer hangs over a table would cover the row above it; Excel has none. */
const tablePreset = () => {
  const preset = UniverSheetsTablePreset();
  const plugins = preset.plugins.map((plugin) =>
    plugin === UniverSheetsTableUIPlugin ? [UniverSheetsTableUIPlugin, { hideAnchor: true }] : plugin,
  );
  return { ...preset, plugins } as typeof preset;
};

/**
 * Puts an empty workbook on the page.
 *
 * @param container the element that the grid, the formula bar and the sheet tabs fill
 */
export const openVisibleGrid = (container: HTMLElement): VisibleGrid => {
  drawFilterButtonsWithFace();
  runOverWithIndent();
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    presets: [
      corePreset(container),
      UniverSheetsConditionalFormattingPreset(),
      // A box to search in would take the keys of an answer that is typed into its cell.
      UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
      UniverSheetsDrawingPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsNotePreset(),
      tablePreset(),
    ],
  });
  univerAPI.createWorkbook(emptyWorkbook());
  const engine = createUniverEngine(univer);
  const canvas = () => container.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]");
  return {
    engine,
    api: univerAPI,
    canvas,
    focus: () => canvas()?.focus(),
    explain(namespace, functions) {
      const descriptions = univer.__getInjector().get(IDescriptionService);
      descriptions.registerDescriptions(functions.map((each) => functionHelp(namespace, each)));
    },
    dispose: () => engine.dispose(),
  };
};
