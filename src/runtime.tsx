/**
 * Starts the shared runtime: functions first, because cells wait for them, then the ribbon's commands,
 * then the pane, whose code is a bundle of its own.
 */
import { commands } from "./commands";
import { shortcuts } from "./commands/shortcuts";
import { associateAction, whenReady } from "./excel/start";
import { officeWorkbook } from "./excel/workbook-port";
import { functions } from "./functions";
import { registerFunctions } from "./functions/register";
import { indicators } from "./indicators";
import { themes } from "./indicators/themes";
import { createBenchmarksLoader } from "./taskpane/loading/benchmarks-loader";
import { fetchFrom } from "./taskpane/loading/fetch-file";
import { pageAddresses } from "./taskpane/loading/page-addresses";
import { createPaneRequests } from "./taskpane/pane-requests";
import type { PaneServices } from "./taskpane/services";
import { templates } from "./templates";
import packageFile from "../package.json";

const loader = createBenchmarksLoader(fetchFrom("assets/benchmarks"));
const port = officeWorkbook();

registerFunctions({
  benchmarks: () => loader.load().then(({ benchmarks }) => benchmarks),
  supportsFormattedNumbers: () => port.supports("CustomFunctionsRuntime", "1.4"),
});

const services: PaneServices = {
  version: packageFile.version,
  addresses: pageAddresses(document),
  port,
  loadBenchmarks: loader.load,
  themes,
  indicators,
  functions,
  templates,
  shortcuts,
  requests: createPaneRequests(),
};

for (const command of commands) associateAction(command.name, () => command.run(services));

async function openPane(): Promise<void> {
  const [isExcel, { mountPane }] = await Promise.all([whenReady(), import("./taskpane/mount")]);
  const element = document.getElementById("pane");
  if (isExcel && element !== null) mountPane(element, services);
}

void openPane();
