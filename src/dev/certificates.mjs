import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import devCerts from "office-addin-dev-certs";

const FOLDER = join(homedir(), ".office-addin-dev-certs");
const FILES = { ca: join(FOLDER, "ca.crt"), cert: join(FOLDER, "localhost.crt"), key: join(FOLDER, "localhost.key") };

/**
 * The certificates for https://localhost, made where there are none. Windows and macOS ask the user
 * once whether to trust them. On Linux trusting them would need root and no browser would look there:
 * they are made only, and the browser is told by hand.
 * @returns {Promise<{ ca: Buffer, cert: Buffer, key: Buffer }>}
 */
export async function certificates() {
  if (process.platform !== "linux") return devCerts.getHttpsServerOptions();
  if (!areValid()) {
    for (const file of Object.values(FILES)) rmSync(file, { force: true });
    await devCerts.generateCertificates();
  }
  return Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, readFileSync(file)]));
}

/** The file that a browser on Linux can be given as an authority. */
export const authorityFile = FILES.ca;

function areValid() {
  if (!Object.values(FILES).every((file) => existsSync(file))) return false;
  return Date.parse(new X509Certificate(readFileSync(FILES.cert)).validTo) > Date.now();
}
