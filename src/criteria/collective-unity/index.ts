import { confirmCollective } from "../to-confirm";

/** III.2.1, dash 6: "Tập thể đoàn kết, gương mẫu chấp hành chủ trương, chính sách của Đảng …" */
export const collectiveUnity = confirmCollective("collective-unity");
