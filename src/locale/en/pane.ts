import type { Sentences } from "../message";

export const pane = {} satisfies Sentences;
