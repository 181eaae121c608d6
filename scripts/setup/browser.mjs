import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const programFolders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];

const candidates = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: programFolders
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/** The path of an installed Chrome, Edge or Chromium, or null. `CHROME_PATH` comes first. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return (candidates[process.platform] ?? []).find((path) => existsSync(path)) ?? null;
}

function installFromDebian() {
  const asRoot = process.getuid?.() === 0;
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return false;
  const sudo = asRoot ? [] : ["sudo", "-n"];
  const apt = (...words) =>
    spawnSync([...sudo, "apt-get"][0], [...sudo, "apt-get", ...words].slice(1), { stdio: "inherit" });
  console.log("No Chrome, Edge or Chromium found: installing Debian's chromium package for the tests…");
  apt("update", "-qq");
  return apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation").status === 0;
}

/** Finds a browser for the tests, or installs Debian's where that is allowed. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const installed = installFromDebian() ? findBrowser() : null;
  if (installed) return installed;
  throw new Error(
    "The tests need Chrome, Edge or Chromium and none was found: install one, or set CHROME_PATH to its program file",
  );
}
