import { keepSender, listOptions, NO_SENDER, readSender } from "../../src/taskpane/steps/sender";

const sender = { unit: "Phòng GDĐT huyện Mang Yang", parent: "UBND huyện Mang Yang", place: "Mang Yang", office: "KT. TRƯỞNG PHÒNG\n PHÓ TRƯỞNG PHÒNG \n", name: "Trần Văn Dũng" };

test("what is kept with the workbook is read back; nothing is forgotten", () => {
  const { key, value } = keepSender(sender);
  expect(readSender({ [key]: value! })).toEqual(sender);
  expect(keepSender(NO_SENDER).value).toBeNull();
});

test.each([undefined, "", "{", "null", "[]", '{"unit":5}', `{"unit":"${"a".repeat(400)}"}`])("%p counts as nothing kept", (value) => {
  expect(readSender(value === undefined ? {} : { sender: value })).toEqual(NO_SENDER);
});

test("only what was written becomes an option", () => {
  expect(listOptions(NO_SENDER, "", true)).toEqual({ onlyEligible: true });
  expect(listOptions(sender, "2021-10-20", false)).toEqual({
    onlyEligible: false, unit: sender.unit, parent: sender.parent, place: "Mang Yang", date: "2021-10-20",
    signer: { office: ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"], name: "Trần Văn Dũng" },
  });
});
