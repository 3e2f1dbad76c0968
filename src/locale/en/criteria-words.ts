/** Short names of the criteria, for notes and the pane. */
export const criterionTitles: Readonly<Record<string, string>> = {
  "collective-tasks-completed": "everybody completed their tasks",
  "collective-advanced-share": "share of Lao động tiên tiến",
  "collective-has-fighter": "has a Chiến sĩ thi đua cơ sở",
  "collective-discipline": "nobody disciplined from cảnh cáo up",
  "collective-excellent-years": "years as Tập thể lao động xuất sắc",
  "collective-organisations": "Party cell, union, youth and pioneers rated excellent",
  "collective-safety": "public order and traffic safety",
  "collective-quality": "quality of education",
  "collective-creativity": "creativity in the face of difficulty",
  "collective-movements": "campaigns and emulation movements",
  "collective-unity": "unity and exemplary compliance",
  "person-on-staff": "is on the staff list",
  "person-rated-excellent": "rated excellent every year",
  "person-heads-exemplary-collective": "the collective they head is exemplary",
  "person-character": "political thought and character",
};

const recordColumns: Readonly<Record<string, string>> = {
  party: "Party cell (Chi bộ)",
  union: "union (Công đoàn)",
  youth: "youth union (Đoàn Thanh niên)",
  pioneers: "pioneers (Đội Thiếu niên)",
  security: "public order (An ninh trật tự)",
  traffic: "traffic safety (An toàn giao thông)",
};

export function titlesOf(ids: readonly string[]): string {
  return ids.map((id) => criterionTitles[id] ?? id).join("; ");
}

export function columnsOf(columns: readonly string[]): string {
  return columns.map((column) => recordColumns[column] ?? column).join(", ");
}

/** The first few names, then how many others. */
export function people(names: readonly string[], total: number): string {
  const others = total - names.length;
  if (others <= 0) return names.join(", ");
  return `${names.join(", ")} and ${others} ${others === 1 ? "other" : "others"}`;
}

/** 14, 20 -> `14 of 20 people (70%)`; never rounded up. */
export function share(have: number, of: number): string {
  return `${have} of ${counted(of)} (${Math.floor((1000 * have) / of) / 10}%)`;
}

export function counted(people: number): string {
  return people === 1 ? "1 person" : `${people} people`;
}

export function countedYears(years: number): string {
  return years === 1 ? "1 year" : `${years} years`;
}
