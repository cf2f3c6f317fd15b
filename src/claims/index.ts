export type { Claim } from "./claim.js";
export { claimOf } from "./claim.js";
export { Source } from "./source.js";
