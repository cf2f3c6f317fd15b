import type { Citation } from "../decisions/citation.js";

/**
 * Writes a citation: 「민법」 제160조제3항. Acts, ordinances and standing rules stand in 「」; notices and reports do not.
 * A text that nobody has checked is marked 원문 미확인.
 *
 * @example
 * ```ts
 * import { sayCitation } from "dojeong/ko";
 *
 * sayCitation({ instrument: "민법", provision: "제160조제3항" }); // => "「민법」 제160조제3항"
 * ```
 */
export function sayCitation(citation: Citation): string {
  const { instrument, provision, unverified } = citation;
  const name = RULES.test(instrument) ? `「${instrument}」` : instrument;
  return `${name}${provision === undefined ? "" : ` ${provision}`}${unverified ? "(원문 미확인)" : ""}`;
}

const RULES = /^[^「」]*(법|법률|령|규정|규칙|조례|지침|예규|훈령|세칙|정관|회칙|규약|요강|요령)$/;
