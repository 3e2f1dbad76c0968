import type { Actions } from "./ui";

/**
 * Keys of the pane beside what native controls do: F8 and Shift+F8 step through the findings, Escape
 * goes back, arrows move in the tabs and, in long lists, from entry to entry.
 */
export function listenToKeys(root: HTMLElement, actions: Pick<Actions, "step" | "send">): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "F8") {
      event.preventDefault();
      actions.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") escape(root, actions);
  });
  root.addEventListener("keydown", (event) => {
    const from = event.target as HTMLElement;
    const list = from.closest<HTMLElement>("[role=tablist]") ?? from.closest<HTMLElement>("[data-roving]");
    if (!list || from.matches("input, select")) return;
    const tabs = list.role === "tablist";
    const stops = [...list.querySelectorAll<HTMLElement>(tabs ? "[role=tab]" : "[data-stop]")];
    const next = stops[nextIndex(event.key, stops.indexOf(stopOf(from)), stops.length, tabs)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    if (tabs) next.click();
  });
  root.addEventListener("focusin", (event) => rove(root, event.target as HTMLElement));
  document.addEventListener("click", ({ target }) => closeMenus(root, target as Node));
}

function nextIndex(key: string, at: number, count: number, horizontal: boolean): number {
  const [back, on] = horizontal ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  if (at < 0) return -1;
  if (key === on) return horizontal ? (at + 1) % count : at + 1;
  if (key === back) return horizontal ? (at - 1 + count) % count : at - 1;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

/** The entry's own button, from any control inside it. */
function stopOf(element: HTMLElement): HTMLElement {
  return element.closest<HTMLElement>("[data-stop]") ?? element.closest("[data-item]")?.querySelector<HTMLElement>("[data-stop]") ?? element;
}

/**
 * One entry of a long list is in the tab order, with the controls inside it; arrows reach the others.
 * Call it after each rendering and when the focus moves.
 */
export function rove(root: HTMLElement, focused: Element | null): void {
  for (const list of root.querySelectorAll<HTMLElement>("[data-roving]")) {
    const active =
      (list.contains(focused) ? focused?.closest("[data-item]") : null) ??
      list.querySelector("[data-current]") ??
      list.querySelector("[data-item].roving") ??
      list.querySelector("[data-item]");
    for (const control of list.querySelectorAll<HTMLElement>("button, input, summary")) {
      const inside = control.closest("[data-item]");
      control.tabIndex = inside === null || inside === active ? 0 : -1;
    }
    list.querySelector("[data-item].roving")?.classList.remove("roving");
    active?.classList.add("roving");
  }
}

function escape(root: HTMLElement, actions: Pick<Actions, "send">): void {
  const menu = root.querySelector<HTMLDetailsElement>("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary")?.focus();
  } else actions.send({ kind: "back" });
}

/** A menu closes when the clerk clicks elsewhere, or on one of its entries. */
function closeMenus(root: HTMLElement, target: Node): void {
  for (const menu of root.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
    if (!menu.querySelector("summary")?.contains(target)) menu.open = false;
  }
}
