/** The same zip as a writer makes it that always says sizes and places in 64 bits. */
export function zip64(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const pieces: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const length = bytes.readUInt16LE(at + 28);
    const record = Buffer.from(bytes.subarray(at, at + 46 + length));
    const start = record.readUInt32LE(42);
    const local = Buffer.from(bytes.subarray(start, start + 30 + length));
    const data = bytes.subarray(start + 30 + length, start + 30 + length + record.readUInt32LE(20));
    const sizes = [record.readUInt32LE(24), record.readUInt32LE(20)];
    const entry = Buffer.concat([widened(local, 18, 28, sizes), data]);
    records.push(widened(record, 20, 30, [...sizes, offset], 42));
    pieces.push(entry);
    offset += entry.length;
    at += 46 + length;
  }
  const directory = Buffer.concat(records);
  return new Uint8Array(Buffer.concat([...pieces, directory, wideEnd(records.length, directory.length, offset), bytes.subarray(end, end + 8), Buffer.alloc(12, 0xff), Buffer.alloc(2)]));
}

function wideEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76);
  end.write("PK\x06\x06", 0, "latin1");
  end.writeUInt32LE(44, 4);
  end.writeUInt32LE(45 * 0x10001, 12);
  [count, count, size, offset].forEach((number, i) => end.writeBigUInt64LE(BigInt(number), 24 + 8 * i));
  end.write("PK\x06\x07", 56, "latin1");
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  return end;
}

/** A header whose sizes (and place) are all ones, with the numbers in a field behind its name. */
function widened(header: Buffer, sizesAt: number, extraAt: number, numbers: readonly number[], offsetAt?: number): Buffer {
  header.fill(0xff, sizesAt, sizesAt + 8);
  if (offsetAt !== undefined) header.fill(0xff, offsetAt, offsetAt + 4);
  const field = Buffer.alloc(4 + 8 * numbers.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * numbers.length, 2);
  numbers.forEach((number, i) => field.writeBigUInt64LE(BigInt(number), 4 + 8 * i));
  header.writeUInt16LE(field.length, extraAt);
  return Buffer.concat([header, field]);
}
