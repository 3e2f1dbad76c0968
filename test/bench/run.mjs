import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const POLL_MS = 10;

/** The shell's own `times`: user and system seconds of all that it has run. */
const TIMED = '"$@"; code=$?; times >&2; exit $code';

/**
 * Runs one whole process. @returns seconds from start to exit, CPU seconds of all its threads and children,
 * the peak memory in MB of its largest single process, and what it printed
 * @throws Error where it ended otherwise than with 0 or 1
 */
export function run([command, ...args], env = {}) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn("sh", ["-c", TIMED, "sh", command, ...args], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => errors.push(chunk));
    let peak = 0;
    const timer = setInterval(() => (peak = Math.max(peak, peakMemory(child.pid))), POLL_MS);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (code !== 0 && code !== 1) reject(new Error(`${command} ${args.join(" ")} ended with ${code}: ${Buffer.concat(errors)}`));
      else resolve({ seconds, cpu: cpuSeconds(Buffer.concat(errors).toString("utf8")), peak, output: Buffer.concat(output).toString("utf8") });
    });
  });
}

/** The last line that `times` prints is of the children: `0m0.87s 0m0.10s`. */
function cpuSeconds(errors) {
  const times = [...errors.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  return times.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** VmHWM is the kernel's own high-water mark, so that polling misses no peak but of the last moment. */
function peakMemory(pid) {
  try {
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean));
    return Math.max(own, ...children.map(peakMemory));
  } catch {
    return 0; // the process has just ended
  }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
