import { languages, sentence, type Language } from "../locale/index";
import type { Message } from "../locale/message";
import { assertSupported, createExcelHost } from "../workbook/excel/host";
import { ProgramError } from "../problem";
import { checkNow } from "./check-now";
import { renderDialog, saidHere, showDialog } from "./dialog";

/** The ribbon's *Kiểm tra*: checks at once. It always ends, for Excel shows a command as running until then. */
async function run(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tell(await messages());
  } finally {
    event.completed();
  }
}

async function messages(): Promise<readonly Message[]> {
  try {
    assertSupported(Office);
    return await checkNow(createExcelHost(Excel, Office), today());
  } catch (error) {
    const { code, data } = error instanceof ProgramError ? error.problem : { code: "host-failed", data: { sheet: "", code: "defect" } };
    return [{ id: code, data }];
  }
}

async function tell(told: readonly Message[]): Promise<void> {
  const language = chosenLanguage();
  const sentences = await languages[language]();
  const text = told.map((one) => sentence(sentences, one)).join(" ");
  await showDialog({ text, close: sentence(sentences, { id: "command/close", data: {} }), language });
}

/** The pane's own switch; Vietnamese unless it says English. A browser may keep storage from frames. */
function chosenLanguage(): Language {
  try {
    return localStorage.getItem("dien-hinh:language") === "en" ? "en" : "vi";
  } catch {
    return "vi";
  }
}

/** Today on the clerk's own calendar, as an ISO date. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

void Office.onReady(() => {
  const said = saidHere(location.hash);
  if (said) renderDialog(said);
  else Office.actions.associate("checkNow", run);
});
