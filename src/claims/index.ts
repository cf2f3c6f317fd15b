export type { Claim } from "./claim.js";
export { claimOf } from "./claim.js";
export type { ClaimFindingCode } from "./finding-code.js";
export type { ReconcileOptions, Reconciliation } from "./reconcile.js";
export { reconcile } from "./reconcile.js";
export { Source } from "./source.js";
