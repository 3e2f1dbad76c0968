import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { stepsView } from "../view/steps";
import type { Steps } from "./steps";

/** The screen of the steps after the check: it lives under the page's own styles, and keeps its own state. */
export class HandOverSteps extends LitElement {
  static override properties = { model: { attribute: false }, ui: { attribute: false } };

  declare model: Model;
  declare ui: Ui;
  #steps: Steps | null = null;

  protected override createRenderRoot(): this {
    return this;
  }

  /** Not before: an element that was on the page before its code came gets its properties only then. */
  protected override firstUpdated(): void {
    void this.ui.act.steps().then((steps) => {
      this.#steps = steps;
      steps?.listen(() => this.requestUpdate());
      this.requestUpdate();
      void this.updateComplete.then(() => this.#takeFocus());
    });
  }

  protected override updated(): void {
    void this.#steps?.follow();
  }

  protected override render(): TemplateResult {
    return this.#steps ? stepsView(this.#steps, this.model, this.ui) : html`${nothing}`;
  }

  /** The screen came after the pane had looked for its heading. */
  #takeFocus(): void {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.id === "main") this.querySelector<HTMLElement>("#screen-title")?.focus();
  }
}

customElements.define("hand-over-steps", HandOverSteps);
