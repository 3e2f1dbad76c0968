import { readLabel } from "../../src/sheets/labels/read-label";
import { findSchoolYear, readSchoolYear, yearOfTitle } from "../../src/sheets/labels/school-years";
import { resembles } from "../../src/sheets/labels/guess";

test.each([
  ["2020-2021", 2021], ["2020 - 2021", 2021], ["20-21", 2021], ["NH 2020-2021", 2021], ["NH2020-2021", 2021],
  ["năm học 2020–2021", 2021], ["Năm học: 2020 — 2021", 2021], ["2020/2021", 2021], ["2020-21", 2021], ["2021", 2021],
  [2021, 2021], [" 2020\u00a0-\u00a02021 ", 2021], ["năm học 2020-2021".normalize("NFD"), 2021], ["Năm học\n2020-2021", 2021], ["Năm 2022", 2022],
  ["99-00", null], ["2021-2025", null], ["2020-2022", null], ["15/10/2021", null], ["10-2021", null], ["20", null], [44197, null],
  [2021.5, null], ["2020-2021, 2021-2022", null], ["", null], [null, null], ["năm học", null], [{ error: "#N/A" }, null], [true, null],
  ["2020-2021 (kỳ I)", null],
])("the school year of a cell %j is %j", (raw, year) => {
  expect(readSchoolYear(raw)).toBe(year);
});

test("a year is found within a header, a period is not", () => {
  expect(findSchoolYear("xếp loại 2020-2021")).toEqual({ year: 2021, rest: "xếp loại  " });
  expect(findSchoolYear("danh hiệu giai đoạn 2021-2025")).toBeNull();
  expect(yearOfTitle("danh sách cán bộ năm học 2020-2021")).toBe(2021);
  expect(yearOfTitle("danh sách cán bộ năm 2021")).toBeNull();
  expect(yearOfTitle("giai đoạn 2021-2025")).toBeNull();
});

