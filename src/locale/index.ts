import type { Language, Message, Sentences } from "./message";

/** Loads a language's sentences; the other language is not loaded until it is asked for. */
export type { Language, Message } from "./message";

/** Puts a message into words. An unknown id is a defect and throws, so that a test finds it. */
export function sentence(sentences: Sentences, { id, data }: Message): string {
  const say = sentences[id];
  if (!say) throw new Error(`no sentence for ${id}`);
  return say(data as never);
}

/** `languages[lang]()` gives every sentence of that language. */
export const languages: Readonly<Record<Language, () => Promise<Sentences>>> = {
  vi: async () => (await import("./vi")).vi,
  en: async () => (await import("./en")).en,
};
