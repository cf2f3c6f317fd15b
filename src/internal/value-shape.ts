import type { Amount } from "../quantities/amount.js";
import type { Headcount } from "../quantities/headcount.js";
import type { Ratio } from "../quantities/ratio.js";
import type { Instant } from "../time/instant.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Length } from "../time/length.js";
import type { PartialDate } from "../time/partial-date.js";
import type { Period } from "../time/period.js";
import type { Validity } from "../time/validity.js";
import { isCivilDate } from "./civil-date.js";
import type { Json } from "./json.js";

/** What a value in a finding's facts is, told by its shape alone. */
export type Shaped =
  | { readonly shape: "day"; readonly value: IsoDate }
  | { readonly shape: "instant"; readonly value: Instant }
  | { readonly shape: "period"; readonly value: Period }
  | { readonly shape: "validity"; readonly value: Validity }
  | { readonly shape: "partial-date"; readonly value: PartialDate }
  | { readonly shape: "length"; readonly value: Length }
  | { readonly shape: "ratio"; readonly value: Ratio }
  | { readonly shape: "amount"; readonly value: Amount }
  | { readonly shape: "headcount"; readonly value: Headcount }
  | { readonly shape: "share-of-baseline"; readonly value: Headcount }
  | { readonly shape: "text"; readonly value: { readonly ko: string; readonly en?: string } }
  | { readonly shape: "list"; readonly value: readonly Json[] }
  | { readonly shape: "record"; readonly value: { readonly [key: string]: Json } }
  | { readonly shape: "plain"; readonly value: string | number | boolean | null };

/** Tells the shape. A range of figures counts as a headcount unless `money` says otherwise: the two look alike. */
export function shaped(value: Json, money: boolean): Shaped {
  if (typeof value === "string" && isCivilDate(value)) return { shape: "day", value: value as IsoDate };
  if (typeof value === "string" && INSTANT.test(value)) return { shape: "instant", value: value as Instant };
  if (typeof value !== "object" || value === null) return { shape: "plain", value };
  if (Array.isArray(value)) return { shape: "list", value };
  return shapedRecord(value as { readonly [key: string]: Json }, money);
}

function shapedRecord(value: { readonly [key: string]: Json }, money: boolean): Shaped {
  const has = (...names: readonly string[]): boolean => names.every((name) => Object.hasOwn(value, name));
  const { kind, value: claimed } = value as { readonly kind?: Json; readonly value?: Json };
  const as = <S extends Shaped>(shape: S["shape"]): S => ({ shape, value }) as unknown as S;
  if (has("startsOn", "endsOn")) return as("period");
  if (has("precision")) return as("partial-date");
  if (has("numerator", "denominator")) return as("ratio");
  if (has("kind", "won") || has("kind", "amounts")) return as("amount");
  if (has("kind", "count")) return as("headcount");
  if (has("kind", "min", "max") || kind === "undetermined") return as(money ? "amount" : "headcount");
  // A measured value is written like a count; its decimals are text (12.5).
  if (has("kind", "value") && typeof claimed === "string")
    return { shape: "headcount", value: { ...value, count: claimed } as unknown as Headcount };
  if (has("value", "ofBaseline")) return targetOf(claimed ?? null, value.ofBaseline ?? null);
  if (has("value", "source")) return shaped(claimed ?? null, money);
  if (has("ko")) return as("text");
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => LENGTH_UNITS.includes(key))) return as("length");
  if (keys.length > 0 && keys.every((key) => key === "from" || key === "until")) return as("validity");
  return as("record");
}

/** A target: a value of its own, or a share of the baseline in percent. */
function targetOf(stated: Json, share: Json): Shaped {
  if (stated !== null) return shaped(stated, false);
  const measured = shaped(share, false);
  return measured.shape === "headcount" ? { shape: "share-of-baseline", value: measured.value } : measured;
}

const LENGTH_UNITS: readonly string[] = ["years", "months", "weeks", "days"];

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(Z|[+-]\d\d:\d\d)$/;
