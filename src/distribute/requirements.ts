import type { Plan, Rule } from "../plan/schema";

/** A criterion of the plan in one line for the people who fill in the form. */
export interface Requirement {
  readonly id: string;
  readonly text: string;
  readonly cite: string;
}

type Write = (rule: Rule, plan: Plan) => string;

const ofCollectives: Readonly<Record<string, Write>> = {
  "collective-tasks-completed": (rule, plan) => `100% cá nhân được xếp loại “${name(plan, "ratings", rule, "atLeast")}” trở lên`,
  "collective-advanced-share": (rule, plan) => `Ít nhất ${param(rule, "percent")}% cá nhân đạt ${name(plan, "titles", rule, "title")} trở lên`,
  "collective-has-fighter": (rule, plan) => `Ít nhất ${param(rule, "count")} cá nhân đạt ${name(plan, "titles", rule, "title")} trở lên`,
  "collective-discipline": (rule, plan) => `Không có cá nhân bị kỷ luật từ ${name(plan, "discipline", rule, "from")} trở lên`,
  "collective-excellent-years": (rule, plan) =>
    `Trong giai đoạn, ít nhất ${param(rule, "count")} năm đạt ${name(plan, "collectiveTitles", rule, "title")} hoặc danh hiệu cao hơn`,
  "collective-organisations": (rule, plan) => `Chi bộ, Công đoàn, Đoàn, Đội được xếp loại “${name(plan, "ratings", rule, "atLeast")}”`,
  "collective-safety": () => "Đạt an toàn về an ninh trật tự, an toàn giao thông",
  "collective-quality": () => "Chất lượng giáo dục hai mặt và chất lượng mũi nhọn ngày càng tăng",
  "collective-creativity": () => "Luôn sáng tạo, vượt khó hoàn thành xuất sắc nhiệm vụ",
  "collective-movements": () => "Thực hiện tốt các cuộc vận động, các phong trào thi đua của ngành",
  "collective-unity": () => "Đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật",
};

const ofIndividuals: Readonly<Record<string, Write>> = {
  "person-on-staff": () => "Có tên trong danh sách nhân sự của đơn vị",
  "person-rated-excellent": (rule, plan) => `Được xếp loại “${name(plan, "ratings", rule, "atLeast")}”`,
  "person-heads-exemplary-collective": (_, plan) =>
    `Người đứng đầu${heads(plan)}: tập thể của mình cũng được đăng ký và đủ điều kiện`,
  "person-character": () => "Tư tưởng chính trị vững vàng, phẩm chất đạo đức, lối sống trong sáng",
};

/** The criteria that the plan has switched on, in its order, with its own numbers and words. */
export function requirements(plan: Plan): { readonly collectives: readonly Requirement[]; readonly individuals: readonly Requirement[] } {
  const of = (writers: Readonly<Record<string, Write>>) =>
    plan.criteria.filter(({ id, on }) => on && Object.hasOwn(writers, id)).map((rule): Requirement => (
      { id: rule.id, text: `${writers[rule.id]!(rule, plan)}${yearsOf(rule)}`, cite: rule.cite }));
  return { collectives: of(ofCollectives), individuals: of(ofIndividuals) };
}

function yearsOf({ years, id }: Rule): string {
  if (years === undefined || id === "collective-excellent-years") return "";
  return years === "latest" ? " (năm học gần nhất)" : " (hằng năm)";
}

function param({ params }: Rule, key: string): string {
  return String(params[key] ?? "").replace(".", ",");
}

/** The term's name; a code that the list does not hold is shown as it is. */
function name(plan: Plan, list: "ratings" | "titles" | "collectiveTitles" | "discipline", rule: Rule, key: string): string {
  const code = param(rule, key);
  const terms: readonly { readonly code: string; readonly name: string }[] = plan[list];
  return terms.find((term) => term.code === code)?.name ?? code;
}

function heads({ positions }: Plan): string {
  const written = positions.filter((position) => position.heads).map((position) => position.written);
  return written.length === 0 ? "" : ` (${written.join(", ")})`;
}
