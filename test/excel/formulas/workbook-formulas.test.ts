import { describeFormulas } from "../../contract/workbook-formulas";
import { settledWorkbook } from "../../support/office-workbook";
import { useWorkbook } from "../../support/use-workbook";

jest.setTimeout(30_000);

const opened = useWorkbook(null);

describeFormulas("the workbook behind office.js", (sheets) => settledWorkbook(opened, sheets));
