/** All that a check needs beyond the reading of the file. */
export { check } from "../check/check";
export { marksOf } from "../check/marks";
export { toJson } from "../check/to-json";
export { reportText } from "./report-text";
