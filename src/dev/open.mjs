import { spawn } from "node:child_process";

/**
 * Opens an address or a file as the desktop would. Where there is no desktop nothing happens: the
 * address has been printed.
 * @param {string} target
 */
export function open(target) {
  const command = opener(target);
  if (!command) return;
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: "ignore" });
  child.on("error", () => {});
  child.unref();
}

function opener(target) {
  const { CI, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || BROWSER === "none") return null;
  if (process.platform === "win32") return ["cmd", "/c", "start", "", target];
  if (process.platform === "darwin") return ["open", target];
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open", target] : null;
}
