"use strict";

/** Where the manifest of the source says that the add-in is served. */
const DEVELOPMENT_HOST = "https://localhost:3000";

/**
 * The address that the add-in will be served from, without a slash at the end.
 * @param {string | undefined} host `--env host=…`; default: the development server
 * @throws Error when it is no https address: Excel refuses such a manifest
 */
function hostAddress(host = DEVELOPMENT_HOST) {
  const address = URL.canParse(host) ? new URL(host) : null;
  if (address?.protocol !== "https:" || address.search || address.hash || address.username) {
    throw new Error(`--env host=${host}: give the https address that serves the add-in, such as https://addin.example.vn/dien-hinh`);
  }
  return address.href.replace(/\/+$/, "");
}

/** The manifest's text with every address on `host` instead of the development server. */
function hostedManifest(manifest, host) {
  return manifest.replaceAll(DEVELOPMENT_HOST, hostAddress(host));
}

module.exports = { DEVELOPMENT_HOST, hostAddress, hostedManifest };
