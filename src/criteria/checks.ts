import { addressComplete } from "./address-complete";
import type { Check } from "./criterion";
import { duplicateEntry } from "./duplicate-entry";
import { formulaError } from "./formula-error";
import { headerUnclear } from "./header-unclear";
import { orderNumber } from "./order-number";
import { personElsewhere } from "./person-elsewhere";
import { phoneNumber } from "./phone-number";
import { positionAgrees } from "./position-agrees";
import { positionAllowed } from "./position-allowed";
import { ratingContradictsDiscipline } from "./rating-contradicts-discipline";
import { registrationWindow } from "./registration-window";
import { requiredField } from "./required-field";
import { sampleLeftIn } from "./sample-left-in";
import { staffDuplicate } from "./staff-duplicate";
import { templateCurrent } from "./template-current";
import { textEncoding } from "./text-encoding";
import { unitKnown } from "./unit-known";
import { valueUnreadable } from "./value-unreadable";

/** Every check of the form and of the sheets (`spec` §5.2), in the order in which it names them. */
export const checks: readonly Check[] = [
  requiredField,
  sampleLeftIn,
  orderNumber,
  phoneNumber,
  positionAllowed,
  positionAgrees,
  unitKnown,
  addressComplete,
  duplicateEntry,
  personElsewhere,
  textEncoding,
  formulaError,
  registrationWindow,
  ratingContradictsDiscipline,
  valueUnreadable,
  staffDuplicate,
  headerUnclear,
  templateCurrent,
];
