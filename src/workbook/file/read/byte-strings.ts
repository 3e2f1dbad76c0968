import { cellText } from "../xml/text";
import { AMP, CR, UNDERSCORE } from "./bytes";

/** Above this the table stops growing: such a sheet repeats too little for it to pay. */
const MAX_ARENA = 16 << 20;

/** A file made to collide is read without the table, not for hours. */
const MAX_PROBES = 64;

/**
 * Bytes -> text, each different text decoded and kept once: a sheet with texts in its cells says
 * "Giáo viên" 20,000 times.
 */
export class ByteStrings {
  private readonly decoder = new TextDecoder();
  private slots = new Int32Array(1 << 12);
  private readonly texts: string[] = [];
  private readonly starts: number[] = [0];
  private arena = new Uint8Array(1 << 16);

  /** The text between two places, references and escapes resolved. */
  text(data: Uint8Array, from: number, to: number): string {
    let hash = 0;
    let plain = true;
    for (let at = from; at < to; at++) {
      const byte = data[at]!;
      hash = (Math.imul(hash, 31) + byte) | 0;
      if (byte === AMP || byte === UNDERSCORE || byte === CR) plain = false;
    }
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    let probes = 0;
    for (let index = this.slots[slot]!; index !== 0 && probes < MAX_PROBES; index = this.slots[slot]!) {
      if (this.equals(index - 1, data, from, to)) return this.texts[index - 1]!;
      slot = (slot + 1) & mask;
      probes += 1;
    }
    const raw = this.decoder.decode(data.subarray(from, to));
    const text = plain ? raw : cellText(raw);
    if (probes < MAX_PROBES && this.used() + to - from <= MAX_ARENA) this.keep(slot, text, data, from, to);
    return text;
  }

  private used(): number {
    return this.starts[this.texts.length]!;
  }

  private equals(index: number, data: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[index]!;
    const length = to - from;
    if (this.starts[index + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.arena[start + i] !== data[from + i]) return false;
    return true;
  }

  private keep(slot: number, text: string, data: Uint8Array, from: number, to: number): void {
    const start = this.used();
    const end = start + to - from;
    if (end > this.arena.length) {
      const larger = new Uint8Array(Math.max(end, this.arena.length * 2));
      larger.set(this.arena);
      this.arena = larger;
    }
    this.arena.set(data.subarray(from, to), start);
    this.texts.push(text);
    this.starts.push(end);
    this.slots[slot] = this.texts.length;
    if (this.texts.length * 2 > this.slots.length) this.rehash();
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let index = 0; index < this.texts.length; index++) {
      let hash = 0;
      for (let at = this.starts[index]!; at < this.starts[index + 1]!; at++) {
        hash = (Math.imul(hash, 31) + this.arena[at]!) | 0;
      }
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
    this.slots = slots;
  }
}
