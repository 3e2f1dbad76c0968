import { setFlagsFromString } from "node:v8";
import { run } from "./run";

/**
 * How many bytes of bytecode a function runs before V8 compiles it (its own number: 132 KB). A check is
 * over in a second, and with the usual number a third of it goes to compiling what hardly runs again;
 * a sheet of 200,000 rows is read no slower.
 */
setFlagsFromString("--interrupt-budget=500000");

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
