"use strict";

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Pages that may show the pane in a frame: Excel on the web and where it is opened from. */
const EXCEL_WEB = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.cloud.microsoft",
  "https://*.microsoft365.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
];

/**
 * The content security policy of every page: nothing is asked of any server but the one that serves
 * the page (and Microsoft's, when office.js comes from there), and no text can become script or style.
 * @param {"local" | "cdn"} officejs where office.js is loaded from
 * @returns {string} for a `<meta>`; a header also needs {@link cspHeader}'s `frame-ancestors`
 */
function contentSecurityPolicy(officejs) {
  return [
    "default-src 'none'",
    `script-src 'self'${officejs === "cdn" ? ` ${OFFICE_CDN}` : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The same policy as a response header, with who may frame the page (a `<meta>` cannot say it). */
function cspHeader(officejs) {
  return `${contentSecurityPolicy(officejs)}; frame-ancestors 'self' ${EXCEL_WEB.join(" ")}`;
}

module.exports = { contentSecurityPolicy, cspHeader, OFFICE_CDN };
