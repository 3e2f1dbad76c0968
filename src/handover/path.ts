/** The way of a registration, from the check to the mail. */
export const STEPS = ["check", "sheet", "pdf", "mail"] as const;
export type Step = (typeof STEPS)[number];

/** `next`: the first that is open and not yet done. `blocked`: errors stand in the way at this very step. */
export type Standing = "done" | "next" | "later" | "blocked";

/**
 * How far a registration has come. No step needs the one before it but the check: a list can be sent
 * without a clean sheet in the workbook.
 * @param open whether the gate is (`document/gate`)
 */
export function standings(open: boolean, made: Readonly<Partial<Record<Step, boolean>>>): Readonly<Record<Step, Standing>> {
  const done = (step: Step): boolean => (step === "check" ? open : open && made[step] === true);
  const next = STEPS.find((step) => !done(step));
  const of = (step: Step): Standing => {
    if (done(step)) return "done";
    if (step !== next) return "later";
    return open ? "next" : "blocked";
  };
  return { check: of("check"), sheet: of("sheet"), pdf: of("pdf"), mail: of("mail") };
}
