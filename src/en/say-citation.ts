import type { Citation } from "../decisions/citation.js";
import { englishAct } from "./acts.js";
import { englishProvision } from "./english-provision.js";

/**
 * Writes a citation: Civil Act, Article 160(3). English names are for reading alone; where there is none here,
 * the Korean one stands, and so does a provision that is more than numbers. A text that nobody has checked is marked.
 *
 * @example
 * ```ts
 * import { sayCitation } from "dojeong/en";
 *
 * sayCitation({ instrument: "민법", provision: "제160조제3항" }); // => "Civil Act, Article 160(3)"
 * sayCitation({ instrument: "전북특별자치도 위원회 조례", provision: "제8조의2제1항제3호" }); // => "전북특별자치도 위원회 조례, Article 8-2(1)3"
 * ```
 */
export function sayCitation(citation: Citation): string {
  const { instrument, provision, unverified } = citation;
  const name = englishAct(instrument) ?? instrument;
  const place = provision === undefined ? "" : `, ${englishProvision(provision) ?? provision}`;
  return `${name}${place}${unverified ? " (text not checked)" : ""}`;
}
