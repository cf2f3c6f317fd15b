import { canonical } from "./canonical.js";

/** The same things in an order that does not depend on the one in which they were given. */
export function inFixedOrder<T>(things: readonly T[]): readonly T[] {
  if (things.length < 2) return things;
  return things
    .map((thing) => ({ thing, text: canonical(thing) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ thing }) => thing);
}
