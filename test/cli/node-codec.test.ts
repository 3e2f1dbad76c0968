import { deflateRawSync } from "node:zlib";
import { nodeCodec } from "../../src/cli/node-codec";

/** A part of each of the three ways: at once, as a whole on another thread, in pieces. */
const sizes = [1_000, 1_000_000, 40_000_000];

async function inflated(data: Uint8Array, expected: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of nodeCodec.inflate(data, expected, Infinity)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function part(size: number): Buffer {
  return Buffer.alloc(size, "Trường THCS Lê Lợi, xã Hra; ");
}

describe.each(sizes)("a part of %i bytes", (size) => {
  const plain = part(size);
  const data = deflateRawSync(plain);

  test("is inflated", async () => {
    expect((await inflated(data, size)).equals(plain)).toBe(true);
  });

  test.each([0, 10, size - 1, size + 1, size * 2])("also where the zip declares %i", async (declared) => {
    expect((await inflated(data, declared)).equals(plain)).toBe(true);
  });

  test("that is cut off is refused", async () => {
    await expect(inflated(data.subarray(0, data.length - 10), size)).rejects.toThrow();
  });
});

test("what is larger than declared comes in pieces, so that it can be stopped", async () => {
  const data = deflateRawSync(Buffer.alloc(50_000_000));
  let seen = 0;
  for await (const piece of nodeCodec.inflate(data, 1_000_000, Infinity)) {
    seen += piece.length;
    if (seen > 2_000_000) break;
  }
  expect(seen).toBeLessThan(4_000_000);
});

test("an error that nobody asks for is no crash", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  process.on("unhandledRejection", note);
  nodeCodec.inflate(Buffer.from("no deflate stream"), 1_000_000, Infinity);
  await new Promise((resolve) => setTimeout(resolve, 200));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});
