/**
 * `npm run -s cli -- …`: the command line in a checkout. Builds it first when it is missing or older
 * than its sources, then runs it in this process with the same arguments.
 */
import { pathToFileURL } from "node:url";
import { built } from "./build.mjs";

try {
  await import(pathToFileURL(await built("cli")));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
