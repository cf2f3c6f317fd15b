import type { Json } from "../internal/json.js";
import { shaped } from "../internal/value-shape.js";
import { grouped } from "../quantities/format-won.js";
import { sayHeadcount } from "./say-headcount.js";

/** Whether a format chooses between one and several: `member|members`, or `|is|are` without the number. */
export function isCounting(format: string | undefined): format is string {
  return format?.includes("|") === true;
}

/**
 * 1 member, 2 members; the word alone where the format begins with a bar. A list is counted by its items.
 * What is no number throws, so that the sentence shows the gap.
 */
export function counted(value: Json, format: string): string {
  const words = format.split("|");
  const alone = words.length > 2;
  const [one = "", several = ""] = alone ? words.slice(1) : words;
  const it = shaped(value, false);
  if (it.shape === "headcount") {
    const word = it.value.kind === "exact" && it.value.count === 1 ? one : several;
    return alone ? word : sayHeadcount(it.value, word);
  }
  const number = it.shape === "list" ? it.value.length : numberOf(value);
  const word = number === 1 ? one : several;
  return alone ? word : `${grouped(number)} ${word}`;
}

function numberOf(value: Json): number {
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new TypeError("Not a number to count by");
}
