import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { copyText, mailtoLink } from "../../mail/registration-mail";
import { offer, waysOf } from "../steps/handing";
import { mailOf, makeMail, takeScan } from "../steps/making";
import type { StepsState } from "../steps/state";
import type { Steps } from "../steps/steps";
import type { Ui } from "../ui";
import { icon } from "./icons";
import { handedView } from "./steps-handed";

/** The mail: with the PDF or the stamped scan, as a draft file, as a link, as text to copy. */
export function mailStep(steps: Steps, ui: Ui): TemplateResult {
  const mail = mailOf(steps.state);
  if (!mail) {
    return html`<section class="step" aria-labelledby="step-mail">
      <h3 id="step-mail">${ui.say("step-mail")}</h3>
      <p class="severity-warning">${icon("warning")} ${ui.say("steps-mail-no-unit")}</p>
    </section>`;
  }
  const [first] = waysOf(steps, "mail");
  const make = () => (first === "download" ? void makeMail(steps) : offer(steps, "mail", first!));
  return html`<section class="step" aria-labelledby="step-mail">
    <h3 id="step-mail">${ui.say("step-mail")}</h3>
    <p>${ui.say("steps-mail-to", { email: mail.to })}</p>
    ${attachment(steps, ui)}
    <p class="buttons">
      <button type="button" class="primary" @click=${make}>${icon("save")} ${ui.say("steps-mail-make")}</button>
      ${steps.around.place === "page" ? html`<a class="button" href=${mailtoLink(mail)}>${ui.say("steps-mailto")}</a>` : nothing}
    </p>
    ${steps.around.place === "page" ? html`<p class="faint">${ui.say("steps-mailto-help")}</p>` : nothing}
    ${handedView(steps, "mail", ui)}
    <details>
      <summary>${ui.say("steps-mail-text")}</summary>
      <textarea class="mail-text" readonly rows="10" aria-label=${ui.say("steps-mail-text")} .value=${copyText(mail)}></textarea>
      <p class="buttons"><button type="button" @click=${(event: Event) => void copy(steps, event)}>${ui.say("steps-copy")}</button></p>
      <p role="status">${steps.state.copied === "no" ? nothing : ui.say(`steps-copy-${steps.state.copied}`)}</p>
    </details>
  </section>`;
}

function attachment(steps: Steps, ui: Ui): TemplateResult {
  const { scan, attach } = steps.state;
  const choice = (value: StepsState["attach"], text: string) => html`<label class="choice">
    <input
      type="radio"
      name="attach"
      .checked=${live(attach === value)}
      ?disabled=${value === "scan" && scan === null}
      @change=${() => steps.put({ attach: value, copied: "no" })}
    />
    <span>${text}</span>
  </label>`;
  return html`<fieldset class="attach">
    <legend>${ui.say("steps-attach")}</legend>
    ${choice("pdf", ui.say("steps-attach-pdf"))}
    ${choice("scan", scan ? ui.say("steps-attach-scan", { file: scan.name }) : ui.say("steps-attach-no-scan"))}
    <label class="button file-button">
      <input type="file" class="unseen" accept=".pdf,application/pdf" @change=${(event: Event) => picked(steps, event)} />
      ${ui.say("steps-scan-choose")}
    </label>
  </fieldset>`;
}

function picked(steps: Steps, { target }: Event): void {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  input.value = "";
  if (file) void takeScan(steps, file);
}

/** Excel on the web may refuse the clipboard: then the text stands selected, and the keys are named. */
async function copy(steps: Steps, { target }: Event): Promise<void> {
  const text = (target as HTMLElement).closest("details")!.querySelector("textarea")!;
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    steps.put({ copied: "copied" });
  } catch {
    text.focus();
    steps.put({ copied: "selected" });
  }
}
