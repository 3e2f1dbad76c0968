import { MOTTO } from "../document/words";

/**
 * What lists have in common, the commonest last (deflate reaches near words in fewer bits). Addresses
 * made with it can only be read with it: a change makes a new format of {@link Parcel}.
 */
export const COMMON_WORDS: Uint8Array = new TextEncoder().encode(
  [
    "TẬP THỂ", "CÁ NHÂN", "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "GIÁM ĐỐC", "KT. ", "UBND HUYỆN ", "UBND THỊ XÃ ", "UBND THÀNH PHỐ ",
    "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN ", "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH GIA LAI", "Phòng Giáo dục và Đào tạo huyện ", "undetermined", "Trung tâm GDNN-GDTX huyện ",
    "DANH SÁCH GIỚI THIỆU, ĐĂNG KÝ TẬP THỂ, CÁC NHÂN", "ĐIỂN HÌNH TIÊN TIẾN TRONG PHONG TRÀO THI ĐUA", "“DẠY TỐT - HỌC TỐT” GIAI ĐOẠN 2021-2025",
    "(Kèm theo Kế hoạch số      /KH-SGDĐT ngày      tháng 10 năm 2021", "của Sở Giáo dục và Đào tạo tỉnh Gia Lai)", '"gialai-2021-2025","planVersion":"1","unit":"',
    "Nguyễn Thị ", "Nguyễn Văn ", "Trần Thị ", "Lê Văn ", "Phạm ", "Rơ Châm ", "Siu H'", "Ksor ", "Rmah ", "Đinh ", "Hoàng ", "phường ", "thị xã ", "thành phố Pleiku", "xã Ia ", "Xã Đăk ",
    "Trường Mầm non ", "Trường Mẫu giáo ", "Trường PTDTBT TH&THCS ", "Trường THPT ", "Trường TH ", "Trường THCS ", ", huyện ", ", tỉnh Gia Lai",
    `},"frame":{"organ":{"parent":"","name":""},"motto":${JSON.stringify(MOTTO)},"title":["`, '"],"attachedTo":["', '"],"placeAndDate":"', ", ngày      tháng      năm 2021", " tháng 10 năm 2021",
    '","signature":null},"headings":{"collectives":"1. TẬP THỂ","individuals":"2. CÁ NHÂN"},"plan":{"title":"', '","email":"', '"signature":{"office":["', '"],"name":"',
    '{"registration":{"format":"dien-hinh/1","plan":"', '","asOf":"2021-10-', '","collectives":[{"name":"Trường ', '"],"individuals":[{"name":"',
    '","position":"PHT","unit":"Trường ', '","position":"HT","unit":"Trường ', '","phone":"0269', '","phone":"09', '","verdict":"undetermined"},{"name":"', '","address":"Xã ', '","position":"Giáo viên","unit":"Trường ', '","verdict":"eligible"},{"name":"',
  ].join(""),
);
