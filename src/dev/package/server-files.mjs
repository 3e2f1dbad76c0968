import { createRequire } from "node:module";

const { cspHeader } = createRequire(import.meta.url)("../csp.cjs");

/** Names that change with their content: they may be kept for ever. */
export const HASHED = "\\.[0-9a-f]{8}\\.(js|css|ttf|svg|png)$";
const FOR_EVER = "public, max-age=31536000, immutable";
const ONE_DAY = "public, max-age=86400";
/** The pages are asked for anew each time, so that a new version is seen at once. */
const ASK_ANEW = "no-cache";

/**
 * Examples of server settings that give every file the headers it is meant to have. Icons get no
 * Cache-Control: Office wants none there (facts/office §7).
 * @param {{ address: string, officejs: "local" | "cdn", names: string[] }} site names of the files at the top
 * @returns {Record<string, string>} text by file name
 */
export function serverFiles({ address, officejs, names }) {
  const headers = {
    "Content-Security-Policy": cspHeader(officejs),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
  return { "nginx.conf": nginx(address, headers), "apache.htaccess": apache(headers), "iis-web.config": iis(headers, names) };
}

function nginx(address, headers) {
  const path = new URL(address).pathname.replace(/\/*$/, "/");
  return `# Đặt trong khối server { … } (https) của ${new URL(address).host}; sửa đường dẫn sau "alias" cho đúng thư mục web/.
location ${path} {
    alias /srv/dien-hinh/web/;
    index index.html;
    charset utf-8;
    include mime.types;
    types { font/ttf ttf; }
    set $dien_hinh_cache "${ASK_ANEW}";
    if ($uri ~ "${HASHED}") { set $dien_hinh_cache "${FOR_EVER}"; }
    if ($uri ~ "/office/") { set $dien_hinh_cache "${ONE_DAY}"; }
    if ($uri ~ "/assets/") { set $dien_hinh_cache ""; }
    add_header Cache-Control $dien_hinh_cache always;
${Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`).join("\n")}
}
`;
}

function apache(headers) {
  return `# Chép vào thư mục web/ với tên .htaccess (Apache 2.4, bật mod_headers, AllowOverride All).
AddDefaultCharset utf-8
AddType font/ttf .ttf
DirectoryIndex index.html
${Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`).join("\n")}
Header set Cache-Control "${ASK_ANEW}"
<FilesMatch "${HASHED}">
  Header set Cache-Control "${FOR_EVER}"
</FilesMatch>
<If "%{REQUEST_URI} =~ m#/office/#">
  Header set Cache-Control "${ONE_DAY}"
</If>
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header unset Cache-Control
</If>
`;
}

/** IIS knows no patterns of names: every file that may be kept is named. */
function iis(headers, names) {
  const cache = (path, settings) => `  <location path="${path}">
    <system.webServer><staticContent><clientCache ${settings} /></staticContent></system.webServer>
  </location>`;
  const kept = names.filter((name) => new RegExp(HASHED).test(name));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Chép vào thư mục web/ với tên web.config (IIS 8 trở lên). -->
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <staticContent>
      <remove fileExtension=".ttf" /><mimeMap fileExtension=".ttf" mimeType="font/ttf" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${Object.entries(headers).map(([name, value]) => `        <remove name="${name}" /><add name="${name}" value="${value}" />`).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${cache("office", 'cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00"')}
${cache("assets", 'cacheControlMode="NoControl"')}
${kept.map((name) => cache(name, `cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="immutable"`)).join("\n")}
</configuration>
`;
}

/** What goes where, for whoever gets the folder. */
export const READ_ME = (address) => `ĐIỂN HÌNH: gói triển khai cho ${address}

1. web/            Chép toàn bộ lên máy chủ web, sao cho mở được ${address}/index.html qua https.
2. server/         Ví dụ cấu hình máy chủ (nginx, IIS, Apache): chọn một, để trang có đủ các tiêu đề an toàn và bộ nhớ đệm.
3. manifest.xml    Giao cho quản trị viên Microsoft 365 (hoặc đặt ở thư mục chia sẻ). Không cần đặt lên máy chủ web.
4. SHA256SUMS.txt  Để kiểm tra tệp chép đủ và đúng: trong thư mục này chạy  sha256sum -c SHA256SUMS.txt

Đổi địa chỉ máy chủ thì lập lại gói; không sửa tay manifest.xml. Hướng dẫn đầy đủ: docs/trien-khai.md.
`;
