import { builtInPlan } from "../../src/plan/built-in";
import { createVocabulary } from "../../src/sheets/values/vocabulary";
import { compareKey, plainKey } from "../../src/text/key";
import { isDecomposed, readLegacy } from "../../src/text/legacy";
import { nearestNames } from "../../src/text/names";
import { readPhone } from "../../src/text/phones";
import { createDistrictNames, parseUnit, sameUnit } from "../../src/text/units";

/** As long as a cell can be, made of what slows careless patterns down. */
const LONGEST = 32_767;
const PIECES = [
  "a", " ", "\u00a0", ".", "-", " - ", ",", " , ", "(", "(QĐ", "((đảng", "x ", "x", "0", "0978 ", "+84", "TH & ", "TH,", "tập thể trườn ", "huyện ",
  "LĐTT, ", "cảnh cáo ", "cảnh cáo, ", "đã ", "không ", "và ", " và ", "NguyÔn ", "Nguyeãn ", "e\u0301", "\u0301", "sỹ", "òa", "'", "ð", "\n", "\ud800", "💥",
];
const TEXTS = PIECES.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST - 1);
  return [text, `${text}!`, `!${text}`];
});

test("no text takes long, throws or is understood", () => {
  const plan = builtInPlan();
  const words = createVocabulary(plan);
  const districts = createDistrictNames(plan, "2021-10-15");
  const people = [{ name: "Nguyễn Văn An" }];
  const started = process.cpuUsage();
  for (const text of TEXTS) {
    const blank = compareKey(text) === "";
    compareKey(plainKey(text));
    readLegacy(text);
    isDecomposed(text);
    expect(nearestNames(text, people, ({ name }) => name)).toEqual([]);
    expect(["blank", "invalid"]).toContain(readPhone(text).kind);
    expect(sameUnit(parseUnit(text, districts), parseUnit("TH Lê Lợi", districts))).toBe(false);
    expect(words.rating(text).kind).toBe(blank ? "unknown" : "unreadable");
    expect(words.titles(text).kind).toBe(blank ? "none" : "unreadable");
    expect(words.discipline(text).kind).toBe(blank ? "none" : "unreadable");
    expect(words.recordTitles(text).kind).toBe(blank ? "unrecorded" : "unreadable");
    expect(words.organisation(text).kind).toBe(blank ? "unknown" : "unreadable");
    expect(words.safety(text).kind).toBe(blank ? "unknown" : "unreadable");
    expect(words.position(text)).toBeNull();
    expect(words.hasLeft(text)).toBe(false);
  }
  const { user, system } = process.cpuUsage(started);
  // Quadratic work on one such text alone would take longer.
  expect((user + system) / 1e6).toBeLessThan(20);
});
