export const FORM_ROWS: number;
export function makeWorkbook(staffRows: number, seed?: number): { bytes: Uint8Array<ArrayBuffer>; formulas: Uint8Array<ArrayBuffer> };
