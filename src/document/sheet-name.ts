/** The name of the worksheet that the clean list is written to; it is no second form (`sheets/form/read-form`). */
export const CLEAN_SHEET = "Bản gửi";
