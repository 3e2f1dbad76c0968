import { html, nothing, type TemplateResult } from "lit";
import type { Model } from "../model";
import type { Ui } from "../ui";
import { findingsView } from "./findings";
import { resultsPath } from "./steps-path";
import { summaryView } from "./summary";
import { toolbar } from "./toolbar";

export function resultsView(model: Model, ui: Ui): TemplateResult {
  const report = model.checked?.report;
  if (!report) return html`${nothing}`;
  return html`${toolbar(model, ui)} ${resultsPath(report, ui)} ${summaryView(report, model, ui)} ${findingsView(model, ui)}`;
}
