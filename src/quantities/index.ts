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
export { baseBeforeGrowth } from "./base-before-growth.js";
export type { Bounds, BoundsOptions } from "./bounds-of.js";
export { boundsOf } from "./bounds-of.js";
export type { AgreementOptions } from "./check-agreement.js";
export { checkAgreement } from "./check-agreement.js";
export { checkGrowth, checkPercent } from "./check-percent.js";
export type { SumOptions } from "./check-sum.js";
export { checkSum } from "./check-sum.js";
export type { Comparison } from "./compare-quantities.js";
export { compareAmounts, compareHeadcounts, isAtLeast, isAtMost, isOver, isUnder } from "./compare-quantities.js";
export { compareShare } from "./compare-share.js";
export { decimalOf } from "./decimal-of.js";
export type { QuantityFindingCode } from "./finding-code.js";
export type { AmountFormat, HeadcountFormat } from "./format-quantity.js";
export { formatAmount, formatHeadcount } from "./format-quantity.js";
export type { WonFormat } from "./format-won.js";
export { formatWon } from "./format-won.js";
export { growthRate } from "./growth-rate.js";
export type { HeadcountRange, SingleHeadcount, UndeterminedHeadcount } from "./headcount.js";
export { Headcount } from "./headcount.js";
export { largestSumWithShare } from "./largest-sum-with-share.js";
export { multiplyAmount } from "./multiply-amount.js";
export { parseAmount, parseHeadcount } from "./parse-quantity.js";
export { parseWon } from "./parse-won.js";
export { PercentText } from "./percent-text.js";
export { printedBoundsOf } from "./printed-bounds-of.js";
export type { Quantity } from "./quantity.js";
export { Ratio } from "./ratio.js";
export type { Rounding } from "./share-of.js";
export { shareOf } from "./share-of.js";
export { Won } from "./won.js";
export { wonOf } from "./won-of.js";
