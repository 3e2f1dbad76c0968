import { html, nothing, type TemplateResult } from "lit";
import type { ColumnMapping } from "../../check/check";
import { columnName } from "../../workbook/address";
import type { Checked, SheetOutline } from "../checker";
import { mappableFields, ROLES, unclearSheets, type MappableField, type Role } from "../mapping";
import { schoolYearName, type SchoolYear } from "../../plan/school-year";
import type { Ui } from "../ui";

/** Which sheet is what, and which column holds which field, where the headers do not say it clearly. */
export function mappingView({ sheets, report }: Checked, mapping: ColumnMapping, ui: Ui): TemplateResult {
  const unclear = unclearSheets(report);
  return html`<fieldset class="mapping">
    <legend>${ui.say("sheets")}</legend>
    <p class="faint">${ui.say("sheets-help")}</p>
    ${sheets.map((sheet) => sheetView(sheet, unclear.get(sheet.name), report.schoolYears, mapping, ui))}
  </fieldset>`;
}

function sheetView(
  sheet: SheetOutline,
  unclear: Role | undefined,
  years: readonly SchoolYear[],
  mapping: ColumnMapping,
  ui: Ui,
): TemplateResult {
  const own = mapping[sheet.name] ?? {};
  const set = (change: typeof own) => ui.act.set({ mapping: { ...mapping, [sheet.name]: { ...own, ...change } } });
  const pick = ({ target }: Event) => {
    const role = ROLES.find((name) => name === (target as HTMLSelectElement).value);
    const { [sheet.name]: _, ...others } = mapping;
    ui.act.set({ mapping: role ? { ...mapping, [sheet.name]: { role } } : others });
  };
  return html`<details ?open=${unclear !== undefined}>
    <summary>${sheet.file === undefined ? sheet.name : `[${sheet.file}] ${sheet.name}`} ${unclear ? html`<b>${ui.say("sheet-unclear")}</b>` : nothing}</summary>
    <label class="field">
      <span>${ui.say("role")}</span>
      <select @change=${pick}>
        <option value="" ?selected=${own.role === undefined}>${ui.say("role-by-content")}</option>
        ${ROLES.map((role) => html`<option value=${role} ?selected=${own.role === role}>${ui.say(`role-${role}`)}</option>`)}
      </select>
    </label>
    ${mappableFields(own.role ?? unclear, years).map((field) =>
      columnField(field, sheet, own.columns ?? {}, (columns) => set({ columns }), ui),
    )}
  </details>`;
}

function columnField(
  { key, field, year }: MappableField,
  sheet: SheetOutline,
  columns: Readonly<Record<string, number>>,
  set: (columns: Readonly<Record<string, number>>) => void,
  ui: Ui,
): TemplateResult {
  const pick = ({ target }: Event) => {
    const value = (target as HTMLSelectElement).value;
    const { [key]: _, ...others } = columns;
    set(value === "" ? others : { ...columns, [key]: Number(value) });
  };
  return html`<label class="field">
    <span>${ui.put({ id: `pane/field-${field}`, data: {} })} ${year === null ? nothing : schoolYearName(year)}</span>
    <select @change=${pick}>
      <option value="" ?selected=${columns[key] === undefined}>${ui.say("column-by-header")}</option>
      ${sheet.titles.map(
        (title, column) => html`<option value=${column} ?selected=${columns[key] === column}>
          ${columnName(column)}${title === "" ? "" : ` · ${title}`}
        </option>`,
      )}
    </select>
  </label>`;
}
