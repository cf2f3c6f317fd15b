export { addAmounts, addHeadcounts } from "./add-quantities.js";
export type {
  AmountPerKey,
  AmountRange,
  KeyedAmount,
  SingleAmount,
  UndeterminedAmount,
} from "./amount.js";
export { Amount } from "./amount.js";
export { amountFor } from "./amount-for.js";
export type { Bounds, BoundsOptions } from "./bounds-of.js";
export { boundsOf } from "./bounds-of.js";
export type { Comparison } from "./compare-quantities.js";
export { compareAmounts, compareHeadcounts, isAtLeast, isAtMost, isOver, isUnder } from "./compare-quantities.js";
export type { QuantityFindingCode } from "./finding-code.js";
export type { WonFormat } from "./format-won.js";
export { formatWon } from "./format-won.js";
export type { HeadcountRange, SingleHeadcount, UndeterminedHeadcount } from "./headcount.js";
export { Headcount } from "./headcount.js";
export { multiplyAmount } from "./multiply-amount.js";
export { printedBoundsOf } from "./printed-bounds-of.js";
export type { Quantity } from "./quantity.js";
export { Ratio } from "./ratio.js";
export type { Rounding } from "./share-of.js";
export { shareOf } from "./share-of.js";
export { Won } from "./won.js";
export { wonOf } from "./won-of.js";
