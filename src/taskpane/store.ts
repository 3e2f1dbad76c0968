import type { Model } from "./model";
import { update, type PaneEvent } from "./update";

/** Holds the pane's state; every event makes the next one and tells the view. */
export interface Store {
  get(): Model;
  send(event: PaneEvent): void;
}

export function createStore(initial: Model, changed: (model: Model) => void): Store {
  let model = initial;
  return {
    get: () => model,
    send(event) {
      const next = update(model, event);
      if (next === model) return;
      model = next;
      changed(model);
    },
  };
}
