import { confirmCollective } from "../to-confirm";

/** III.2.1, dash 2: "Luôn có sự sáng tạo, vượt khó hoàn thành xuất sắc nhiệm vụ …" */
export const collectiveCreativity = confirmCollective("collective-creativity");
