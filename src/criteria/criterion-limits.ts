/**
 * How large a criterion may be, since criteria come from strangers. Beyond it the schema reports `too-deep` or
 * `too-large`, and the functions throw a `RangeError` that says so. Rules of real notices stay below a hundred nodes.
 */
export const criterionLimits: {
  /** Objects and arrays within each other, the outermost counted. */
  readonly depth: number;
  /** Objects, arrays and elements of arrays in all. */
  readonly size: number;
} = { depth: 256, size: 250_000 };
