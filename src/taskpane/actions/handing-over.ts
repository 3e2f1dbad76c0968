import { carriesList, readLink } from "../../handover/link";
import { ProgramError } from "../../problem";
import type { Steps } from "../steps/steps";
import type { Actions } from "../ui";
import type { Desk } from "./desk";

/** The steps after the check are a part of their own: it is loaded when they are first shown. */
export function handingOver(desk: Desk): Pick<Actions, "steps"> {
  let loading: ReturnType<Actions["steps"]> | null = null;
  const load = async (): Promise<Steps | null> => {
    try {
      const { Steps, surroundings } = await import("../steps");
      return new Steps(desk, surroundings(desk.store.get().place));
    } catch (error) {
      console.error(error);
      loading = null;
      desk.store.send({ kind: "screen", screen: "results" });
      desk.store.send({ kind: "failed", problem: { code: "pane/part-missing", data: {} } });
      return null;
    }
  };
  return { steps: () => (loading ??= load()) };
}

/** A list that came in the page's address: it is taken out of there and shown. */
export async function takeArrival(desk: Desk, { steps }: Pick<Actions, "steps">): Promise<void> {
  const { hash, pathname, search } = location;
  if (!carriesList(hash)) return;
  history.replaceState(null, "", pathname + search);
  await desk.run("open", async () => {
    const packed = readLink(hash);
    if (packed === null) throw new ProgramError("pane/steps-link-damaged");
    const [own, { unpackParcel }] = await Promise.all([steps(), import("../../handover/parcel")]);
    if (!own) return;
    own.arrive(unpackParcel(packed));
    desk.store.send({ kind: "screen", screen: "steps" });
  });
}
