import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MANIFEST = fileURLToPath(new URL("../../manifest.xml", import.meta.url));
const REGISTRY_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
const MAC_FOLDER = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

/** Id and version of the add-in, as the manifest of the source says. */
export function addIn() {
  const text = readFileSync(MANIFEST, "utf8");
  const element = (name) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)[1];
  return { id: element("Id"), version: element("Version") };
}

/**
 * Makes the add-in known to the Excel of this machine, for its user only, as Microsoft's own tool does.
 * @returns {boolean} false where there is no Excel to tell (Linux)
 * @throws Error when the registry or the folder refuses
 */
export function sideload() {
  if (process.platform === "win32") {
    execFileSync("reg", ["add", REGISTRY_KEY, "/v", addIn().id, "/t", "REG_SZ", "/d", MANIFEST, "/f"], { stdio: "ignore" });
    return true;
  }
  if (process.platform === "darwin") {
    mkdirSync(MAC_FOLDER, { recursive: true });
    copyFileSync(MANIFEST, macManifest());
    return true;
  }
  return false;
}

/** Takes the add-in away again; nothing happens where it is not known. */
export function removeSideload() {
  if (process.platform === "darwin") rmSync(macManifest(), { force: true });
  if (process.platform === "win32" && isRegistered()) {
    execFileSync("reg", ["delete", REGISTRY_KEY, "/v", addIn().id, "/f"], { stdio: "ignore" });
  }
}

function isRegistered() {
  try {
    execFileSync("reg", ["query", REGISTRY_KEY, "/v", addIn().id], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const macManifest = () => join(MAC_FOLDER, `${addIn().id}.manifest.xml`);

/** Has Excel ever been started by this user? Its folder on the Mac is made at the first start. */
export function excelSeen() {
  return process.platform !== "darwin" || existsSync(join(homedir(), "Library/Containers/com.microsoft.Excel"));
}
