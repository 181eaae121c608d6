import { MemoryWorkbook } from "../support/memory-workbook";
import { describeFormulas, results } from "./workbook-formulas";
import { describeInspection } from "./workbook-inspection";
import { describeUpdate } from "./workbook-update";
import { describeWorkbook, type OpenWorkbook } from "./workbook-port";

const open: OpenWorkbook = async (sheets) => {
  const workbook = new MemoryWorkbook({ sheets, results });
  return {
    port: workbook,
    sheetNames: async () => workbook.sheetNames(),
    contents: async (name) => workbook.contents(name),
    chartNames: async (name) => workbook.chartNames(name),
    dump: async () => workbook.dump(),
    userTypes: async (sheet, address, content) => workbook.userTypes(sheet, address, content),
    userRenames: async (from, to) => workbook.userRenames(from, to),
    userSelects: async (sheet, address) => workbook.userSelects(sheet, address),
    userProtects: async (sheet) => workbook.userProtects(sheet),
    userProtectsWorkbook: async () => {
      workbook.isProtected = true;
    },
    userHides: async (sheet) => workbook.userHides(sheet),
    userHidesRow: async (sheet) => workbook.userHidesRow(sheet),
    userComments: async (sheet) => workbook.userComments(sheet),
    close: async () => undefined,
  };
};

describeWorkbook("the workbook in memory", open);
describeInspection("the workbook in memory", open);
describeFormulas("the workbook in memory", open);
describeUpdate("the workbook in memory", open);
