import type { Amount } from "../quantities/amount.js";

/**
 * How far the sum behind a printed figure may lie from it, in won: as far below as `least`, that far included, and less far above than `most`.
 * Both are 0 for a figure that is taken to the won.
 */
export interface PrintedSpread {
  readonly least: number;
  readonly most: number;
}

/** Of one figure printed down to a unit: it was rounded, half a unit or less up, or cut off, less than a unit down. */
export function spreadOfFigure(unit = 0): PrintedSpread {
  return { least: unit / 2, most: unit };
}

/** The same for a sum as announced. 약 7조 3천억원 was printed down to 천억원, whether or not anybody says so. */
export function spreadOfAmount(amount: Amount, printedTo?: number): PrintedSpread {
  return spreadOfFigure(printedTo ?? (amount.kind === "about" ? lastDigit(amount.won) : 0));
}

/** The place of the last digit that is not 0. */
function lastDigit(won: number): number {
  let unit = won === 0 ? 0 : 1;
  while (unit > 0 && won % (10 * unit) === 0) unit *= 10;
  return unit;
}

/** Of the sum of so many figures, each rounded to a unit. */
export function spreadOfSum(figures: number, unit = 0): PrintedSpread {
  const half = (figures * unit) / 2;
  return { least: half, most: half };
}

/** Whether two figures may stand for one sum. `difference` is the second less the first. */
export function mayBeOneSum(difference: number, first: PrintedSpread, second: PrintedSpread): boolean {
  return isBelow(difference - second.least, first.most) && isBelow(-difference - first.least, second.most);
}

/** The upper end is left out, unless the figure is taken to the won and is its own end. */
function isBelow(least: number, most: number): boolean {
  return most === 0 ? least <= 0 : least < most;
}
