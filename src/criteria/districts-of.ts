export { districtsOf } from "../sheets/districts-of";
