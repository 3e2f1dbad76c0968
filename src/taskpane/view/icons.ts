import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

/** Drawn on 16 x 16 in the colour of the text around; words always stand beside them. */
const shapes = {
  met: svg`<circle cx="8" cy="8" r="6.5"/><path d="m5 8.2 2.1 2.1L11 6.2"/>`,
  unmet: svg`<circle cx="8" cy="8" r="6.5"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>`,
  unknown: svg`<circle cx="8" cy="8" r="6.5"/><path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2"/><path d="M8 11.3v.1"/>`,
  pending: svg`<circle cx="8" cy="8" r="6.5"/><path d="M8 4.5V8l2.3 1.6"/>`,
  person: svg`<circle cx="8" cy="5.2" r="2.7"/><path d="M2.8 14c.3-3 2.4-4.4 5.2-4.4s4.9 1.4 5.2 4.4"/>`,
  group: svg`<path d="M2 14V6.5L8 2l6 4.5V14M6 14v-4h4v4"/>`,
  none: svg`<path d="M4 8h8"/>`,
  error: svg`<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z"/><path d="M8 4.5v4.2M8 11.2v.1"/>`,
  warning: svg`<path d="M8 1.8 14.8 14H1.2z"/><path d="M8 6v4M8 12v.1"/>`,
  info: svg`<circle cx="8" cy="8" r="6.5"/><path d="M8 7.3v4M8 4.8v.1"/>`,
  fix: svg`<path d="m10.6 2.1 3.3 3.3-8.3 8.3-3.9.6.6-3.9z"/><path d="m9 3.7 3.3 3.3"/>`,
  undo: svg`<path d="M6 3 2.5 6.5 6 10"/><path d="M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7"/>`,
  save: svg`<path d="M8 1.8v8.4m0 0L4.8 7M8 10.2 11.2 7M2 13.8h12"/>`,
  refresh: svg`<path d="M13.5 8A5.5 5.5 0 1 1 11.6 3.8L13.5 5.5M13.5 2v3.5H10"/>`,
  open: svg`<path d="M1.8 13V3h4.4l1.5 1.8h6.5V13z"/>`,
  more: svg`<path d="M3.4 8v.1M8 8v.1M12.6 8v.1"/>`,
  back: svg`<path d="M7 3 2.5 8 7 13M2.5 8h11"/>`,
  next: svg`<path d="m6 3 4.5 5L6 13"/>`,
  previous: svg`<path d="M10 3 5.5 8l4.5 5"/>`,
  close: svg`<path d="m3.5 3.5 9 9m0-9-9 9"/>`,
  sheet: svg`<path d="M2 2.5h12v11H2zM2 6.2h12M2 9.8h12M6 2.5v11"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon icon-${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}
