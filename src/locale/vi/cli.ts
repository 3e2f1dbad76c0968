import type { Sentences } from "../message";

export const cli = {} satisfies Sentences;
