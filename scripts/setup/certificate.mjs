import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder.mjs";

const folder = join(projectFolder, ".certificates");
const paths = {
  authority: join(folder, "ca.crt"),
  certificate: join(folder, "localhost.crt"),
  key: join(folder, "localhost.key"),
};
const DAYS_VALID = 30;
const MILLISECONDS_IN_A_DAY = 86_400_000;

function isFresh() {
  if (!existsSync(paths.key) || !existsSync(paths.certificate)) return false;
  return Date.now() - statSync(paths.certificate).mtimeMs < (DAYS_VALID - 2) * MILLISECONDS_IN_A_DAY;
}

/** A certificate of the project's own, for tests and for browsers that are told to go on. Nothing is installed. */
export async function ownCertificate() {
  if (!isFresh()) {
    const { generateCertificates } = await import("office-addin-dev-certs");
    await quietly(() =>
      generateCertificates(paths.authority, paths.certificate, paths.key, DAYS_VALID, [
        "localhost",
        "127.0.0.1",
      ]),
    );
  }
  return { cert: readFileSync(paths.certificate), key: readFileSync(paths.key), trusted: false };
}

/** A certificate that this machine trusts, asking the person where the system needs a yes. */
export async function trustedCertificate() {
  const certificates = (await import("office-addin-dev-certs")).default;
  const canAsk = process.stdin.isTTY && (process.platform === "win32" || process.platform === "darwin");
  if (!canAsk) return ownCertificate();
  try {
    const options = await certificates.getHttpsServerOptions();
    return { cert: options.cert, key: options.key, trusted: true };
  } catch {
    return ownCertificate();
  }
}

async function quietly(action) {
  const log = console.log;
  console.log = () => {};
  try {
    return await action();
  } finally {
    console.log = log;
  }
}
