import { checkingActions } from "./checking";
import { departmentActions } from "./department";
import type { Desk } from "./desk";
import { fixingActions } from "./fixing";
import { handingOver } from "./handing-over";
import { settingActions } from "./setting";

/** What a clerk may ask for in Excel and on the page alike. */
export function commonActions(desk: Desk) {
  return {
    ...checkingActions(desk),
    ...fixingActions(desk),
    ...settingActions(desk),
    ...handingOver(desk),
    ...departmentActions(desk),
  };
}
