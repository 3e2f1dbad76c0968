/**
 * What we are willing to open. A clerk's largest real file (a whole province, 25,000 people) has
 * about 4 MB and inflates to 20 MB; the limits lie far above, and low enough that the worst file is
 * refused in seconds and under about 600 MB of memory. All are counted while inflating: what a
 * header declares is only ever a reason to refuse earlier.
 */

const MB = 1 << 20;

/** The file itself. Pictures make files large; text does not. */
export const MAX_FILE_BYTES = 256 * MB;

/** Entries of a zip. A workbook with hundreds of sheets and pictures has about a thousand. */
export const MAX_ENTRIES = 10_000;

/** All parts that one reading inflates, together: about 15 million cells of XML. */
export const MAX_INFLATED_BYTES = 512 * MB;

/** Parts that are inflated before they are asked for, together: each is held as a whole. */
export const MAX_AHEAD_BYTES = 32 * MB;

/** The shared texts: they are held in memory, twice as large as they lie in the file. */
export const MAX_STRINGS_BYTES = 96 * MB;

/** Parts that are read whole as a text (workbook, relations, styles, our memory). */
export const MAX_SMALL_PART_BYTES = 32 * MB;

/**
 * Rows of numbers and texts compress 5 to 40 times, deflate itself can reach 1,032. Checked above
 * `RATIO_FROM_BYTES` only: a small part may be as regular as it likes.
 */
export const MAX_RATIO = 250;
export const RATIO_FROM_BYTES = 16 * MB;

/** Places in the rows of all sheets, empty ones before a row's last value included (up to 12 bytes each): a full-height sheet of 15 columns. */
export const MAX_PLACES = 16_000_000;

/** Merged areas of a sheet; Excel grows unusable far below. */
export const MAX_MERGES = 200_000;

/** One cell or one shared text as XML; Excel allows 32,767 characters, rich text multiplies them. */
export const MAX_ELEMENT_BYTES = 8 * MB;

/** Excel's own edges. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Our memory in a workbook: ticks and settings. A larger custom XML part is somebody else's. */
export const MAX_MEMORY_BYTES = 4 * MB;

/** What a library reads for us (.xls, .xlsb, .ods): it holds several times the size in memory. */
export const MAX_LEGACY_BYTES = 96 * MB;

/** A CSV is held as one text. */
export const MAX_CSV_BYTES = 64 * MB;
