import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import { extname, join, normalize, sep } from "node:path";
import { projectFolder } from "./setup/project-folder.mjs";
import { ownCertificate } from "./setup/certificate.mjs";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Office.js is Microsoft's: it is served from the installed package as it is, never copied into the build. */
const officeLibrary = join(projectFolder, "node_modules/@microsoft/office-js/dist");

function fileFor(root, requestUrl) {
  const path = decodeURIComponent(new URL(requestUrl, "https://localhost").pathname);
  const [folder, rest] = path.startsWith("/office-js/")
    ? [officeLibrary, path.slice("/office-js/".length)]
    : [root, path];
  const file = normalize(join(folder, rest));
  const inside = file === folder || file.startsWith(folder + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(root) {
  return (request, response) => {
    if (new URL(request.url, "https://localhost").pathname === "/") {
      response.writeHead(302, { location: "/workbench.html" }).end();
      return;
    }
    const file = fileFor(root, request.url);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
      return;
    }
    response.writeHead(200, {
      "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
      "x-content-type-options": "nosniff",
    });
    createReadStream(file).pipe(response);
  };
}

/**
 * Serves a built folder over https on this machine only.
 * `port` 0 takes any free port. Answers `{ url, close }`.
 */
export async function serve({ root = join(projectFolder, "dist"), port = 0, certificate } = {}) {
  const { cert, key } = certificate ?? (await ownCertificate());
  const server = createServer({ cert, key }, answer(root));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  return {
    url: `https://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
