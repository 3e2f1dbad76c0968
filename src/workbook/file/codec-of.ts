import type { Codec } from "./codec";

/** The codec that was handed in, else fflate, which is loaded only then. */
export async function codecOf({ codec }: { readonly codec?: Codec | undefined }): Promise<Codec> {
  return codec ?? (await import("./zip/fflate-codec")).fflateCodec;
}
