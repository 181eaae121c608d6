// npm test: installs what is missing, a browser included, builds, and runs every test.
import { ensureDependencies } from "./setup/dependencies.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { runPackage } from "./setup/run-command.mjs";

const parameters = process.argv.slice(2);

async function test() {
  await ensureDependencies();
  const browser = ensureBrowser();
  const built = await runPackage("node_modules/webpack/bin/webpack.js", ["--env", "build=development"]);
  if (built !== 0)
    throw new Error("The build failed, so the end-to-end tests cannot run: the messages above say where");
  process.exitCode = await runPackage("node_modules/jest/bin/jest.js", parameters, {
    CHROME_PATH: browser,
    CSPI_BUILT: "1",
    TZ: "Europe/London",
  });
}

test().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
