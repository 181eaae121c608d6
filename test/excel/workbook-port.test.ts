import { describeWorkbook } from "../contract/workbook-port";
import { openHost } from "../contract/open-host";
import { useWorkbook } from "../support/use-workbook";

const opened = useWorkbook(null, openHost);

describeWorkbook("the workbook behind office.js", (sheets) => opened.fill(sheets));
