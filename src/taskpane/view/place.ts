import { html, nothing, type TemplateResult } from "lit";
import type { FindingPlace } from "../../check/finding";
import type { Model } from "../model";
import { outOfSight } from "../out-of-sight";
import { placeName } from "../place";
import type { Ui } from "../ui";

/** Where a finding stands; it is said where the clerk would look for it in vain. */
export function placeView(place: FindingPlace, model: Model, ui: Ui): TemplateResult {
  return html`<span class="place">${placeName(place)}</span>${hiddenNote(place, model, ui)}`;
}

/** `· dòng đang ẩn` */
export function hiddenNote(place: FindingPlace, { checked }: Model, ui: Ui): TemplateResult | typeof nothing {
  const by = outOfSight(checked, place);
  return by === null ? nothing : html` <span class="faint">· ${ui.say(`out-of-sight-${by}`)}</span>`;
}
