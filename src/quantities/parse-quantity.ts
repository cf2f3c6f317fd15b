import type { Amount } from "./amount.js";
import type { Headcount } from "./headcount.js";
import { parseWon } from "./parse-won.js";
import { readFigure } from "./read-figure.js";
import type { Won } from "./won.js";

type Kind = "about" | "at-most" | "at-least" | "over" | "under" | "a-little-over";

/**
 * Reads a sum with its words: `2,000만원 내외`, `약 7억원`, `1,000만원 이내`, `102억여원`, `500만원~1,000만원`, `3억원 이상 5억원 미만`, `최소 3억원 최대 5억원`. The words are kept as `text`.
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
 * parseAmount("예산 범위 내"); // => { kind: "undetermined", text: "예산 범위 내" }
 * parseAmount("000만원") ?? "not disclosed"; // => "not disclosed"
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
  const count = text.replace(COUNTER, "");
  // 1만2 is 12,000 to who says it: what ends in single figures after 만 has one reading with its counter only.
  return count === text && /[만억조].*\d$/.test(text) ? undefined : readFigure(count);
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
  const written = text.trim();
  const plain = written.normalize("NFKC").replaceAll("∼", "~");
  if (plain.length > 80) return undefined;
  if (/^(?:미정|예산의?\s*범위\s*[내안](?:에서)?)$/.test(plain)) return { kind: "undetermined", text: written };
  const ends = RANGE.exec(plain);
  const low = sideIn(ends?.[1] ?? plain, own);
  const high = ends ? sideIn(ends[2] ?? "", own) : low;
  if (!low || !high) return undefined;
  const about = low.approximate || high.approximate ? ({ approximate: true } as const) : {};
  if (ends) {
    // Words stand at both ends or at none: "40~50명 이내" has more than one reading.
    if (!/^(?: |(?:at-least|over) (?:at-most|under))$/.test(`${low.kind ?? ""} ${high.kind ?? ""}`)) return undefined;
    const min = low.kind === "over" ? low.figure + 1 : low.figure;
    const max = high.kind === "under" ? high.figure - 1 : high.figure;
    return min > max || isOpen(low.body, high.body) ? undefined : { kind: "range", min, max, ...about, text: written };
  }
  const { kind, figure, approximate } = low;
  if (kind === "under" && figure === 0) return undefined;
  return kind === undefined
    ? { kind: approximate ? "about" : "exact", figure, text: written }
    : { kind, figure, ...about, text: written };
}

/** Both ends of a range: `3억~5억`, `3억 이상 5억 미만`, `최소 3억 최대 5억`. */
const RANGE = /^(.*?[\d십백천].*?)\s*(?:~|(?<=이상|초과)\s*[~,]?|[\s,](?=\s*최[대고]))\s*(.*[\d십백천].*)$/;

/** One figure and its words; `undefined` where they do not make one sense together. */
function sideIn(text: string, own: (text: string) => number | undefined) {
  let body = text;
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
  const figure = own(body);
  return other === undefined && figure !== undefined ? { body, kind, approximate, figure } : undefined;
}

const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ["about", /^(?:약|대략)(?!\s*[약대])|(?:내외|안팎|가량|정도)$/],
  ["at-most", /^최[대고]|(?:이내|이하|한도|까지)$/],
  ["at-least", /^최소|이상$/],
  ["over", /초과$/],
  ["under", /미만$/],
  ["a-little-over", /(?<=[\d십백천만억조])\s?여(?=\s*\D{0,8}$)/],
];
