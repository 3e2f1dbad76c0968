import { deflateSync } from "fflate";
import { COMMON_WORDS } from "../../src/handover/common-words";
import { carriesList, LONGEST_LINK, pageLink, readLink } from "../../src/handover/link";
import { listOf, packParcel, unpackParcel, type Parcel } from "../../src/handover/parcel";
import { builtInPlan } from "../../src/plan/built-in";
import { ProgramError } from "../../src/problem";
import { manyIndividuals, sampleList, sampleRegistration } from "../document/pdf/sample";

const PAGE = "https://dien-hinh.gialai.example/index.html";
const HOSTILE = '=HYPERLINK("x") <img onerror=1> "); DROP \u202e 𠮷';

function parcel(individuals?: string[][]): Parcel {
  const { tables, ...frame } = sampleList(undefined, individuals);
  const { title, issuer, email, years } = builtInPlan();
  return {
    registration: sampleRegistration(undefined, individuals),
    frame,
    headings: { collectives: tables[0]!.heading, individuals: tables[1]!.heading },
    plan: { title, issuer, email, years },
  };
}

const refusal = (packed: Uint8Array): string => {
  try {
    unpackParcel(packed);
  } catch (error) {
    if (error instanceof ProgramError) return error.problem.code;
    throw error;
  }
  return "taken";
};

test("a list goes into an address and comes out equal, every letter of it", () => {
  const sent = parcel([["H'Ơ̆n Ksor Y Ƀlŭ", "HT", HOSTILE, "0978123456"], ...manyIndividuals(4)]);
  const link = pageLink(PAGE, packParcel(sent))!;
  expect(link).toMatch(/^https:\/\/dien-hinh\.gialai\.example\/index\.html#r=[\w-]+$/);
  const received = unpackParcel(readLink(new URL(link).hash)!);
  expect(received).toEqual(sent);
  expect(listOf(received).tables.map(({ rows }) => rows)).toEqual(sampleList(undefined, [["H'Ơ̆n Ksor Y Ƀlŭ", "HT", HOSTILE, "0978123456"], ...manyIndividuals(4)]).tables.map(({ rows }) => rows));
});

test("twenty entries fit into an address; three hundred do not, and are not cut", () => {
  const twenty = pageLink(PAGE, packParcel(parcel(manyIndividuals(17))));
  expect(twenty?.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(pageLink(PAGE, packParcel(parcel(manyIndividuals(297))))).toBeNull();
});

test.each(["", "#", "#x=abc", "#r=", "#r=ab+c", "#r=a b", "#r=abcde", `#r=${"a".repeat(LONGEST_LINK)}`])("%p is no address of ours", (hash) => {
  expect(readLink(hash)).toBeNull();
});

test("an address that says it carries a list is told from others", () => {
  expect(["#r=abc", "#top", ""].map(carriesList)).toEqual([true, false, false]);
});

test("what is no parcel is refused: noise, half of one, a bomb, a stranger's field, a mail to nobody", () => {
  const packed = packParcel(parcel());
  const json = (value: unknown) => deflateSync(new TextEncoder().encode(JSON.stringify(value)), { dictionary: COMMON_WORDS });
  expect(refusal(packed)).toBe("taken");
  for (const bad of [
    new Uint8Array([1, 2, 3]),
    new Uint8Array(0),
    packed.subarray(0, packed.length / 2),
    deflateSync(new Uint8Array(1_400_000), { level: 9 }),
    json(null),
    json({ ...parcel(), extra: 1 }),
    json({ ...parcel(), plan: { ...parcel().plan, email: "a@b\r\nBcc: c@d" } }),
    json({ ...parcel(), registration: { ...parcel().registration, format: "dien-hinh/9" } }),
  ]) {
    expect(refusal(bad)).toBe("pane/steps-link-damaged");
  }
});
