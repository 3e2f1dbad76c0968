import "./styles/tokens.css";
import "./styles/controls.css";
import "./styles/pane.css";
import "./styles/findings.css";
import "./styles/steps.css";
import "./styles/preview.css";
import { ProgramError } from "../problem";
import { assertSupported, createExcelHost } from "../workbook/excel/host";
import { followHost } from "./actions/checking";
import { commonActions } from "./actions/common";
import { createDesk, problemOf, type Desk } from "./actions/desk";
import { insertTemplate } from "./actions/template";
import { ExcelChecker } from "./excel-checker";
import { mount } from "./mount";
import { html } from "lit";
import { paneView } from "./view/shell";
import { newWorker } from "./worker/client";

/** The pane beside a workbook in Excel. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // Excel's own theme is light whatever the system's is.
  document.documentElement.classList.add("office");
  let desk!: Desk;
  const nothing = () => {};
  const { store } = await mount(
    document.body.appendChild(document.createElement("div")),
    "excel",
    (model, ui) => html`<div class="pane">${paneView(model, ui)}</div>`,
    (made) => {
      desk = createDesk(made);
      return {
        ...commonActions(desk),
        template: () => insertTemplate(desk),
        // Excel itself opens and saves.
        openPicker: nothing,
        openSample: nothing,
        reload: nothing,
        save: nothing,
      };
    },
  );
  try {
    if (host !== Office.HostType.Excel) throw new ProgramError("pane/not-in-excel");
    assertSupported(Office);
    const checker = new ExcelChecker(createExcelHost(Excel, Office), newWorker);
    checker.watch(followHost(desk));
    desk.checker = checker;
  } catch (error) {
    store.send({ kind: "failed", problem: problemOf(error) });
  }
}

void start();
