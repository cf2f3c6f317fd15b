import type { Amount } from "./amount.js";
import type { Headcount } from "./headcount.js";
import { parseWon } from "./parse-won.js";
import { readFigure } from "./read-figure.js";
import type { Won } from "./won.js";

type Kind = "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";

/**
 * Reads a sum with its words: `2,000만원 내외`, `약 7억원`, `1,000만원 이내`, `102억여원`, `500만원~1,000만원`, `3억원 이상 5억원 미만`. The words are kept as `text`.
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
  const read = readQuantity(text, parseWon, (first) => !/[만억조원]$/.test(first));
  if (read === undefined || !("figure" in read)) return read as Amount | undefined;
  const { kind, figure, ...rest } = read;
  return { kind, won: figure as Won, ...rest };
}

/**
 * Reads a count with its words: `300여명`, `약 150명`, `1만 2천여 명`, `100명 미만`, `40~50개소`. The words are kept as `text`.
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
  const read = readQuantity(text, countIn, (first, second) => /\d$/.test(first) && /[십백천만억조]/.test(second));
  if (read === undefined || !("figure" in read)) return read;
  const { kind, figure, ...rest } = read;
  return { kind, count: figure, ...rest };
}

const COUNTER =
  /\s*(?:명|인|개소|개사|개교|개\s*(?:기관|기업|단체|대학|시군|과제)|개|곳|팀|건|과제|단체|기관|사|가구|세대|농가|석|회)$/;

function countIn(text: string): number | undefined {
  const figure = readFigure(text.trim().replace(COUNTER, ""));
  return figure !== undefined && figure <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(figure) : undefined;
}

/** A figure with its words, the unit still away. */
type Read = { readonly approximate?: true; readonly text: string } & (
  | { readonly kind: "undetermined" }
  | { readonly kind: "range"; readonly min: number; readonly max: number }
  | { readonly kind: Kind | "exact"; readonly figure: number }
);

/**
 * Reads a figure and its words.
 *
 * @param own - Reads a bare figure.
 * @param isOpen - Whether the ends of a range leave open which unit the first has: "5~10백만원".
 */
function readQuantity(
  text: string,
  own: (text: string) => number | undefined,
  isOpen: (first: string, second: string) => boolean,
): Read | undefined {
  const words = wordsIn(text);
  if (words === undefined) return undefined;
  const { body, kind, approximate, written } = words;
  if (body === "미정") return kind === undefined && !approximate ? { kind: "undetermined", text: written } : undefined;
  const about = approximate ? ({ approximate: true } as const) : {};
  const ends = endsIn(body, kind);
  if (ends !== undefined) {
    const [first, second] = [own(ends.first), own(ends.second)];
    if (first === undefined || second === undefined || isOpen(ends.first, ends.second)) return undefined;
    const [min, max] = [ends.above ? first + 1 : first, ends.below ? second - 1 : second];
    return min > max ? undefined : { kind: "range", min, max, ...about, text: written };
  }
  const figure = own(body);
  if (figure === undefined || (kind === "under" && figure === 0)) return undefined;
  if (kind === undefined) return { kind: approximate ? "about" : "exact", figure, text: written };
  return { kind, figure, ...about, text: written };
}

/** Both ends of a range as written, and which of them the words leave out: `3억~5억`, `3억 이상 5억 미만`. */
function endsIn(
  body: string,
  kind: Kind | undefined,
): { readonly first: string; readonly second: string; readonly above: boolean; readonly below: boolean } | undefined {
  const between = /^([^~]+?)\s*(이상|초과)\s*(?:~\s*|,\s*)?([^~]+)$/.exec(body);
  const [, first = "", lower, second = ""] = between ?? [];
  if (between && (kind === "at-most" || kind === "under")) {
    return { first, second, above: lower === "초과", below: kind === "under" };
  }
  const plain = kind === undefined ? /^([^~]+?)\s*~\s*([^~]+)$/.exec(body) : null;
  return plain ? { first: plain[1] ?? "", second: plain[2] ?? "", above: false, below: false } : undefined;
}

/** Takes the words of exactness off a figure; `undefined` where they do not make one sense together. */
function wordsIn(
  text: string,
):
  | { readonly body: string; readonly kind: Kind | undefined; readonly approximate: boolean; readonly written: string }
  | undefined {
  const written = text.trim();
  let body = written.normalize("NFKC").replaceAll("∼", "~");
  if (body === "" || body.length > 80) return undefined;
  const kinds = new Set<Kind>();
  for (let before = ""; before !== body; ) {
    before = body;
    for (const [kind, words] of WORDS) {
      const rest = body.replace(words, "").trim();
      if (rest !== body) kinds.add(kind);
      body = rest;
    }
  }
  // "최대 1,000만원 이내" says one thing twice; "이상 미만" of one figure says two things.
  const approximate = kinds.delete("about");
  const [kind, other] = kinds;
  return other === undefined ? { body, kind, approximate, written } : undefined;
}

const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ["about", /^(?:약|대략)\s*(?=[\d최])|(?<=\S)\s*(?:내외|안팎|가량|정도)$/],
  ["at-most", /^최[대고]\s*(?=[\d약])|(?<=\S)\s*(?:이내|이하|한도|까지)$/],
  ["at-least", /^최소\s*(?=[\d약])|(?<=\S)\s*이상$/],
  ["over", /(?<=\S)\s*초과$/],
  ["under", /(?<=\S)\s*미만$/],
  ["a-little-over", /(?<=[\d십백천만억조])\s?여(?=\s*\D{0,8}$)/],
];
