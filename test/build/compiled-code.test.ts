import { spawnSync } from "node:child_process";
import { join } from "node:path";

const dist = join(__dirname, "../../dist/cli");

/** Starts the program and says of each of its files whether V8 took the code that the build had compiled. */
const START = `
  const { scripts } = require(${JSON.stringify(join(dist, "load-compiled.js"))});
  process.argv = [process.execPath, "dien-hinh", "--version"];
  require(${JSON.stringify(join(dist, "dien-hinh.js"))});
  process.on("exit", () => console.log(JSON.stringify([...scripts.values()].map((script) => script.cachedDataRejected))));
`;

test("the command line starts from the code that the build has compiled", () => {
  const { stdout } = spawnSync(process.execPath, ["-e", START], { encoding: "utf8" });
  const refused = JSON.parse(stdout.trim().split("\n").at(-1)!) as unknown[];
  expect(refused.length).toBeGreaterThan(1);
  expect(new Set(refused)).toEqual(new Set([false]));
});
