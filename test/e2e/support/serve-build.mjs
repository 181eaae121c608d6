// Serves the build for the end-to-end tests and says on one line where it is and which browser there is.
import { findBrowser } from "../../../scripts/setup/browser.mjs";
import { serve } from "../../../scripts/serve.mjs";

const { url } = await serve({ port: 0 });
console.log(JSON.stringify({ url, browser: findBrowser() }));
