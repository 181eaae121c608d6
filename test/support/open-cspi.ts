import "./jsdom-gaps";
import { dirname } from "node:path";
import functionsJson from "../../src/functions/functions.json";
import { registerFunctions } from "../../src/functions/register";
import { openHeadlessEngine } from "../../src/workbench/calc/headless";
import { createHost, type FunctionsJson } from "../../src/workbench/host";
import type { OpenHost } from "../contract/open-host";
import { openCommittedPack } from "./committed-pack";

const officeFolder = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** A workbook behind the real office.js in this window, with every function and the pack that ships. */
export async function openCspi(benchmarks = openCommittedPack()): Promise<OpenHost> {
  const engine = openHeadlessEngine();
  const host = createHost({
    engine,
    addIn: { id: "f7a1c0de-0000-4000-8000-000000000002", displayName: "CSPI", namespace: "CSPI" },
    functionsJson: functionsJson as unknown as FunctionsJson,
  });
  host.attachWindow(window);
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `file://${officeFolder}/office.js`;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
    document.head.append(script);
  });
  await Office.onReady();
  registerFunctions({ benchmarks, supportsFormattedNumbers: () => false });
  return { host, engine };
}
