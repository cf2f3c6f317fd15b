import type { Amount, AmountRange, SingleAmount, UndeterminedAmount } from "./amount.js";
import { formatWon, grouped } from "./format-won.js";
import type { Headcount } from "./headcount.js";
import type { Quantity } from "./quantity.js";

/** How a sum is written out. */
export interface AmountFormat {
  /** `ko` (the default) or `en`. */
  readonly language?: "ko" | "en";
  /** `units` in 조·억·만 or trillions, billions, millions (the default); `digits` in full. */
  readonly style?: "units" | "digits";
}

/** How a count is written out. */
export interface HeadcountFormat {
  /** `ko` (the default) or `en`. */
  readonly language?: "ko" | "en";
  /** What is counted: 명 and `people` unless stated; 개소, 과제, `tasks`. */
  readonly unit?: string;
}

/**
 * Writes a sum with its words: 약 2,000만원, 1,000만원 이내, 102억여원.
 *
 * Where the source's own words stand in `text`, the Korean keeps its word for it (내외, 가량, 한도, 이하).
 *
 * @param amount - The sum.
 * @param format - Language and style.
 *
 * @example
 * ```ts
 * import { formatAmount, wonOf } from "dojeong/quantities";
 *
 * formatAmount({ kind: "about", won: wonOf(20_000_000) }); // => "약 2,000만원"
 * formatAmount({ kind: "about", won: wonOf(20_000_000), text: "2,000만원 내외" }); // => "2,000만원 내외"
 * formatAmount({ kind: "at-most", won: wonOf(10_000_000) }, { language: "en" }); // => "at most 10 million won"
 * ```
 */
export function formatAmount(amount: Amount, format: AmountFormat = {}): string {
  if (amount.kind !== "per-key") return simpleAmount(amount, format);
  return amount.amounts.map((one) => `${one.of} ${simpleAmount(one.amount, format)}`).join(", ");
}

/**
 * Writes a count with its words: 300여명, 약 150명, 100명 미만.
 *
 * @param count - The count.
 * @param format - Language, and what is counted.
 *
 * @example
 * ```ts
 * import { formatHeadcount } from "dojeong/quantities";
 *
 * formatHeadcount({ kind: "a-little-over", count: 300 }); // => "300여명"
 * formatHeadcount({ kind: "a-little-over", count: 300 }, { language: "en" }); // => "somewhat over 300 people"
 * formatHeadcount({ kind: "range", min: 40, max: 50 }, { unit: "개사" }); // => "40~50개사"
 * ```
 */
export function formatHeadcount(count: Headcount, format: HeadcountFormat = {}): string {
  if (format.language === "en") {
    const unit = format.unit ?? "people";
    return inEnglish(
      count,
      (figure) => (figure === 1 && unit === "people" ? "1 person" : `${digits(figure)} ${unit}`),
      digits,
    );
  }
  const unit = format.unit ?? "명";
  return inKorean(count, (figure, more) => `${digits(figure)}${more}${unit}`, digits);
}

/** In groups of three, the decimals of a measured value left alone. */
function digits(figure: number): string {
  const [whole = "", ...decimals] = String(figure).split(".");
  return [grouped(whole), ...decimals].join(".");
}

function simpleAmount(amount: SingleAmount | AmountRange | UndeterminedAmount, format: AmountFormat): string {
  const write = (figure: number) => formatWon(figure, format);
  if (format.language === "en") return inEnglish(amount, write, write);
  return inKorean(amount, (figure, more) => write(figure).replace("원", `${more}원`), write);
}

type Plain = Exclude<Quantity, { readonly kind: "per-key" }>;

function inKorean(
  quantity: Plain,
  write: (figure: number, more: string) => string,
  bare: (figure: number) => string,
): string {
  if (quantity.kind === "undetermined") return "미정";
  const { kind, text = "" } = quantity;
  const about = quantity.approximate ? "약 " : "";
  if (kind === "range") return `${about}${bare(quantity.min)}~${write(quantity.max, "")}`;
  const figure = write("won" in quantity ? quantity.won : quantity.count, kind === "a-little-over" ? "여" : "");
  const said = SAID[kind].find((word) => text.includes(word.trim()));
  if (kind === "about" && said === undefined) return `약 ${figure}`;
  return about + figure + (said ?? SAID[kind][0] ?? "");
}

/** The words that may follow a figure; the first stands where the source has none of them. */
const SAID: Readonly<Record<SingleAmount["kind"], readonly string[]>> = {
  exact: [],
  about: [" 내외", " 안팎", "가량", " 정도"],
  "at-most": [" 이내", " 이하", " 한도"],
  "at-least": [" 이상"],
  over: [" 초과"],
  under: [" 미만"],
  "a-little-over": [],
};

function inEnglish(quantity: Plain, write: (figure: number) => string, bare: (figure: number) => string): string {
  if (quantity.kind === "undetermined") return "undetermined";
  const about = quantity.approximate ? "about " : "";
  if (quantity.kind === "range") return `${about}${bare(quantity.min)} to ${write(quantity.max)}`;
  return `${ENGLISH[quantity.kind]}${about}${write("won" in quantity ? quantity.won : quantity.count)}`;
}

const ENGLISH = {
  exact: "",
  about: "about ",
  "at-most": "at most ",
  "at-least": "at least ",
  over: "more than ",
  under: "less than ",
  "a-little-over": "somewhat over ",
} as const;
