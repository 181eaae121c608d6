import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder.mjs";
import { runCommand } from "./run-command.mjs";

const installedRecord = join(projectFolder, "node_modules/.package-lock.json");
const lockfile = join(projectFolder, "package-lock.json");

const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** True when every package that the lockfile asks for is installed in that version. */
function dependenciesAreCurrent() {
  if (!existsSync(installedRecord)) return false;
  const installed = packagesOf(installedRecord);
  return Object.entries(packagesOf(lockfile)).every(
    ([path, { version, optional }]) => path === "" || optional || installed[path]?.version === version,
  );
}

/** Installs exactly what the lockfile names, unless that is already there. */
export async function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log("Installing the project's packages (once; a few minutes)…");
  const code = await runCommand("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new Error("npm ci did not finish: check the network and run the command again");
}
