// npm start: installs what is missing, builds, serves over https and opens the workbench.
import { spawn } from "node:child_process";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { runPackage } from "./setup/run-command.mjs";

const DEFAULT_PORT = 3000;
const options = new Set(process.argv.slice(2));

function openInBrowser(url) {
  const opener = { darwin: ["open", url], win32: ["cmd", "/c", "start", "", url] }[process.platform] ?? [
    "xdg-open",
    url,
  ];
  const child = spawn(opener[0], opener.slice(1), { stdio: "ignore", detached: true });
  child.on("error", () =>
    console.log("No default browser could be opened: open the address above yourself."),
  );
  child.unref();
}

async function serveOnFreePort(serve, certificate) {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  try {
    return await serve({ port, certificate });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    console.log(`Port ${port} is in use: taking another.`);
    return serve({ port: 0, certificate });
  }
}

async function start() {
  await ensureDependencies();
  console.log("Building the add-in and the workbench…");
  const code = await runPackage("node_modules/webpack/bin/webpack.js", ["--env", "build=development"]);
  if (code !== 0) throw new Error("The build failed: the messages above say where");
  const { serve } = await import("./serve.mjs");
  const { trustedCertificate } = await import("./setup/certificate.mjs");
  const certificate = await trustedCertificate();
  const { url } = await serveOnFreePort(serve, certificate);
  console.log(`\n  The workbench is open at ${url}/workbench.html\n  Stop it with Ctrl+C.\n`);
  if (!certificate.trusted) {
    console.log(
      "  The certificate is this project's own, made on this machine: the browser asks once\n" +
        "  whether to go on (Advanced, then Continue to localhost). Nothing leaves this machine.\n",
    );
  }
  if (!options.has("--no-open")) openInBrowser(`${url}/workbench.html`);
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
