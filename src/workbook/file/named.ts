import { ProgramError } from "../../problem";

/**
 * Runs `work` so that whatever goes wrong with the file is a problem that names it. A throw that is
 * no problem of ours came from bytes that no check foresaw: the file is damaged, the cause is kept.
 * An abort stays an abort.
 */
export async function named<T>(name: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw error;
    if (!(error instanceof ProgramError)) throw new ProgramError("file-damaged", { name, part: "" }, { cause: error });
    const { code, data } = error.problem;
    throw new ProgramError(code, { part: "", ...data, name }, { cause: error.cause ?? error });
  }
}
