import { isInstant } from "../internal/is-instant.js";
import type { Instant } from "./instant.js";

/**
 * Writes a moment known to the programmer as an {@link Instant}.
 *
 * For data from outside use the schema `Instant`, which reports instead of throwing.
 *
 * @param text - The moment with its offset.
 * @throws RangeError when it is not one.
 *
 * @example
 * ```ts
 * import { instant } from "dojeong/time";
 *
 * instant("2024-02-06T18:00+09:00"); // => "2024-02-06T18:00+09:00"
 * ```
 */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`Not a moment with its offset (YYYY-MM-DDThh:mm:ss+09:00): ${text}`);
  return text as Instant;
}
