/** A sentence not yet said: `locale/vi` and `locale/en` each turn it into words. */
export interface Message {
  readonly id: string;
  readonly data: MessageData;
}

/** Numbers, texts from the clerk's cells (shown, never interpreted) and lists of either. */
export type MessageData = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A language's sentences of one room, by message id. */
export type Sentences = Readonly<Record<string, (data: never) => string>>;

export type Language = "vi" | "en";

export function message(id: string, data: MessageData = {}): Message {
  return { id, data };
}
