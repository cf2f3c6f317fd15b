export { allOf } from "./all-of.js";
export { anyOf } from "./any-of.js";
export { atLeast } from "./at-least.js";
export { Citation } from "./citation.js";
export { decide } from "./decide.js";
export type { Decision, No, Unknown, Yes, YesWith } from "./decision.js";
export type { Finding } from "./finding.js";
export { not } from "./not.js";
export type { Outcome } from "./outcome.js";
