import { inflateRawSync } from "node:zlib";

/** The parts of a zip, inflated, in its order. @returns pairs of name and bytes */
export function* parts(bytes) {
  for (let end = bytes.length - 22, at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const size = bytes.readUInt32LE(at + 20);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + size);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    yield [name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(raw) : raw];
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}
