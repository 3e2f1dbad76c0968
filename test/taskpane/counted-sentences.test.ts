import { languages, sentence, type Language, type Message } from "../../src/locale";

test.each<[Language, string, Message["data"], string]>([
  ["vi", "pane/written", { count: 1, hidden: 1 }, "Đã sửa 1 ô, ở dòng hoặc cột đang ẩn."],
  ["vi", "pane/undone", { count: 3, hidden: 2, undo: true }, "Đã trả lại 3 ô như cũ, trong đó 2 ô ở dòng hoặc cột đang ẩn."],
  ["en", "pane/written", { count: 1, hidden: 1 }, "Changed 1 cell, in hidden rows or columns."],
  ["en", "pane/written", { count: 3, hidden: 1 }, "Changed 3 cells, 1 of them in hidden rows or columns."],
  ["en", "pane/fixes-hidden", { count: 1 }, "1 of these is in hidden rows or columns (marked below) and will be fixed too."],
  ["en", "pane/steps-hidden", { count: 2 }, "2 of these are in hidden rows of the form and in the list all the same."],
  ["en", "pane/issue-no-mail", { count: 1 }, "1 unit gets a workbook but no mail, for want of a usable address."],
  ["en", "unit-known/unplaced", { name: "A", count: 1 }, "“A” has no unit on the staff sheet and is counted in none. Write the unit in that row."],
  ["en", "unit-known/unplaced", { name: "A", count: 2 }, "2 of the people on the staff sheet have no unit (for example “A”) and are counted in none. Write the unit in each of their rows."],
])("%s %s %j: one and many are worded as such", async (language, id, data, said) => {
  expect(sentence(await languages[language](), { id, data })).toBe(said);
});
