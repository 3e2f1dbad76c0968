import { render, type TemplateResult } from "lit";
import { languages } from "../locale/index";
import type { Language, Sentences } from "../locale/message";
import type { Actions, Ui } from "./ui";
import { makeUi } from "./ui";
import { listenToKeys, rove } from "./keyboard";
import { initialModel, type Model } from "./model";
import { createStore, type Store } from "./store";

const LANGUAGE_KEY = "dien-hinh:language";

/**
 * Puts the pane on the page and keeps it up to date.
 * @param root what to draw into
 * @param place where the pane runs
 * @param view the state as a picture
 * @param makeActions what the clerk may ask for, over the store
 */
export async function mount(
  root: HTMLElement,
  place: Model["place"],
  view: (model: Model, ui: Ui) => TemplateResult,
  makeActions: (store: Store) => Omit<Actions, "send" | "setLanguage">,
): Promise<{ readonly store: Store; readonly actions: Actions }> {
  let sentences: Sentences;
  let drawn: Model | null = null;
  let asked = false;
  const draw = () => {
    asked = false;
    const model = store.get();
    const focused = focusedStop(root);
    render(view(model, makeUi(model.language, sentences, actions)), root);
    afterDrawing(root, drawn, model);
    if (focused !== null && !root.contains(document.activeElement)) refocus(root, focused);
    drawn = model;
  };
  const store = createStore(initialModel(place, storedLanguage()), ({ checked }) => {
    if (asked) return;
    asked = true;
    // A task of its own: taking in a large report and drawing it together would hold the page up.
    if (checked !== drawn?.checked) setTimeout(draw, 0);
    else queueMicrotask(draw);
  });
  const actions: Actions = {
    ...makeActions(store),
    send: (event) => store.send(event),
    setLanguage: (language) =>
      void languages[language]().then((loaded) => {
        sentences = loaded;
        storeLanguage(language);
        store.send({ kind: "language", language });
      }),
  };
  sentences = await languages[store.get().language]();
  draw();
  document.querySelector("#starting")?.remove();
  listenToKeys(root, actions);
  return { store, actions };
}

/** What a picture alone cannot do: the document's language, focus and scrolling. */
function afterDrawing(root: HTMLElement, before: Model | null, model: Model): void {
  document.documentElement.lang = model.language;
  rove(root, document.activeElement);
  if (before && before.screen !== model.screen) focusScreen(root, model);
  if (before && model.current !== null && before.current !== model.current) {
    root.querySelector("[data-current]")?.scrollIntoView({ block: "nearest" });
  }
}

/** Which entry of the list has the focus, for when drawing takes it away; `null`: the focus is elsewhere. */
function focusedStop(root: HTMLElement): number | null {
  const active = document.activeElement;
  if (!active || !root.contains(active)) return null;
  const stop = active.closest("[data-item]")?.querySelector("[data-stop]") ?? active;
  return [...root.querySelectorAll("[data-stop]")].indexOf(stop);
}

/** The entry that now stands where the fixed one stood, else the last one, else the results as a whole. */
function refocus(root: HTMLElement, index: number): void {
  const stops = root.querySelectorAll<HTMLElement>("[data-stop]");
  const target = stops[Math.min(index, stops.length - 1)] ?? root.querySelector<HTMLElement>("main");
  target?.focus();
}

function focusScreen(root: HTMLElement, { screen }: Model): void {
  const target = screen === "results" ? root.querySelector<HTMLElement>("main button") : root.querySelector<HTMLElement>("#screen-title");
  target?.focus();
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === "en" ? "en" : "vi";
  } catch {
    // A frame whose storage is blocked (Excel on the web): Vietnamese.
    return "vi";
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // Blocked storage: the choice lasts until the pane closes.
  }
}
