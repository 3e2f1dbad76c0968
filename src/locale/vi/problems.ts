import type { Sentences } from "../message";

export const problems = {} satisfies Sentences;
