import { run } from "./run";

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2)).then((code) => {
  // once all is written: to wait until the engine has put its memory in order takes some milliseconds more
  process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
});
