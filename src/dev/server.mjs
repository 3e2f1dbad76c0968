import { createServer } from "node:net";
import { createRequire } from "node:module";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const configure = require("../../webpack.config.js");
const { cspHeader } = require("./csp.cjs");

/** Only this machine reaches the server: a clerk's workbook never leaves it, but why serve the whole house. */
const HOST = "127.0.0.1";

/**
 * Builds the pages, serves them, and builds again when a source changes (reload the page to see it).
 * Nothing is written to the disk. Runs until it is stopped with Ctrl+C.
 * @param {{ port: number, https?: { ca: Buffer, cert: Buffer, key: Buffer } }} options
 * @returns {Promise<string>} the address served
 * @throws Error when the port is taken or the pages cannot be built
 */
export async function serve({ port, https }) {
  await checkPort(port);
  const compiler = webpack(configure({ only: "web", officejs: "local" }, { mode: "development" }));
  const built = firstBuild(compiler);
  const server = new WebpackDevServer({
    host: HOST,
    port,
    server: https ? { type: "https", options: https } : "http",
    // Excel on the web shows our icons from another site; the dev server would refuse them otherwise.
    allowedHosts: https ? ["localhost"] : "auto",
    headers: {
      "Content-Security-Policy": cspHeader("local"),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    },
    client: false,
    hot: false,
    liveReload: false,
    static: false,
  }, compiler);
  await server.start();
  await built;
  return `${https ? "https" : "http"}://localhost:${port}`;
}

function firstBuild(compiler) {
  return new Promise((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => {
      reject(new Error(`Port ${port} is taken, perhaps by an earlier "npm start". Stop that one, or choose another port with PORT=3001.`));
    });
    probe.listen(port, HOST, () => probe.close(resolve));
  });
}
