/**
 * The words of column headers (`facts/domain` §6). A header is read whole: it must hold one of the
 * field's phrases, and every other word of it must be one that changes nothing. So "Xếp loại viên chức
 * cuối năm" is the rating, "Xếp loại chuẩn nghề nghiệp" and "Xếp loại đảng viên" are not.
 */

export type LabelField =
  | "order" | "name" | "surname" | "given" | "birthday" | "male" | "female" | "position" | "unit" | "address"
  | "phone" | "status" | "year" | "rating" | "titles" | "discipline" | "collective-titles"
  | "party" | "union" | "youth" | "pioneers" | "security" | "traffic"
  | "kind" | "district" | "email" | "recipient";

export interface LabelWords {
  readonly field: LabelField;
  /** Phrases by preference: where two columns fit, the one of the earlier group is meant. */
  readonly phrases: readonly (readonly string[])[];
  /** Words that may stand beside. */
  readonly beside: string;
}

const people = "cán bộ cb giáo viên gv nhân viên nv viên chức vc công chức cc ccvc cbvc cbccvc cbgv cbgvnv cbqlgvnv người lao động nlđ";
const years = "năm học nh hằng hàng cuối";
const ratingWords = `${people} ${years} kết quả kq đánh giá đg xếp loại lọai xl phân và chất lượng mức độ hoàn thành nhiệm vụ chung của theo nđ nghị định htnv`;
const organisation = `kết quả kq đánh giá xếp loại phân mức độ hoàn thành nhiệm vụ của tổ chức cơ sở trường nhà ${years}`;

