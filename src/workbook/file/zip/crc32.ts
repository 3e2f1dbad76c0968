/** Tables for four bytes at a time: the check sum must not cost more than the reading. */
const TABLES = makeTables();

function makeTables(): Int32Array[] {
  const tables = [0, 1, 2, 3].map(() => new Int32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[0]![byte] = crc;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let i = 1; i < 4; i++) {
      const before = tables[i - 1]![byte]!;
      tables[i]![byte] = (before >>> 8) ^ tables[0]![before & 255]!;
    }
  }
  return tables;
}

/** CRC-32 (zip, IEEE 802.3) of `data`, going on from `start`. */
export function crc32(data: Uint8Array, start = 0): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  const end = data.length;
  const four = end - 3;
  let crc = ~start;
  let i = 0;
  for (; i < four; i += 4) {
    crc ^= data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; i < end; i++) crc = (crc >>> 8) ^ t0[(crc ^ data[i]!) & 255]!;
  return ~crc >>> 0;
}
