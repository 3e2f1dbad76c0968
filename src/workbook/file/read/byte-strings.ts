import { cellText } from "../xml/text";

/** Above this the table stops growing: such a sheet repeats too little for it to pay. */
const MAX_ARENA = 16 << 20;

/** A file made to collide is read without the table, not for hours. */
const MAX_PROBES = 64;

/** Texts of one column differ at their ends, those of different columns in length. */
const HASHED_HEAD = 4;
const HASHED_TAIL = 12;

/**
 * Bytes -> text, each different text decoded and kept once: a sheet with texts in its cells says
 * "Giáo viên" 20,000 times.
 */
export class ByteStrings {
  private readonly decoder = new TextDecoder();
  private slots = new Int32Array(1 << 12);
  private readonly texts: string[] = [];
  private readonly hashes: number[] = [];
  private readonly starts: number[] = [0];
  private arena = new Uint8Array(1 << 16);

  /** The text between two places, references and escapes resolved. */
  text(data: Uint8Array, from: number, to: number): string {
    const hash = hashOf(data, from, to);
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let probes = 0;
    for (let index = this.slots[slot]!; index !== 0 && probes < MAX_PROBES; index = this.slots[slot]!) {
      if (this.hashes[index - 1] === hash && this.equals(index - 1, data, from, to)) return this.texts[index - 1]!;
      slot = (slot + 1) & mask;
      probes += 1;
    }
    const text = cellText(this.decoder.decode(data.subarray(from, to)));
    if (probes < MAX_PROBES) this.keep(slot, hash, text, data, from, to);
    return text;
  }

  private equals(index: number, data: Uint8Array, from: number, to: number): boolean {
    const { arena } = this;
    const start = this.starts[index]!;
    const length = to - from;
    if (this.starts[index + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (arena[start + i] !== data[from + i]) return false;
    return true;
  }

  private keep(slot: number, hash: number, text: string, data: Uint8Array, from: number, to: number): void {
    const start = this.starts[this.texts.length]!;
    const end = start + to - from;
    if (end > MAX_ARENA) return;
    if (end > this.arena.length) {
      const larger = new Uint8Array(Math.max(end, this.arena.length * 2));
      larger.set(this.arena);
      this.arena = larger;
    }
    for (let i = from; i < to; i++) this.arena[start + i - from] = data[i]!;
    this.texts.push(text);
    this.hashes.push(hash);
    this.starts.push(end);
    this.slots[slot] = this.texts.length;
    if (this.texts.length * 2 > this.slots.length) this.grow();
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let index = 0; index < this.texts.length; index++) {
      let slot = this.hashes[index]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}

function hashOf(data: Uint8Array, from: number, to: number): number {
  const length = to - from;
  let hash = length;
  for (let at = from; at < from + HASHED_HEAD && at < to; at++) hash = Math.imul(hash, 31) + data[at]!;
  for (let at = length > HASHED_TAIL ? to - HASHED_TAIL : from; at < to; at++) hash = Math.imul(hash, 31) + data[at]!;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
