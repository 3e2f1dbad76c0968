import { message } from "../../locale/message";
import { checkPdf } from "../../mail/check-pdf";
import { attachmentName, fileName } from "../../mail/file-name";
import { registrationMail, type RegistrationMail } from "../../mail/registration-mail";
import { ProgramError } from "../../problem";
import { checkOnce } from "../actions/checking";
import type { Draft, Run } from "../checker";
import { todayIso } from "../dates";
import { pressed } from "../worker/pressed";
import { handOver } from "./handing";
import type { MadeList, PlanFacts, StepsState } from "./state";
import type { Steps } from "./steps";

/** Bytes of a file that is worth reading at all; the exact limit is `checkPdf`'s. */
const READABLE = 64_000_000;

/** Puts the clean sheet into the workbook; an older one is replaced. */
export function putSheet(steps: Steps): Promise<boolean> {
  const { desk } = steps;
  return desk.run("apply", async (run) => {
    const { list } = drafted(steps.state).result;
    const content = await pressed(run, "cleanSheet", list);
    const applied = await desk.checker!.apply([{ kind: "put-sheet", content, replace: true }]);
    const [sheet = content.name] = applied.sheets;
    desk.store.send({ kind: "unsaved" });
    await checkOnce(desk, run, { reread: true, live: true });
    steps.put({ sheet });
    desk.store.send({ kind: "notice", notice: message("pane/steps-sheet-made", { sheet }) });
  });
}

/** Makes the PDF of the list and hands it over. */
export function makeList(steps: Steps): Promise<boolean> {
  return steps.desk.run("make", async (run) => handOver(steps, "list", await madeList(steps, run)));
}

/** Makes the PDF of the confirmation sheets and hands it over. */
export function makeSheets(steps: Steps): Promise<boolean> {
  return steps.desk.run("make", async (run) => {
    const { result: { registration }, sheets } = drafted(steps.state);
    const ask = { list: null, sheets, registration, title: "Phiếu thẩm định", created: todayIso(new Date()), qr: false };
    const { bytes } = await pressed(run, "pdf", ask);
    const name = fileName(registration.unit, { id: registration.plan }, "pdf").replace("dang-ky-dien-hinh", "phieu-tham-dinh");
    handOver(steps, "sheets", { name, bytes });
  });
}

/** Makes the mail with the PDF, or with the scan that the clerk picked, and hands it over. */
export function makeMail(steps: Steps): Promise<boolean> {
  return steps.desk.run("make", async (run) => {
    const { registration } = drafted(steps.state).result;
    const { scan, attach } = steps.state;
    const { bytes } = attach === "scan" && scan ? scan : (steps.state.pdf ?? (await madeList(steps, run)));
    const { to, subject, text } = mailOf(steps.state)!;
    const attachments = [{ name: attachmentName(registration.unit), type: "application/pdf" as const, bytes }];
    const eml = await pressed(run, "mail", { to, subject, text, attachments });
    handOver(steps, "mail", { name: fileName(registration.unit, { id: registration.plan }, "eml"), bytes: eml });
  });
}

/** Takes the stamped scan, if it is a PDF that a mail can carry. */
export function takeScan(steps: Steps, file: File): Promise<boolean> {
  return steps.desk.run("open", async () => {
    const bytes = new Uint8Array(await file.slice(0, READABLE).arrayBuffer());
    checkPdf(bytes, file.name);
    steps.put({ scan: { name: file.name, bytes }, attach: "scan", copied: "no" });
  });
}

/** The mail's words; `null` while there is no list, or nobody knows whose it is. */
export function mailOf({ draft, plan, scan, attach }: Pick<StepsState, "draft" | "plan" | "scan" | "attach">): RegistrationMail | null {
  if (!draft || !plan) return null;
  const { registration } = draft.result;
  if (registration.unit === "") return null;
  return registrationMail(registration, plan, { name: attachmentName(registration.unit), stamped: attach === "scan" && scan !== null });
}

async function madeList(steps: Steps, run: Run): Promise<MadeList> {
  const { result: { list, registration } } = drafted(steps.state);
  const ask = { list, sheets: [], registration, title: list.title.join(" "), created: todayIso(new Date()), qr: steps.state.qr };
  const { bytes, pages, missing, codes } = await pressed(run, "pdf", ask);
  const pdf = { name: fileName(registration.unit, { id: registration.plan }, "pdf"), bytes, pages, missing, codes };
  // The list may have changed while its PDF was made.
  if (steps.state.draft?.result.list === list) steps.put({ pdf });
  return pdf;
}

function drafted({ draft }: { readonly draft: Draft | null; readonly plan: PlanFacts | null }): Draft {
  if (!draft) throw new ProgramError("pane/steps-no-list");
  return draft;
}
