import type { NestingLimits } from "../internal/nesting.js";

/**
 * How large a criterion may be, since criteria come from strangers. Beyond it the schema reports `too-deep` or
 * `too-large`, and the functions throw a `RangeError` that says so. Rules of real notices stay below a hundred nodes.
 */
export const criterionLimits: NestingLimits = { depth: 256, size: 250_000 };
