import "./styles/tokens.css";
import "./styles/controls.css";
import "./styles/pane.css";
import "./styles/findings.css";
import "./styles/steps.css";
import "./styles/preview.css";
import "./styles/page.css";
import { message } from "../locale/message";
import { commonActions } from "./actions/common";
import { createDesk, type Desk } from "./actions/desk";
import { fileActions, type FileActions } from "./actions/files";
import { takeArrival } from "./actions/handing-over";
import type { FileChecker } from "./checker";
import { droppedFile } from "./held-file";
import { mount } from "./mount";
import { pageView } from "./view/page";

/** The pane in a browser, outside Excel: over an .xlsx file, with a view of its sheets. */
async function start(): Promise<void> {
  let desk!: Desk;
  let files!: FileActions;
  const { actions } = await mount(
    document.body.appendChild(document.createElement("div")),
    "page",
    (model, ui) => pageView(model, ui, desk.checker as FileChecker | null),
    (store) => {
      desk = createDesk(store);
      files = fileActions(desk);
      return {
        ...commonActions(desk),
        ...files,
      };
    },
  );
  listenToDrops(desk, files);
  void takeArrival(desk, actions);
  window.addEventListener("hashchange", () => void takeArrival(desk, actions));
  window.addEventListener("beforeunload", (event) => {
    if (desk.store.get().unsaved) event.preventDefault();
  });
}

/** A file may be dropped anywhere on the page. */
function listenToDrops(desk: Desk, files: FileActions): void {
  const over = (on: boolean) => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && over(false));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    over(false);
    if (!event.dataTransfer) return;
    void droppedFile(event.dataTransfer).then((held) => {
      if (held) files.open(held);
      else desk.store.send({ kind: "notice", notice: message("pane/drop-nothing") });
    });
  });
}

void start();
