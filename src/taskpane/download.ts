/** Hands a file to the clerk by the browser's own download. */
export function download(file: Uint8Array | Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([file as Uint8Array<ArrayBuffer> | Blob], { type: typeOf(name) }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold of the blob once it has begun; a slow disk gets a minute.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function typeOf(name: string): string {
  if (name.endsWith(".xlsx")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  // A PDF that says so is not let through by the browser inside Excel for Windows (facts/office §9).
  return name.endsWith(".xlsm") ? "application/vnd.ms-excel.sheet.macroEnabled.12" : "application/octet-stream";
}

/** `danh-sach.xlsx` -> `danh-sach-da-kiem-tra.xlsx`; saved again it does not grow; .xls becomes .xlsx. */
export function checkedName(name: string): string {
  const [, stem = name, extension = ""] = /^(.+?)(\.(?:xls[xmb]?|ods|csv|tsv|txt))?$/is.exec(name) ?? [];
  const kept = /^\.xls[xm]$/i.test(extension) ? extension : ".xlsx";
  return `${stem.replace(/-da-kiem-tra$/, "")}-da-kiem-tra${kept}`;
}
