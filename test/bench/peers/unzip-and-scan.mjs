import { readFileSync } from "node:fs";
import { parts } from "./parts.mjs";

/**
 * The floor under every reader: inflate each part and pass once over its bytes, counting the cells.
 * Finds nothing, so it is a yardstick and no peer.
 */
let cells = 0;
for (const [, part] of parts(readFileSync(process.argv[2]))) {
  for (let i = 0; i < part.length - 1; i++) if (part[i] === 60 && part[i + 1] === 99) cells++;
}
process.stdout.write(`${cells}\n`);
