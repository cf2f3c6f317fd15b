import { instantMillis } from "../internal/instant-millis.js";
import type { Instant } from "./instant.js";

/**
 * Which of two moments is earlier, to the millisecond, however they are written.
 *
 * @returns -1 when the first is earlier, 1 when it is later, 0 when they are the same moment. Fit for sorting.
 *
 * @example
 * ```ts
 * import { compareInstants, instant } from "dojeong/time";
 *
 * compareInstants(instant("2024-02-06T18:00+09:00"), instant("2024-02-06T09:00:00Z")); // => 0
 * compareInstants(instant("2024-02-06T18:00:01+09:00"), instant("2024-02-06T18:00+09:00")); // => 1
 * ```
 */
export function compareInstants(a: Instant, b: Instant): -1 | 0 | 1 {
  const difference = instantMillis(a) - instantMillis(b);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}
