import type { Sentences } from "../message";

export const criteria = {} satisfies Sentences;
