import { confirmCollective } from "../to-confirm";

/** III.2.1, dash 1: "Chất lượng giáo dục 2 mặt và chất lượng mũi nhọn ngày càng tăng …" */
export const collectiveQuality = confirmCollective("collective-quality");
