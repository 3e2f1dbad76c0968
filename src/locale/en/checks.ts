import type { Sentences } from "../message";

export const checks = {} satisfies Sentences;
