/** `node bundle.mjs FILE`: the test's Excel for a browser, as one script to serve in the place of office.js. */
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

const file = process.argv[2];
const config = {
  mode: "none",
  target: ["web", "es2022"],
  entry: fileURLToPath(new URL("on-page.ts", import.meta.url)),
  output: { path: dirname(file), filename: basename(file) },
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2022" } } }],
  },
};

webpack(config, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error ?? stats.toString("errors-only"));
  process.exit(1);
});
