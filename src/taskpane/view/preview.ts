import { html, nothing, type TemplateResult } from "lit";
import type { PreviewBlock, PreviewLine } from "../../document/preview";

/** How many rows of a table are drawn, and what is said of the others. */
export interface PreviewLimit {
  readonly rows: number;
  rest(count: number): string;
}

/** The clean list as it will be printed, on one long page. Texts are drawn as texts, whatever they hold. */
export function previewView(blocks: readonly PreviewBlock[], limit: PreviewLimit): TemplateResult {
  return html`<article class="paper-list" lang="vi">${blocks.map((part) => block(part, limit))}</article>`;
}

function block(part: PreviewBlock, limit: PreviewLimit): TemplateResult {
  switch (part.kind) {
    case "head":
      return html`<div class="paper-head"><div>${part.left.map(line)}</div><div>${part.right.map(line)}</div></div>`;
    case "lines":
      return html`<div class="paper-lines" data-at=${part.at}>${part.lines.map(line)}</div>`;
    case "table":
      return table(part, limit);
  }
}

function line({ role, text }: PreviewLine): TemplateResult {
  return html`<p data-role=${role}>${text}</p>`;
}

function table({ name, columns, rows }: Extract<PreviewBlock, { kind: "table" }>, limit: PreviewLimit): TemplateResult {
  const hidden = rows.length - limit.rows;
  return html`<table aria-label=${name}>
      <colgroup>${columns.map(({ width }) => html`<col width=${`${width}%`} />`)}</colgroup>
      <thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
      <tbody>${rows.slice(0, limit.rows).map((texts) => html`<tr>${texts.map((text, i) => html`<td data-align=${columns[i]!.align}>${text}</td>`)}</tr>`)}</tbody>
    </table>
    ${hidden > 0 ? html`<p data-role="rest">… ${limit.rest(hidden)}</p>` : nothing}`;
}
