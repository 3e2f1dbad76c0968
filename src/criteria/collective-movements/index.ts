import { confirmCollective } from "../to-confirm";

/** III.2.1, dash 3: "… duy trì thực hiện có hiệu quả các phong trào thi đua …" */
export const collectiveMovements = confirmCollective("collective-movements");
