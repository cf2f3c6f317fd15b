import type { Amount } from "../quantities/amount.js";
import type { Headcount } from "../quantities/headcount.js";

/**
 * What is left of the slots or of the money: between `least` and `most`. The two part where awards are still open, since
 * each of those may or may not use some of it up.
 */
export interface Supply {
  readonly least: number;
  readonly most: number;
  /** Whether the notice's figure is only about so much. */
  readonly about: boolean;
}

/** The figure of an amount as money to hand out; nothing where it bounds nothing. */
export function moneySupply(amount: Amount | undefined): Supply | undefined {
  if (amount === undefined || amount.kind === "undetermined" || amount.kind === "per-key") return undefined;
  if (amount.kind === "range") return supply(amount.max, true);
  return supply(
    amount.kind === "under" ? amount.won - 1 : amount.won,
    amount.kind !== "exact" && amount.kind !== "at-most",
  );
}

/** The figure of a number of slots; nothing where it bounds nothing. */
export function slotSupply(slots: Headcount | undefined): Supply | undefined {
  if (slots === undefined || slots.kind === "undetermined") return undefined;
  if (slots.kind === "range") return supply(slots.max, true);
  return supply(
    slots.kind === "under" ? slots.count - 1 : slots.count,
    slots.kind !== "exact" && slots.kind !== "at-most",
  );
}

/** A track's own supply, kept within what is left of the program's. */
export function withinShared(own: Supply | undefined, shared: Supply | undefined): Supply | undefined {
  if (own === undefined || shared === undefined) return own ?? shared;
  const about = own.most <= shared.most ? own.about : shared.about;
  return { least: Math.min(own.least, shared.least), most: Math.min(own.most, shared.most), about };
}

/** What is left once so much was surely used up, and so much more perhaps. */
export function usedUp(left: Supply | undefined, surely: number, perhaps: number): Supply | undefined {
  if (left === undefined) return undefined;
  return {
    least: Math.max(0, left.least - surely - perhaps),
    most: Math.max(0, left.most - surely),
    about: left.about,
  };
}

function supply(figure: number, about: boolean): Supply {
  return { least: figure, most: figure, about };
}
