/** What Excel answers where it cannot do an action; the runtime turns it into an `OfficeExtension.Error`. */
export class ExcelError extends Error {
  constructor(readonly code: string, message = code) {
    super(message);
  }
}
