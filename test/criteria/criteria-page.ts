import { checks, criteria } from "../../src/criteria";
import { builtInPlan } from "../../src/plan/built-in";
import type { Rule } from "../../src/plan/schema";
import { readReadme } from "./readme-table";

/** docs/tieu-chi.md as the registry, the built-in plan and the READMEs say it. */
export function criteriaPage(): string {
  const plan = builtInPlan();
  const ofTarget = (target: string) => plan.criteria.filter(({ id }) => criteria.find((one) => one.id === id)?.target === target);
  const ofChecks = plan.checks.filter(({ id }) => checks.some((one) => one.id === id));
  return [
    "# Tiêu chí và phép kiểm tra",
    "",
    `Mọi điều chương trình kiểm tra theo kế hoạch có sẵn \`${plan.id}\`. Mỗi mục dẫn tới trang riêng: kế hoạch nói gì, quy tắc bằng lời, các ví dụ đúng và sai. Các ví dụ ấy được chạy thử mỗi khi chương trình thay đổi.`,
    "",
    "Dòng, cột đang ẩn hoặc bị lọc được xét như mọi dòng, cột khác. Tệp có trang “Kế hoạch” thì xét theo trang ấy; [thứ tự chọn kế hoạch](huong-dan.md#kế-hoạch-nào-được-dùng).",
    "",
    ...section("Tiêu chí đối với tập thể", ofTarget("collective")),
    ...section("Tiêu chí đối với cá nhân", ofTarget("individual")),
    ...section("Kiểm tra bản đăng ký và các trang tính", ofChecks),
  ].join("\n");
}

function section(title: string, rules: readonly Rule[]): string[] {
  const rows = rules.map(({ id, cite }) => `| [${titleOf(id)}](../src/criteria/${id}/README.md) | \`${id}\` | ${cite} |`);
  return [`## ${title}`, "", "| Nội dung | Mã | Căn cứ |", "|---|---|---|", ...rows, ""];
}

/** The title in the README's first line: `# id: title`. */
export function titleOf(id: string): string {
  const [, named, title] = /^# ([a-z-]+): (.+)$/m.exec(readReadme(id)) ?? [];
  if (named !== id) throw new Error(`${id}/README.md does not begin with "# ${id}: …"`);
  return title!.charAt(0).toUpperCase() + title!.slice(1);
}
