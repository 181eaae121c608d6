import "./message-channel";
import "./missing-iterator-methods";
import { IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { emptyWorkbook } from "./empty-workbook";
import { createUniverEngine, type UniverEngine } from "./univer-engine";

/** Univer's caches are shared by all instances in a process and told apart by the workbook's id. */
let opened = 0;

/** An engine without a grid, for Node and jsdom: one empty workbook with the sheet `Sheet1`. */
export function openHeadlessEngine(sheetNames: readonly string[] = ["Sheet1"]): UniverEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const id = `workbook-${(opened += 1)}`;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, emptyWorkbook(sheetNames, id));
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  return createUniverEngine(univer);
}
