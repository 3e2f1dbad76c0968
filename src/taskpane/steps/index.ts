import "./element";

export { surroundings } from "./handing";
export { Steps } from "./steps";