test.each([
  ["Họ và tên", "name"], ["Họ tên", "name"], ["HỌ TÊN", "name"], ["HỌ VÀ TÊN".normalize("NFD"), "name"], ["Họ và\ntên", "name"],
  ["Họ và tên (*)", "name"], ["Họ và tên\u00a0", "name"], ["Họ, tên", "name"], ["Họ và tên cán bộ, giáo viên, nhân viên", "name"], ["Họ và tên (chữ in hoa)", "name"],
  ["Họ lót", "surname"], ["Họ đệm", "surname"], ["Họ và tên đệm", "surname"], ["Họ", "surname"], ["Tên", "given"],
  ["Chức vụ", "position"], ["Chức danh", "position"], ["Vị trí việc làm", "position"], ["Nhóm chức vụ", "position"], ["Chức vụ/Chức danh", "position"],
  ["Chức vụ hiện nay", "position"], ["Đơn vị", "unit"], ["Trường", "unit"], ["Đơn vị công tác", "unit"], ["Nơi công tác", "unit"], ["Tên trường", "unit"],
  ["Tên đơn vị", "unit"], ["Địa chỉ", "address"], ["Địa chỉ (xã, huyện)", "address"], ["Số điện thoại", "phone"], ["SĐT", "phone"], ["ĐT", "phone"],
  ["Điện thoại", "phone"], ["Số ĐT", "phone"], ["Di động", "phone"], ["Số điện thoại liên hệ", "phone"], ["ĐTDĐ", "phone"],
  ["Ngày sinh", "birthday"], ["Năm sinh", "birthday"], ["Ngày, tháng, năm sinh", "birthday"], ["Ngày sinh (dd/mm/yyyy)", "birthday"],
  ["Trạng thái", "status"], ["Trạng thái CB", "status"], ["Tình trạng", "status"], ["Ghi chú trạng thái", "status"], ["Tình trạng công tác", "status"],
  ["Năm học", "year"], ["STT", "order"], ["TT", "order"], ["Số TT", "order"],
  ["Xếp loại", "rating"], ["Đánh giá", "rating"], ["Xếp loại viên chức", "rating"], ["KQ đánh giá", "rating"], ["Kết quả đánh giá, xếp loại CBVC cuối năm", "rating"],
  ["Mức độ hoàn thành nhiệm vụ", "rating"], ["Xếp lọai", "rating"], ["Đánh giá theo NĐ 90/2020/NĐ-CP", "rating"],
  ["Danh hiệu", "titles"], ["Danh hiệu thi đua", "titles"], ["DHTĐ", "titles"], ["Danh hiệu thi đua, hình thức khen thưởng", "titles"],
  ["Kỷ luật", "discipline"], ["Kỉ luật", "discipline"], ["Hình thức kỷ luật", "discipline"], ["Kỷ luật (nếu có)", "discipline"],
  ["Danh hiệu tập thể", "collective-titles"], ["Chi bộ", "party"], ["Xếp loại chi bộ", "party"], ["Công đoàn", "union"], ["Đoàn Thanh niên", "youth"],
  ["Đoàn TNCS Hồ Chí Minh", "youth"], ["Đội Thiếu niên", "pioneers"], ["Đội TNTP Hồ Chí Minh", "pioneers"], ["An ninh, trật tự", "security"], ["ATGT", "traffic"],
  ["Email", "email"], ["E-mail", "email"], ["Địa chỉ e-mail", "email"], ["Thư điện tử", "email"], ["Huyện", "district"], ["Huyện/TX/TP", "district"], ["Xã, phường", "district"],
  ["Loại", "kind"], ["Loại hình", "kind"], ["Người nhận", "recipient"], ["Họ và tên người nhận", "recipient"], ["Đơn vị nhận", "unit"], ["Loại hợp đồng", null],
  ["Họ tên CBGV", "name"], ["Cá nhân", "name"], ["Họ, chữ đệm và tên", "name"], ["Sinh năm", "birthday"], ["Nhiệm vụ", "position"], ["Kiêm nhiệm", "position"], ["Chức vụ hoặc công việc đảm nhận", "position"],
  ["Nơi làm việc", "unit"], ["Cơ sở giáo dục", "unit"], ["Mức độ HTNV", "rating"], ["Thi đua", "titles"], ["Danh hiệu thi đua/HTKT", "titles"], ["Danh hiệu đạt được trong năm học", "titles"],
  ["Kỷ luật chính quyền", "discipline"], ["Đoàn TNCSHCM", "youth"], ["Đội TNTPHCM", "pioneers"], ["Trật tự ATGT", "traffic"],
  ["Xếp loại chuẩn nghề nghiệp", null], ["Chuẩn nghề nghiệp", null], ["Xếp loại hạnh kiểm", null], ["Xếp loại học lực", null], ["Xếp loại đảng viên", null],
  ["Kỷ luật (Đảng)", null], ["Kỷ luật Đảng", null], ["Khen thưởng, kỷ luật", null], ["Chức vụ Đảng", null], ["Chức danh nghề nghiệp", null], ["Xếp loại HK1 2020-2021", null],
  ["Đăng ký danh hiệu thi đua", null], ["Danh hiệu giai đoạn 2021-2025", null], ["Tình trạng hôn nhân", null], ["Họ và tên vợ (chồng)", null], ["Họ tên phụ huynh", null],
  ["Trường tốt nghiệp", null], ["Ngày vào Đảng", null], ["Ghi chú", null], ["Giới tính", null], ["Ho va ten", null], ["Nguyễn Văn An", null], ["HTXSNV", null],
])("the header %j says %j", (text, field) => {
  expect(readLabel(text).field).toBe(field);
});

test.each([
  ["Xếp loại 2020-2021", "rating", 2021], ["Xếp loại (2020-2021)", "rating", 2021], ["Danh hiệu thi đua năm học 2021 - 2022", "titles", 2022],
  ["Kỷ luật\nNH 20-21", "discipline", 2021], ["XL 20-21", "rating", 2021], ["DH 20-21", "titles", 2021], ["KL 20/21", "discipline", 2021], ["Xếp loại ２０２０－２０２１", "rating", 2021],
  ["Xếp loại 2020-2021 (HTXSNV, HTTNV, HTNV)", "rating", 2021], ["Danh hiệu 2020-2021 (8)", "titles", 2021], ["Đánh giá 2020-2021 theo NĐ 90/2020/NĐ-CP", "rating", 2021], ["Xếp loại 2021", "rating", 2021], ["2020-2021 xếp loại", "rating", 2021],
])("the header %j says %s of %i", (text, field, year) => {
  expect(readLabel(text)).toMatchObject({ field, year });
});

test.each([
  ["Ho va ten", "name", true], ["Họ vá tên", "name", true], ["Xep loai 2020-2021", "rating", true], ["Sếp loại", "rating", true], ["Xếp loại thi đua", "rating", true],
  ["Danh hieu", "titles", true], ["Ky luat", "discipline", true], ["Dien thoai", "phone", true],
  ["Xếp loại chuẩn nghề nghiệp", "rating", false], ["Ghi chú", "rating", false], ["Tên", "phone", false], ["", "name", false], ["Email", "name", false],
] as const)("did you mean: %j for %s is %j", (text, field, yes) => {
  expect(resembles(text, field)).toBe(yes);
});
