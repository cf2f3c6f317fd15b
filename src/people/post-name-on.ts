import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PeopleFindingCode } from "./finding-code.js";
import { datedNameOn } from "./name-on.js";
import type { Post } from "./post.js";

/**
 * What a post was called on a day, with the provision that gave it the name.
 *
 * @param post - The post, with its names over time.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { PostId, postNameOn } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const post = {
 *   id: PostId.parse("jeonbuk-vice-governor-economy"),
 *   names: [
 *     { name: "정무부지사", until: day("2022-10-20") },
 *     { name: "경제부지사", from: day("2022-10-21"), until: day("2026-10-07") },
 *     { name: "피지컬AI경제부지사", from: day("2026-10-08") },
 *   ],
 * };
 * const then = postNameOn(post, day("2024-01-23"));
 * then.outcome === "yes" && then.value; // => "경제부지사"
 * ```
 */
export function postNameOn(post: Post, on: IsoDate): Decision<string, PeopleFindingCode> {
  const found = datedNameOn(post.names, on);
  const facts = { post: post.id, on };
  if (found === undefined) {
    const missing = ["post.name"];
    const code = "post-name-not-recorded";
    return { outcome: "unknown", missing, findings: [{ code, outcome: "unknown", citations: [], facts, missing }] };
  }
  const { name, citation } = found;
  const citations = citation ? [citation] : [];
  const code = "post-name-recorded";
  return { outcome: "yes", value: name, findings: [{ code, outcome: "yes", citations, facts: { ...facts, name } }] };
}
