import type { Amount } from "./amount.js";
import type { Headcount } from "./headcount.js";
import { parseWon } from "./parse-won.js";

type Kind = "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";

/**
 * Reads a sum with its words: `2,000만원 내외`, `약 7억원`, `1,000만원 이내`, `102억여원`, `500만원~1,000만원`. The words are kept as `text`.
 *
 * Only what has one reading is read; anything else gives `undefined`, never a guess.
 *
 * @param text - The text.
 *
 * @example
 * ```ts
 * import { parseAmount } from "dojeong/quantities";
 *
 * parseAmount("2,000만원 내외"); // => { kind: "about", won: 20000000, text: "2,000만원 내외" }
 * parseAmount("102억여원"); // => { kind: "a-little-over", won: 10200000000, text: "102억여원" }
 * parseAmount("예산 범위 내") ?? "no single reading"; // => "no single reading"
 * ```
 */
export function parseAmount(text: string): Amount | undefined {
  const words = wordsIn(text);
  if (words === undefined) return undefined;
  const { body, kind, approximate, written } = words;
  if (body === "미정") return kind === undefined && !approximate ? { kind: "undetermined", text: written } : undefined;
  const about = approximate ? ({ approximate: true } as const) : {};
  const ends = /^([^~]+)~([^~]+)$/.exec(body);
  if (ends) {
    const [min, max] = [parseWon(ends[1] ?? ""), parseWon(ends[2] ?? "")];
    // "5~10백만원" leaves open which unit the first figure has.
    if (
      kind !== undefined ||
      min === undefined ||
      max === undefined ||
      min > max ||
      !/[만억조원]$/.test((ends[1] ?? "").trim())
    )
      return undefined;
    return { kind: "range", min, max, ...about, text: written };
  }
  const won = parseWon(body);
  if (won === undefined || (kind === "under" && won === 0)) return undefined;
  if (kind === undefined) return { kind: approximate ? "about" : "exact", won, text: written };
  return { kind, won, ...about, text: written };
}

/**
 * Reads a count with its words: `300여명`, `약 150명`, `100명 미만`, `40~50개소`. The words are kept as `text`.
 *
 * @param text - The text: one figure or range, with or without what is counted.
 *
 * @example
 * ```ts
 * import { parseHeadcount } from "dojeong/quantities";
 *
 * parseHeadcount("300여명"); // => { kind: "a-little-over", count: 300, text: "300여명" }
 * parseHeadcount("100명 미만"); // => { kind: "under", count: 100, text: "100명 미만" }
 * parseHeadcount("5인~15인 이상") ?? "no single reading"; // => "no single reading"
 * ```
 */
export function parseHeadcount(text: string): Headcount | undefined {
  const words = wordsIn(text);
  if (words === undefined) return undefined;
  const { body, kind, approximate, written } = words;
  if (body === "미정") return kind === undefined && !approximate ? { kind: "undetermined", text: written } : undefined;
  const about = approximate ? ({ approximate: true } as const) : {};
  const match = new RegExp(`^(${NUMBER})(?:${COUNTER})?(?:~(${NUMBER})(?:${COUNTER})?)?$`).exec(
    body.replace(/\s*~\s*/, "~"),
  );
  const min = whole(match?.[1]);
  if (match === null || min === undefined) return undefined;
  if (match[2] !== undefined) {
    const max = whole(match[2]);
    return kind !== undefined || max === undefined || max < min
      ? undefined
      : { kind: "range", min, max, ...about, text: written };
  }
  if (kind === "under" && min === 0) return undefined;
  if (kind === undefined) return { kind: approximate ? "about" : "exact", count: min, text: written };
  return { kind, count: min, ...about, text: written };
}

const NUMBER = "\\d{1,3}(?:,\\d{3})+|\\d+";
const COUNTER = "\\s*(?:명|인|개소|개사|개교|개|곳|팀|건|과제|단체|기관|사|가구|회)";

function whole(text: string | undefined): number | undefined {
  const figure = Number(text?.replaceAll(",", ""));
  return text !== undefined && Number.isSafeInteger(figure) ? figure : undefined;
}

/** Takes the words of exactness off a figure; `undefined` where they do not make one sense together. */
function wordsIn(
  text: string,
):
  | { readonly body: string; readonly kind: Kind | undefined; readonly approximate: boolean; readonly written: string }
  | undefined {
  const written = text.trim();
  let body = written.normalize("NFKC").replaceAll("∼", "~");
  if (body.length === 0 || body.length > 80) return undefined;
  const kinds: Kind[] = [];
  let approximate = 0;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [pattern, kind] of WORDS) {
      const rest = body.replace(pattern, "$1").trim();
      if (rest === body) continue;
      body = rest;
      changed = true;
      if (kind === "about") approximate += 1;
      else kinds.push(kind);
    }
  }
  const [kind] = kinds;
  // "최대 1,000만원 이내" says one thing twice; "이상 이하" says two things.
  if (kinds.some((other) => other !== kind)) return undefined;
  return approximate > 1 ? undefined : { body, kind, approximate: approximate === 1, written };
}

const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:약|대략)\s*(?=[\d최])()/, "about"],
  [/^최대\s*(?=[\d약])()/, "at-most"],
  [/^최소\s*(?=[\d약])()/, "at-least"],
  [/(\S)\s*(?:내외|안팎|가량|정도)$/, "about"],
  [/(\S)\s*(?:이내|이하|한도)$/, "at-most"],
  [/(\S)\s*이상$/, "at-least"],
  [/(\S)\s*초과$/, "over"],
  [/(\S)\s*미만$/, "under"],
  [/(?<=[\d만억조천백십])여(\s*\D{0,3})$/, "a-little-over"],
];
