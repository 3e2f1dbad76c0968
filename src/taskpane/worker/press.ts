import type { Bench } from "./protocol";

/** Makes what leaves the program: answers that need nothing but what they are given, in parts of their own. */
export const press: Pick<Bench, "cleanSheet" | "pdf" | "mail"> = {
  cleanSheet: async (list) => (await import("../../document/worksheet")).cleanSheet(list),
  mail: async (draft) => (await import("../../mail/build-draft")).buildDraft(draft),
  async pdf({ list, sheets, registration, title, created, qr }, { signal, onProgress }) {
    const [{ renderPdf, renderSheets }, { fetchFonts }] = await Promise.all([import("../../document/pdf/render-pdf"), import("./fonts")]);
    const fonts = await fetchFonts(signal);
    const common = { registration, title, created, fonts, signal, onProgress: (share: number) => onProgress(Math.round(share * 100), 100) };
    return list === null ? renderSheets(sheets, common) : renderPdf(list, { ...common, qr });
  },
};
