import { spawn } from "node:child_process";
import { projectFolder } from "./project-folder.mjs";

/** Runs a command in the project folder with its output shown; answers its exit code. */
export function runCommand(command, parameters, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: projectFolder,
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a program that a package brings, such as jest or webpack, with this same Node. */
export function runPackage(scriptPath, parameters, environment) {
  return runCommand(process.execPath, [scriptPath, ...parameters], environment);
}
