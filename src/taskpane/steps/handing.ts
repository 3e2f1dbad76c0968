import { nextWay, ways, type Surroundings, type Way } from "../../handover/ladder";
import { pageLink } from "../../handover/link";
import { packParcel } from "../../handover/parcel";
import type { NamedBytes } from "../checker";
import { download } from "../download";
import { pageAddress } from "../page-address";
import type { Paper, StepsState } from "./state";
import type { Steps } from "./steps";

/** Entries beyond which no list fits into an address: it need not be tried. */
const MOST_IN_A_LINK = 100;

/** Where the pane runs, as far as it can be asked. */
export function surroundings(place: Surroundings["place"]): Surroundings {
  if (place === "page") return { place, platform: "", opensBrowser: false };
  const { platform, requirements } = Office.context;
  return { place, platform: String(platform), opensBrowser: requirements.isSetSupported("OpenBrowserWindowApi", "1.1") };
}

/** The ways that are left for a paper. The confirmation sheets hold too much for an address. */
export function waysOf({ around, state }: Steps, paper: Paper): readonly Way[] {
  return ways(around, paper !== "sheets" && linkOf(state) !== null);
}

/** Hands a file to the browser's download. Whether it arrives cannot be known: the next way stays in sight. */
export function handOver(steps: Steps, paper: Paper, { name, bytes }: NamedBytes): void {
  const { way, handed } = steps.state;
  download(bytes, name);
  steps.put({ way: { ...way, [paper]: "download" }, handed: { ...handed, [paper]: name } });
}

/** The clerk says that nothing arrived, or begins where no download is worth trying. */
export function offer(steps: Steps, paper: Paper, way: Way): void {
  steps.put({ way: { ...steps.state.way, [paper]: way } });
}

export function offerNext(steps: Steps, paper: Paper): void {
  offer(steps, paper, nextWay(waysOf(steps, paper), steps.state.way[paper] ?? "download"));
}

/** Opens the page in a browser with the list in its address. */
export function openInBrowser({ state }: Steps): void {
  const link = linkOf(state);
  if (link !== null) Office.context.ui.openBrowserWindow(link);
}

/** The page's address with the list; `null` where there is none, or it is too long. */
export function linkOf({ draft, plan, arrived }: StepsState): string | null {
  if (!draft || !plan?.form || arrived) return null;
  const { list: { organ, motto, title, attachedTo, placeAndDate, signature }, registration } = draft.result;
  if (registration.collectives.length + registration.individuals.length > MOST_IN_A_LINK) return null;
  const { collectives, individuals } = plan.form;
  const { title: planTitle, issuer, email, years } = plan;
  const packed = packParcel({
    registration,
    frame: { organ, motto, title, attachedTo, placeAndDate, signature },
    headings: { collectives, individuals },
    plan: { title: planTitle, issuer, email, years },
  });
  return pageLink(pageAddress(), packed);
}
