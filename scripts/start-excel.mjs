// npm run start:excel: serves the add-in with a trusted certificate and sideloads its manifest into desktop Excel.
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { projectFolder } from "./setup/project-folder.mjs";
import { runPackage } from "./setup/run-command.mjs";

const PORT = 3000;
const manifest = join(projectFolder, "dist/manifest.development.xml");
const developerKey = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Excel for Windows reads the manifests that this key of the registry names. */
function sideloadOnWindows(id) {
  const result = spawnSync("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
  if (result.status !== 0)
    throw new Error("The registry did not take the add-in: run this as the user who opens Excel");
  spawnSync("cmd", ["/c", "start", "excel"]);
}

/** Excel for Mac reads the manifests in this folder of its container. */
function sideloadOnMac(id) {
  const folder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
  mkdirSync(folder, { recursive: true });
  copyFileSync(manifest, join(folder, `${id}.manifest.xml`));
  spawnSync("open", ["-a", "Microsoft Excel"]);
}

const sideload = { win32: sideloadOnWindows, darwin: sideloadOnMac }[platform()];

async function startExcel() {
  if (!sideload) {
    throw new Error(
      "Desktop Excel runs on Windows and Mac only: use npm start to work in the browser instead",
    );
  }
  await ensureDependencies();
  const code = await runPackage("node_modules/webpack/bin/webpack.js", []);
  if (code !== 0 || !existsSync(manifest)) throw new Error("The build failed: the messages above say where");
  const { OfficeAddinManifest } = await import("office-addin-manifest");
  const { id } = await OfficeAddinManifest.readManifestFile(manifest);
  const { serve } = await import("./serve.mjs");
  const { trustedCertificate } = await import("./setup/certificate.mjs");
  const certificate = await trustedCertificate();
  if (!certificate.trusted)
    throw new Error("Excel needs a trusted certificate: run this in a terminal and say yes when asked");
  await serve({ port: PORT, certificate });
  sideload(id);
  console.log(
    "Excel is starting. Open Insert, My Add-ins and choose CSPI for Excel (development). Stop with Ctrl+C.",
  );
}

startExcel().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
