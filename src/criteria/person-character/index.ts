import { confirmIndividual } from "../to-confirm";

/** III.2.2, dash 1: "Tư tưởng chính trị vững vàng, phẩm chất đạo đức lối sống trong sáng …" */
export const personCharacter = confirmIndividual("person-character");
