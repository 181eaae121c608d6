import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(__dirname, "../../..");

export interface Server {
  readonly url: string;
  readonly browser: string;
  stop(): void;
}

const buildIfMissing = (): void => {
  if (process.env["CSPI_BUILT"] === "1" || existsSync(join(PROJECT, "dist/workbench.html"))) return;
  const webpack = join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const built = spawnSync(process.execPath, [webpack, "--env", "build=development"], { cwd: PROJECT });
  if (built.status !== 0)
    throw new Error(`The build failed:\n${String(built.stdout)}${String(built.stderr)}`);
};

/** Serves the build over https on a free port, from a process of its own. */
export const startServer = async (): Promise<Server> => {
  buildIfMissing();
  const child = spawn(process.execPath, [join(__dirname, "serve-build.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with code ${String(code)}`)));
    child.stdout.once("data", (data: Buffer) => resolve(data.toString()));
  });
  const { url, browser } = JSON.parse(line) as { url: string; browser: string | null };
  if (!browser) throw new Error("No Chrome, Edge or Chromium was found: run npm test, which installs one");
  return { url, browser, stop: () => void child.kill() };
};
