import type { Json } from "../internal/json.js";
import { percentOf } from "../internal/percent.js";
import { shaped } from "../internal/value-shape.js";
import { formatWon, grouped } from "../quantities/format-won.js";
import { counted, isCounting } from "./counted.js";
import { nameOf } from "./names.js";
import { sayAmount } from "./say-amount.js";
import { sayDate } from "./say-date.js";
import { sayHeadcount } from "./say-headcount.js";
import { sayInstant } from "./say-instant.js";
import { sayLength } from "./say-length.js";
import { sayPartialDate } from "./say-partial-date.js";
import { sayPeriod, sayValidity } from "./say-period.js";
import { sayRatio } from "./say-ratio.js";

/** Writes one value of a finding's facts in English. */
export function insert(value: Json, format?: string): string {
  if (isCounting(format)) return counted(value, format);
  const it = shaped(value, format === "won");
  switch (it.shape) {
    case "plain":
      return plain(it.value, format);
    case "list":
      return joined(
        it.value.map((item) => insert(item, format)),
        it.value.some(hasParts),
      );
    case "day":
      return sayDate(it.value);
    case "instant":
      return sayInstant(it.value);
    case "period":
      return sayPeriod(it.value);
    case "validity":
      return sayValidity(it.value);
    case "partial-date":
      return sayPartialDate(it.value);
    case "length":
      return sayLength(it.value);
    case "ratio":
      return format === "percent" ? percent(it.value) : sayRatio(it.value);
    case "amount":
      return sayAmount(it.value);
    case "headcount":
      return sayHeadcount(it.value, NO_COUNTERS.has(format) ? undefined : format === "figure" ? "" : format).trimEnd();
    case "share-of-baseline":
      return `${sayHeadcount(it.value, "percent")} of the baseline`;
    case "text":
      return it.value.en ?? it.value.ko;
    case "record":
      return Object.entries(it.value)
        .map(([name, part]) => `${nameOf(name)} ${insert(part, format)}`)
        .join(", ");
  }
}

/** Two bounds as one range: 1 March 2024 to 10 March 2024. */
export function span(first: string, last: string): string {
  return `${first} to ${last}`;
}

/** Formats that do not name what is counted. */
const NO_COUNTERS: ReadonlySet<string | undefined> = new Set([undefined, "count", "won", "list", "name"]);

function plain(value: string | number | boolean | null, format: string | undefined): string {
  if (value === null) return "not stated";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") {
    if (format === "percent" && /^-?\d+(\.\d+)?$/.test(value)) return `${value}%`;
    return format === "name" ? nameOf(value) : value;
  }
  if (format === "won") return formatWon(value, { language: "en", style: "digits" });
  if (format === "percent") return `${value}%`;
  return format === "count" ? grouped(value) : String(value);
}

function percent(ratio: { readonly numerator: number; readonly denominator: number }): string {
  const { text, exact } = percentOf(ratio);
  return exact ? `${text}%` : `about ${text}%`;
}

/** A; A and B; A, B and C. */
function joined(items: readonly string[], apart: boolean): string {
  if (apart) return items.join("; ");
  const last = items.at(-1) ?? "none";
  return items.length <= 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Whether an item is written as a record, with commas of its own. */
function hasParts(item: Json): boolean {
  return shaped(item, false).shape === "record";
}
