import type { Decision } from "../decisions/decision.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PeopleFindingCode } from "./finding-code.js";
import type { PostHolding } from "./post-holding.js";
import type { PostId } from "./post-id.js";

/**
 * Who held a post on a day. A holder goes before one who acts for him or her; without a record the answer
 * is unknown, since a gap in the records is not a vacancy.
 *
 * @param holdings - Holdings of any posts, in any order.
 * @param postId - The post asked for.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { holderOn, PersonId, PostId } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const postId = PostId.parse("governor");
 * const personId = PersonId.parse("p-1");
 * const holdings = [{ postId, personId, startsOn: day("2022-07-01") }];
 * holderOn(holdings, postId, day("2024-01-23")).outcome; // => "yes"
 * holderOn(holdings, postId, day("2022-06-30")).outcome; // => "unknown"
 * ```
 */
export function holderOn(
  holdings: readonly PostHolding[],
  postId: PostId,
  on: IsoDate,
): Decision<PostHolding, PeopleFindingCode> {
  const present = holdings.filter((holding) => holding.postId === postId && holds(holding, on));
  const regular = present.filter((holding) => !holding.acting);
  const candidates = regular.length > 0 ? regular : present;
  const people = [...new Set(candidates.map((holding) => holding.personId))].sort();
  const [holder] = candidates;
  const facts = { post: postId, on };
  if (holder === undefined || people.length > 1) {
    const code = holder === undefined ? "holder-not-recorded" : "several-holders-recorded";
    const missing = ["post.holder"];
    const found = { code, outcome: "unknown", citations: [], facts: { ...facts, people }, missing } as const;
    return { outcome: "unknown", missing, findings: [found] };
  }
  const code = holder.acting ? "acting-holder-recorded" : "holder-recorded";
  const found = { code, outcome: "yes", citations: [], facts: { ...facts, person: holder.personId } } as const;
  return { outcome: "yes", value: holder, findings: [found] };
}

function holds(holding: PostHolding, on: IsoDate): boolean {
  const from = holding.startsOn ?? holding.attestedOn;
  return from !== undefined && from <= on && (holding.endsOn === undefined || on <= holding.endsOn);
}
