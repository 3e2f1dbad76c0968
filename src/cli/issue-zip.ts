import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { REGISTER_FILE } from "../distribute/issue/register";
import { sha256Of } from "../distribute/issue/sha256";
import { ProgramError } from "../problem";
import { Archive } from "../workbook/file/zip/archive";
import { ZipWriter, zipTime } from "../workbook/file/zip/write";
import { checkOutput, explainOutput, isThere, readInput } from "./files";
import { readRows, type IssuePlace } from "./issue-folder";
import { nodeCodec } from "./node-codec";

/**
 * A zip. One that is there must be an earlier issue: it is read, and what was issued then goes into the new
 * one, which takes its place when it is whole.
 * @param now local date and time
 * @throws ProgramError `cli-out-*`, `issue-no-register`
 */
export async function openZipPlace(file: string, inputs: readonly string[], now: string): Promise<IssuePlace> {
  checkOutput(file, inputs, [".zip"]);
  const old = isThere(file) ? new OldZip(new Archive(readInput(file), nodeCodec)) : null;
  const rows = old === null ? [] : await old.register(file);
  const draft = `${file}.part`;
  const zip = new FileZip(draft, now);
  return {
    earlier: { rows, hashOf: async (name) => (old ? old.hashOf(name) : null) },
    move: (from, to) => void old?.moved.set(from, to),
    write: (name, bytes) => zip.add(name, bytes),
    finish: async () => {
      if (!zip.begun && old) return;
      for (const [name, bytes] of old ? old.files() : []) await zip.add(old!.moved.get(name) ?? name, await bytes());
      zip.end();
      try {
        renameSync(draft, file);
      } catch (error) {
        throw explainOutput(error, file);
      }
    },
    discard: () => zip.discard(),
  };
}

/** The zip of an earlier issue. */
class OldZip {
  readonly moved = new Map<string, string>();

  constructor(private readonly archive: Archive) {}

  async register(file: string) {
    if (!this.archive.entry(REGISTER_FILE)) throw new ProgramError("issue-no-register", { file });
    return readRows(await this.read(REGISTER_FILE), `${file}/${REGISTER_FILE}`);
  }

  async hashOf(name: string): Promise<string | null> {
    return this.archive.entry(name) && !this.moved.has(name) ? sha256Of(await this.read(name)) : null;
  }

  /** Every file, folders of their own left out. */
  *files(): Generator<[name: string, bytes: () => Promise<Uint8Array>], void, void> {
    for (const { name } of this.archive.directory.entries) if (!name.endsWith("/")) yield [name, () => this.read(name)];
  }

  private read(name: string): Promise<Uint8Array> {
    this.archive.restart();
    return this.archive.read(name);
  }
}

/** A zip that is written to a file as it grows; the file is made with the first piece. */
class FileZip {
  private handle: number | null = null;
  private readonly zip: ZipWriter;

  constructor(private readonly file: string, now: string) {
    this.zip = new ZipWriter((piece) => this.put(piece), nodeCodec, zipTime(now));
  }

  get begun(): boolean {
    return this.handle !== null;
  }

  add(name: string, bytes: Uint8Array): Promise<void> {
    return this.zip.add(name, bytes);
  }

  end(): void {
    this.zip.end();
    this.close();
  }

  discard(): void {
    this.close();
    rmSync(this.file, { force: true });
  }

  private put(piece: Uint8Array): void {
    try {
      this.handle ??= openSync(this.file, "w");
      writeSync(this.handle, piece);
    } catch (error) {
      throw explainOutput(error, this.file);
    }
  }

  private close(): void {
    if (this.handle !== null) closeSync(this.handle);
    this.handle = null;
  }
}
