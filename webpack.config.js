"use strict";
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const { DefinePlugin } = require("webpack");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { CompiledCode } = require("./src/dev/compiled-code.cjs");
const { contentSecurityPolicy, OFFICE_CDN } = require("./src/dev/csp.cjs");
const { checkerReference } = require("./src/dev/checker-reference.cjs");
const { FirstLoadBudget } = require("./src/dev/first-load-budget.cjs");
const { hostAddress, hostedManifest } = require("./src/dev/hosted-manifest.cjs");

const dist = path.join(__dirname, "dist");

/**
 * What of office.js Excel asks for (facts/office §6); the rest of the package's 87 MB is for other
 * programs and languages. Its licence wants the files unmodified.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "en-us/office_strings.js",
  "vi-vn/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** The pages: which entry each shows, and whether Excel stands behind it. */
const PAGES = [
  { file: "index.html", entry: "page", title: "Điển hình: kiểm tra đăng ký điển hình tiên tiến", office: false },
  { file: "taskpane.html", entry: "taskpane", title: "Điển hình", office: true },
  { file: "commands.html", entry: "commands", title: "Điển hình: lệnh", office: true },
];

/**
 * `--env host=https://…` sets the addresses in dist/web/manifest.xml, `--env officejs=cdn|local`
 * where office.js comes from (default: our own copy, so that nothing outside is asked),
 * `--env checker=…` where Excel finds the add-in that issued workbooks open (`src/dev/checker-reference.cjs`),
 * `--env only=web|cli` builds one of the two.
 */
module.exports = (env = {}, argv = {}) => {
  const { officejs = "local", only } = env;
  if (!["local", "cdn"].includes(officejs)) throw new Error(`--env officejs=${officejs}: say cdn or local`);
  const production = argv.mode !== "development";
  const host = hostAddress(env.host);
  const checker = checkerReference(readFileSync(path.join(__dirname, "manifest.xml"), "utf8"), env.checker);
  const configs = { web: () => web(production, officejs, host, checker), cli: () => cli(production, checker) };
  if (only && !(only in configs)) throw new Error(`--env only=${only}: say web or cli`);
  return only ? configs[only]() : [configs.web(), configs.cli()];
};

/** What both builds share. Types are checked by `tsc` alone, once, not by every build. */
function common(production) {
  return {
    mode: production ? "production" : "development",
    context: __dirname,
    resolve: { extensions: [".ts", ".mjs", ".js"] },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

const typescript = (compilerOptions = {}) => ({
  test: /\.ts$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, ...compilerOptions } },
});

function web(production, officejs, host, checker) {
  return {
    ...common(production),
    name: "web",
    target: ["web", "es2020"],
    entry: {
      page: "./src/taskpane/page.ts",
      taskpane: "./src/taskpane/excel.ts",
      commands: ["./src/commands/dialog.css", "./src/commands/commands.ts"],
    },
    output: {
      path: path.join(dist, "web"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      clean: true,
    },
    // A source map is a file of its own: an eval of it would need a weaker security policy.
    devtool: "source-map",
    module: {
      rules: [
        typescript({ target: "ES2020" }),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.svg$/, type: "asset/resource" },
      ],
    },
    optimization: { minimizer: ["...", new CssMinimizerPlugin()] },
    performance: false,
    plugins: [
      ...PAGES.map((page) => html(page, officejs)),
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyPlugin({ patterns: copies(officejs, host) }),
      new DefinePlugin({ CHECKER: JSON.stringify(checker) }),
      ...(production ? [new FirstLoadBudget(["page", "taskpane"])] : []),
    ],
  };
}

/** What stands there until the pane is drawn: a browser or Excel that cannot run it, or has lost its host, is told so. */
const STARTING = `<div class="starting" id="starting" role="status">
<p>Đang mở Điển hình…</p>
<p class="starting-late">Dòng này không mất đi? Có thể mất kết nối tới nơi đặt chương trình, hoặc Excel hay trình duyệt này quá cũ. Xin mở lại, hoặc mở trang kiểm tra bằng Edge, Chrome hay Firefox bản mới.</p>
</div>
`;

function html({ file, entry, title, office }, officejs) {
  const library = officejs === "cdn" ? `${OFFICE_CDN}/lib/1/hosted/office.js` : "office/office.js";
  return new HtmlPlugin({
    filename: file,
    chunks: [entry],
    templateContent: `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(office ? officejs : "local")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="assets/icon-32.png">
${office ? `<script src="${library}"></script>` : ""}
</head>
<body>
${entry === "commands" ? "" : STARTING}<noscript>Trang này cần JavaScript để kiểm tra bảng tính. Xin bật JavaScript rồi mở lại trang.</noscript>
</body>
</html>`,
  });
}

function copies(officejs, host) {
  const office = OFFICE_FILES.map((file) => ({
    from: path.join("node_modules/@microsoft/office-js/dist", file),
    to: path.join("office", file),
    info: { minimized: true },
  }));
  return [
    { from: "assets", to: "assets" },
    { from: "manifest.xml", transform: (text) => hostedManifest(text.toString(), host) },
    ...(officejs === "local" ? office : []),
  ];
}

function cli(production, checker) {
  return {
    ...common(production),
    name: "cli",
    target: "node20",
    entry: { program: "./src/cli/main.ts" },
    output: {
      path: path.join(dist, "cli"),
      filename: "[name].js",
      // Formats and languages are parts that are read from the disk when they are asked for.
      chunkFilename: "[name].js",
      clean: true,
    },
    devtool: "source-map",
    module: { rules: [typescript()] },
    optimization: { minimize: false },
    performance: false,
    plugins: [
      new DefinePlugin({ VERSION: JSON.stringify(require("./package.json").version), CHECKER: JSON.stringify(checker) }),
      new CopyPlugin({
        patterns: [
          { from: "assets/fonts", to: "fonts" },
          { from: "src/cli/launch.cjs", to: "dien-hinh.js" },
          { from: "src/cli/load-compiled.cjs", to: "load-compiled.js" },
        ],
      }),
      ...(production ? [new CompiledCode()] : []),
    ],
  };
}
