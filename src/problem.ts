/**
 * Something the program could not do, as data: `locale/` has the sentence that tells the clerk what
 * was found and what to do next. Anything else that is thrown is a defect of ours.
 */
export interface Problem {
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export class ProgramError extends Error {
  readonly problem: Problem;

  constructor(code: string, data: Problem["data"] = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = "ProgramError";
    this.problem = { code, data };
  }
}
