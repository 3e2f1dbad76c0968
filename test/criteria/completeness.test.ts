import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checks, criteria } from "../../src/criteria";
import { en } from "../../src/locale/en";
import { vi } from "../../src/locale/vi";
import { builtInPlan } from "../../src/plan/built-in";
import { criteriaPage, titleOf } from "./criteria-page";

const root = join(__dirname, "../..");
const rooms = join(root, "src/criteria");
const folders = readdirSync(rooms, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const plan = builtInPlan();
const registered = [...criteria, ...checks].map(({ id }) => id);

it("registers every folder, once, and nothing else", () => {
  expect([...registered].sort()).toEqual(folders.sort());
});

it("has the 15 criteria and 17 checks of the spec, and the check of the template", () => {
  expect(criteria).toHaveLength(15);
  expect(checks).toHaveLength(18);
});

describe.each(folders)("%s", (id) => {
  it("has its code and its README, titled", () => {
    expect(existsSync(join(rooms, id, "index.ts"))).toBe(true);
    expect(titleOf(id)).not.toBe("");
  });

  it("is in the plan, with a citation", () => {
    const rules = [...plan.criteria, ...plan.checks].filter((rule) => rule.id === id);
    expect(rules).toHaveLength(1);
    expect(rules[0]!.cite).toMatch(/^(III?\.|IV\.|Mẫu đăng ký)/);
  });

  it("has every message that its code names, in both languages", () => {
    const own = Object.keys(vi).filter((key) => key.startsWith(`${id}/`));
    expect(own.length).toBeGreaterThan(0);
    expect(Object.keys(en).filter((key) => key.startsWith(`${id}/`)).sort()).toEqual(own.sort());
    const named = [...sourceOf(id).matchAll(/\$\{id\}\/([a-z-]+)`/g)].map(([, what]) => `${id}/${what}`);
    expect(Object.keys(vi)).toEqual(expect.arrayContaining(named));
  });
});

it("says the same things in both languages", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

it("is described by docs/tieu-chi.md (UPDATE_DOCS=1 writes it again)", () => {
  const page = join(root, "docs/tieu-chi.md");
  if (process.env["UPDATE_DOCS"]) writeFileSync(page, criteriaPage());
  expect(readFileSync(page, "utf8")).toBe(criteriaPage());
});

function sourceOf(id: string): string {
  return readFileSync(join(rooms, id, "index.ts"), "utf8");
}
