/** Tên ngắn của từng tiêu chí, dùng trong ghi chú, trong bảng kiểm tra và trong docs/tieu-chi.md. */
export const criterionTitles: Readonly<Record<string, string>> = {
  "collective-tasks-completed": "100% cá nhân hoàn thành nhiệm vụ",
  "collective-advanced-share": "tỷ lệ Lao động tiên tiến",
  "collective-has-fighter": "có Chiến sĩ thi đua cơ sở",
  "collective-discipline": "không có người bị kỷ luật từ cảnh cáo trở lên",
  "collective-excellent-years": "số năm đạt Tập thể lao động xuất sắc",
  "collective-organisations": "Chi bộ và các đoàn thể hoàn thành xuất sắc nhiệm vụ",
  "collective-safety": "an ninh trật tự, an toàn giao thông",
  "collective-quality": "chất lượng giáo dục",
  "collective-creativity": "sáng tạo, vượt khó",
  "collective-movements": "các cuộc vận động, phong trào thi đua",
  "collective-unity": "đoàn kết, gương mẫu chấp hành",
  "person-on-staff": "có tên trong danh sách nhân sự",
  "person-rated-excellent": "hằng năm xếp loại hoàn thành xuất sắc nhiệm vụ",
  "person-heads-exemplary-collective": "tập thể do người đó đứng đầu là điển hình",
  "person-character": "tư tưởng chính trị, phẩm chất đạo đức",
};

const recordColumns: Readonly<Record<string, string>> = {
  party: "Chi bộ",
  union: "Công đoàn",
  youth: "Đoàn Thanh niên",
  pioneers: "Đội Thiếu niên",
  security: "An ninh trật tự",
  traffic: "An toàn giao thông",
};

export function titlesOf(ids: readonly string[]): string {
  return ids.map((id) => criterionTitles[id] ?? id).join("; ");
}

export function columnsOf(columns: readonly string[]): string {
  return columns.map((column) => recordColumns[column] ?? column).join(", ");
}

/** Tên vài người đầu, rồi số người còn lại. */
export function people(names: readonly string[], total: number): string {
  const others = total - names.length;
  return others > 0 ? `${names.join(", ")} và ${others} người khác` : names.join(", ");
}

/** 14, 20 -> `14/20 người (70%)`; không bao giờ làm tròn lên. */
export function share(have: number, of: number): string {
  return `${have}/${of} người (${percent(Math.floor((1000 * have) / of) / 10)})`;
}

export function percent(value: number): string {
  return `${String(value).replace(".", ",")}%`;
}
