import type { HeaderProblem } from "../../sheets/records";

/** Every column's heading as the annex and our own template write it, by its field in the records. */
export const headings: Readonly<Record<HeaderProblem["role"], Readonly<Record<string, string>>>> = {
  form: {
    order: "Stt",
    name: "Họ và tên",
    school: "Trường",
    address: "Địa chỉ",
    position: "Chức vụ",
    unit: "Đơn vị",
    phone: "Số điện thoại",
  },
  staff: {
    name: "Họ và tên",
    birthday: "Ngày sinh",
    position: "Chức vụ",
    unit: "Đơn vị",
    phone: "Số điện thoại",
    status: "Trạng thái",
    year: "Năm học",
    rating: "Xếp loại",
    titles: "Danh hiệu",
    discipline: "Kỷ luật",
  },
  record: {
    unit: "Đơn vị",
    year: "Năm học",
    titles: "Danh hiệu",
    party: "Chi bộ",
    union: "Công đoàn",
    youth: "Đoàn Thanh niên",
    pioneers: "Đội Thiếu niên",
    security: "An ninh trật tự",
    traffic: "An toàn giao thông",
  },
  recipients: {
    unit: "Tên đơn vị",
    kind: "Loại",
    district: "Huyện",
    email: "E-mail",
    recipient: "Người nhận",
    phone: "Điện thoại",
  },
};
