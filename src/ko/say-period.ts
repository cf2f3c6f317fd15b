import { civilFields } from "../internal/civil-date.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Period } from "../time/period.js";
import type { Validity } from "../time/validity.js";

/**
 * Writes a period the way official papers do: 2024. 1. 1.~2025. 12. 31. Both days belong to it.
 *
 * @example
 * ```ts
 * import { sayPeriod } from "dojeong/ko";
 * import { day } from "dojeong/time";
 *
 * sayPeriod({ startsOn: day("2024-01-01"), endsOn: day("2025-12-31") }); // => "2024. 1. 1.~2025. 12. 31."
 * ```
 */
export function sayPeriod(period: Period): string {
  return `${short(period.startsOn)}~${short(period.endsOn)}`;
}

/** 2024. 1. 18.부터, 2024. 1. 17.까지, or both days. */
export function sayValidity(validity: Validity): string {
  if (validity.from && validity.until) return sayPeriod({ startsOn: validity.from, endsOn: validity.until });
  if (validity.from) return `${short(validity.from)}부터`;
  return validity.until ? `${short(validity.until)}까지` : "기간의 정함이 없음";
}

function short(date: IsoDate): string {
  const [year, month, dayOfMonth] = civilFields(date);
  return `${year}. ${month}. ${dayOfMonth}.`;
}
