import { collectiveAdvancedShare } from "./collective-advanced-share";
import { collectiveCreativity } from "./collective-creativity";
import { collectiveDiscipline } from "./collective-discipline";
import { collectiveExcellentYears } from "./collective-excellent-years";
import { collectiveHasFighter } from "./collective-has-fighter";
import { collectiveMovements } from "./collective-movements";
import { collectiveOrganisations } from "./collective-organisations";
import { collectiveQuality } from "./collective-quality";
import { collectiveSafety } from "./collective-safety";
import { collectiveTasksCompleted } from "./collective-tasks-completed";
import { collectiveUnity } from "./collective-unity";
import type { Criterion } from "./criterion";
import { personCharacter } from "./person-character";
import { personHeadsExemplaryCollective } from "./person-heads-exemplary-collective";
import { personOnStaff } from "./person-on-staff";
import { personRatedExcellent } from "./person-rated-excellent";

/** Every criterion there is; the plan says which of them apply, in which order (`spec` §5.1). */
export const criteria: readonly Criterion[] = [
  collectiveTasksCompleted,
  collectiveAdvancedShare,
  collectiveHasFighter,
  collectiveDiscipline,
  collectiveExcellentYears,
  collectiveOrganisations,
  collectiveSafety,
  collectiveQuality,
  collectiveCreativity,
  collectiveMovements,
  collectiveUnity,
  personOnStaff,
  personRatedExcellent,
  personHeadsExemplaryCollective,
  personCharacter,
];