export const labelWords: readonly LabelWords[] = [
  { field: "order", phrases: [["stt", "tt", "số tt", "số thứ tự", "thứ tự", "số stt"]], beside: "" },
  {
    field: "surname",
    phrases: [["họ đệm", "họ lót", "họ và đệm", "họ và lót", "họ và tên đệm", "họ tên đệm", "họ và tên lót", "họ tên lót", "họ và chữ đệm", "họ chữ đệm", "họ và chữ lót", "họ chữ lót", "họ"]],
    beside: "",
  },
  {
    field: "name",
    phrases: [["họ và tên", "họ tên", "họ & tên", "họ đệm và tên", "họ chữ đệm và tên", "tên cán bộ", "tên giáo viên", "tên nhân viên", "tên viên chức"], ["cá nhân"]],
    beside: `${people} quản lý lý cbql của đầy đủ khai sinh viết chữ in hoa được giới thiệu đăng ký cá nhân thầy cô và`,
  },
  { field: "given", phrases: [["tên"]], beside: "" },
  {
    field: "birthday",
    phrases: [["ngày sinh", "năm sinh", "ngày tháng năm sinh", "ngày tháng sinh", "ngày năm sinh", "sinh ngày", "sinh năm", "ntns"]],
    beside: "nam nữ dd mm yyyy",
  },
  { field: "male", phrases: [["nam"]], beside: "" },
  { field: "female", phrases: [["nữ"]], beside: "" },
  {
    field: "position",
    phrases: [["chức vụ"], ["nhóm chức vụ"], ["chức danh"], ["vị trí việc làm", "vị trí công tác", "vtvl"], ["nhiệm vụ", "công việc", "kiêm nhiệm"]],
    beside: "chức danh vụ chính quyền hiện tại nay đang được giao đảm nhiệm giữ nhận công tác công việc hoặc",
  },
  {
    field: "unit",
    phrases: [
      ["trường", "tên trường", "trường học"],
      ["đơn vị công tác", "nơi công tác", "đơn vị đang công tác", "nơi đang công tác", "nơi làm việc"],
      ["đơn vị", "tên đơn vị"],
      ["tập thể", "tên tập thể"],
      ["cơ quan", "cơ sở giáo dục"],
    ],
    beside: "tên hiện nay tại đang công tác học đơn vị trường và cơ quan tập thể của được giới thiệu đăng ký nhận",
  },
  { field: "address", phrases: [["địa chỉ"]], beside: "trường đơn vị của tập thể liên hệ trụ sở xã phường thị trấn huyện quận thành phố tx tp" },
  {
    field: "phone",
    phrases: [
      ["số điện thoại di động", "điện thoại di động", "điện thoại dđ", "số điện thoại dđ", "đt dđ", "sđt dđ", "dđ", "di động", "số di động", "đtdđ", "số đtdđ", "sđtdđ"],
      ["số điện thoại", "sđt", "sdt", "đt", "điện thoại", "số đt", "số máy", "phone", "tel", "mobile"],
      ["điện thoại cơ quan", "điện thoại cố định", "số điện thoại cơ quan", "số điện thoại cố định", "đt cơ quan", "đt cố định"],
    ],
    beside: "liên hệ lạc số điện thoại đt sđt di động cá nhân của nếu có zalo cán bộ gv giáo viên trường đơn vị",
  },
  {
    field: "status",
    phrases: [["trạng thái", "tình trạng", "ghi chú trạng thái"]],
    beside: `${people} công tác làm việc nhân sự hiện tại nay hoạt`,
  },
  { field: "year", phrases: [["năm học"], ["năm"], ["nh"]], beside: "" },
  {
    field: "rating",
    phrases: [["xếp loại", "đánh giá", "phân loại", "hoàn thành nhiệm vụ", "mức độ htnv", "đgxl", "xlvc", "xl", "đg"]],
    beside: ratingWords,
  },
  {
    field: "titles",
    phrases: [["danh hiệu", "dhtđ", "dhtd", "dh"], ["thi đua"]],
    beside: `thi đua tđ đạt được đã cá nhân công nhận hình thức khen thưởng htkt tđkt và các cao nhất kết quả trong ${years}`,
  },
  {
    field: "discipline",
    phrases: [["kỷ luật", "kỉ luật", "kl"]],
    beside: `hình thức bị mức xử lý lí các nếu có đã vi phạm chính quyền trong ${years}`,
  },
  {
    field: "collective-titles",
    phrases: [["danh hiệu tập thể", "danh hiệu thi đua tập thể", "danh hiệu của tập thể", "danh hiệu thi đua của tập thể"]],
    beside: `đạt được đã hình thức khen thưởng và trường đơn vị ${years}`,
  },
  { field: "party", phrases: [["chi bộ", "tổ chức đảng", "đảng bộ", "chi đảng bộ"]], beside: `${organisation} đảng csvn chi bộ` },
  { field: "union", phrases: [["công đoàn", "cđcs", "cđ"]], beside: `${organisation} cđcs` },
  {
    field: "youth",
    phrases: [["đoàn thanh niên", "đoàn tn", "đoàn tncs", "chi đoàn", "đtn", "đoàn"]],
    beside: `${organisation} thanh niên cộng sản tncs tn hồ chí minh hcm tncshcm cshcm`,
  },
  {
    field: "pioneers",
    phrases: [["đội thiếu niên", "đội tn", "đội tntp", "liên đội", "đội"]],
    beside: `${organisation} thiếu niên tiền phong tntp tn hồ chí minh hcm tntphcm`,
  },
  { field: "security", phrases: [["an ninh trật tự", "antt", "an ninh"]], beside: `${organisation} về đạt tiêu chuẩn an toàn trật tự học` },
  { field: "traffic", phrases: [["an toàn giao thông", "atgt"]], beside: `${organisation} về đạt tiêu chuẩn trật tự` },
  {
    field: "kind",
    phrases: [["loại đơn vị", "loại hình đơn vị", "loại trường", "loại hình trường", "loại hình"], ["loại"], ["cấp học"]],
    beside: "đơn vị trường của",
  },
  {
    field: "district",
    phrases: [["huyện", "quận huyện", "huyện thị xã thành phố"], ["xã phường", "phường xã", "xã", "phường"], ["địa bàn"]],
    beside: "quận huyện thị xã thành phố tx tp phường đặc khu trấn thuộc tên đơn vị",
  },
  {
    field: "email",
    phrases: [["e mail", "email", "mail", "gmail", "thư điện tử", "hộp thư", "hộp thư điện tử", "địa chỉ e mail", "địa chỉ email", "địa chỉ mail", "địa chỉ thư điện tử", "địa chỉ hộp thư", "địa chỉ hộp thư điện tử"]],
    beside: "địa chỉ của đơn vị trường cơ quan công vụ nhận liên hệ văn thư phòng",
  },
  {
    field: "recipient",
    phrases: [["người nhận"], ["người liên hệ", "người phụ trách", "người đại diện", "đầu mối", "cán bộ đầu mối", "cán bộ phụ trách", "cán bộ liên hệ"]],
    beside: "họ và tên họ tên của đơn vị mẫu thư công văn đầu mối liên hệ",
  },
];

/** Columns of the recipients sheet alone: on any other sheet nobody asks for them. */
export const postalFields: ReadonlySet<LabelField> = new Set<LabelField>(["kind", "district", "email", "recipient"]);

/** Under another header these words name a part of it: "Địa chỉ" over Xã | Huyện, "Xếp loại" over Điểm | Loại. */
export const partialFields: ReadonlySet<LabelField> = new Set<LabelField>(["kind", "district"]);

/** Headers above a group of columns that make everything below them something else. */
export const foreignWords = /chuẩn|nghề nghiệp|hạnh kiểm|học lực|học sinh|rèn luyện|đảng viên|sáng kiến|bồi dưỡng|giờ dạy|gia đình|đề nghị|dự kiến/;
