import { html, type TemplateResult } from "lit";

/** A file input that looks like the other buttons; the same file can be chosen twice. */
export function fileButton(name: string | TemplateResult, accept: string, chosen: (file: File) => void, disabled = false): TemplateResult {
  const pick = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = "";
    if (file) chosen(file);
  };
  return html`<label class="button file-button">
    <input type="file" class="unseen" accept=${accept} ?disabled=${disabled} @change=${pick} />${name}
  </label>`;
}
