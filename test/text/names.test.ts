import { joinName, nearestNames } from "../../src/text/names";

const staff = [
  "Nguyễn Thị Hoà", "Nguyễn Thị Hoa", "Nguyễn Văn An", "Trần Văn Bình", "Ksor H'Bŭn", "Rơ Châm Blơn",
  "Siu Y Ƀlŭ", "Lê Văn Ví", "Nguyễn Thị Hồng Hạnh", "Đinh Kơ̆p",
].map((name, row) => ({ name, row }));
const nameOf = (person: { name: string }) => person.name;
const near = (name: string, limit?: number) => nearestNames(name, staff, nameOf, limit).map(nameOf);

describe("nearestNames", () => {
  test.each([
    ["Nguyen Van An", "Nguyễn Văn An"],
    ["Nguyễn Văn Ann", "Nguyễn Văn An"],
    ["Tràn Văn Bình", "Trần Văn Bình"],
    ["Trần Bình Văn", "Trần Văn Bình"],
    ["N. V. An", "Nguyễn Văn An"],
    ["Nguyễn T. Hồng Hạnh", "Nguyễn Thị Hồng Hạnh"],
    ["Ksor HBun", "Ksor H'Bŭn"],
    ["Rơ Chăm Blơn", "Rơ Châm Blơn"],
    ["Siu Y Blu", "Siu Y Ƀlŭ"],
    ["Lê Văn Vĩ", "Lê Văn Ví"],
    ["Ông Nguyễn Văn An", "Nguyễn Văn An"],
    ["1. Trần Văn Bình", "Trần Văn Bình"],
    ["Nguyễn Văn An (TPT Đội)", "Nguyễn Văn An"],
    ["Đ/c Tran Van Binh", "Trần Văn Bình"],
  ])("%s: did you mean %s", (name, expected) => expect(near(name)[0]).toBe(expected));

  test("the same letters with fewer different accents stand first", () => {
    expect(near("Nguyễn Thị Hòa")).toEqual(["Nguyễn Thị Hoà", "Nguyễn Thị Hoa"]);
  });

  test("a list that puts an address before the names, and a family name that is one", () => {
    const people = ["Bà Ksor H'Lan (HĐ)", "Ông Ích Khiêm"].map((one) => ({ name: one }));
    expect(nearestNames("Ksor H'Lan", people, nameOf)).toEqual([people[0]]);
    expect(nearestNames("Ông Ich Khiêm", people, nameOf)).toEqual([people[1]]);
  });

  test.each(["", "  ", "Phạm Quốc Trung", "An", "X"])("%j is near nobody", (name) => expect(near(name)).toEqual([]));

  test("no more than asked for, nobody twice", () => {
    expect(near("Nguyễn Thị Hoá", 1)).toHaveLength(1);
    const twins = [{ name: "An Văn Lê" }, { name: "An Văn Lê" }];
    expect(nearestNames("Lê Văn An", twins, nameOf, 5)).toEqual(twins);
  });
});

test.each([
  ["Nguyễn Văn", "An", "Nguyễn Văn An"],
  [" Nguyễn Văn ", " An ", "Nguyễn Văn An"],
  ["", "An", "An"],
  ["Ksor", "", "Ksor"],
  ["", "", ""],
])("họ đệm %j + tên %j", (family, given, name) => expect(joinName(family, given)).toBe(name));
