import type { Amount } from "./amount.js";
import type { Headcount } from "./headcount.js";

/** A figure with the exactness its source gives it: a sum of money or a count. One algebra serves both. */
export type Quantity = Amount | Headcount;
