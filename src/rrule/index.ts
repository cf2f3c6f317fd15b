export { expandRule } from "./expand-rule.js";
