// Adds to package-lock.json the builds for other systems that a partial registry left out.
//
// Some packages come as one small package and one optional package a system. Where the registry at hand
// holds only some of those, npm writes a lockfile without the others, and `npm ci` then refuses it.
// Run this after `npm install` on such a machine: it changes nothing where nothing is missing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder.mjs";

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64"];
const exactVersion = /^\d+\.\d+\.\d+$/;

/** What npm writes for an optional package that is built for one system, told from its name. */
function entryFor(name, version, { dev, license }) {
  const words = name.split("/").pop().split("-");
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (!os || !cpu || !exactVersion.test(version)) return null;
  return { version, cpu: [cpu], ...(dev && { dev }), ...(license && { license }), optional: true, os: [os] };
}

function missingEntries(packages) {
  return Object.values(packages).flatMap((parent) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !packages[`node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version, parent)])
      .filter(([, entry]) => entry !== null),
  );
}

const path = join(projectFolder, "package-lock.json");
const lockfile = JSON.parse(readFileSync(path, "utf8"));
const added = missingEntries(lockfile.packages);
const sorted = Object.entries({ ...lockfile.packages, ...Object.fromEntries(added) });
sorted.sort(([a], [b]) => (a < b ? -1 : 1));
lockfile.packages = Object.fromEntries(sorted);
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${added.length} builds for other systems added to package-lock.json`);
