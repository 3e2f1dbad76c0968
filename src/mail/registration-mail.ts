import type { Registration } from "../document/registration";
import type { Plan } from "../plan/schema";

export interface RegistrationMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same without the names of the nominees, for a `mailto:` link. */
  readonly shortText: string;
}

/** What Windows hands over from a link, with room to spare (facts/office §9: about 2,080). */
const MAX_LINK = 2000;

/**
 * The mail that goes with the registration: Vietnamese, as the Sở reads it.
 * @param attached the name of the attached file, and whether it is the stamped scan
 */
export function registrationMail(
  registration: Registration,
  plan: Pick<Plan, "email" | "issuer" | "title" | "years">,
  attached: { readonly name: string; readonly stamped: boolean },
): RegistrationMail {
  const { unit, collectives, individuals } = registration;
  const counts = `${two(collectives.length)} tập thể, ${two(individuals.length)} cá nhân`;
  const opening = [
    `Kính gửi: ${plan.issuer},`,
    "",
    `Thực hiện ${plan.title}, ${unit} gửi danh sách giới thiệu, đăng ký tập thể, cá nhân điển hình tiên tiến, gồm ${counts}.`,
  ];
  const names = [
    ...named("Tập thể:", collectives.map(({ name }) => name)),
    ...named("Cá nhân:", individuals.map(({ name, position, unit: of }) => [name, position, of].filter(Boolean).join(", "))),
  ];
  const closing = ["", `Tệp đính kèm: ${attached.name}${attached.stamped ? " (bản đã đóng dấu)" : ""}`, "", "Trân trọng./.", unit];
  return {
    to: plan.email,
    subject: `${unit}: đăng ký điển hình tiên tiến giai đoạn ${plan.years.first}-${plan.years.last} (${counts})`,
    text: [...opening, ...names, ...closing].join("\n"),
    shortText: [...opening, ...closing].join("\n"),
  };
}

/** Whom, about what, and the text: to be copied where no draft can be opened. */
export function copyText({ to, subject, text }: RegistrationMail): string {
  return `Gửi: ${to}\nTiêu đề: ${subject}\n\n${text}`;
}

/** A link that opens the mail program without the attachment: the longest text that fits. */
export function mailtoLink({ to, subject, text, shortText }: RegistrationMail): string {
  const start = `mailto:${to.split("@").map(encodeURIComponent).join("@")}?subject=${encodedWithin(subject, MAX_LINK / 2)}&body=`;
  const whole = [text, shortText].map(encoded).find((body) => start.length + body.length <= MAX_LINK);
  return start + (whole ?? encodedWithin(shortText, MAX_LINK - start.length));
}

const two = (count: number): string => String(count).padStart(2, "0");

function named(heading: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : ["", heading, ...names.map((name, i) => `${i + 1}. ${name}`)];
}

const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd").replace(/\r\n?|\n/g, "\r\n"));

/** As much of the text as fits, an ellipsis where something is left out. */
function encodedWithin(text: string, limit: number): string {
  const whole = encoded(text);
  if (whole.length <= limit) return whole;
  const ellipsis = encodeURIComponent("…");
  let kept = "";
  for (const letter of text) {
    const step = encoded(letter);
    if (kept.length + step.length + ellipsis.length > limit) break;
    kept += step;
  }
  return kept + ellipsis;
}
