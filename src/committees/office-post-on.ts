import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { PeopleFindingCode } from "../people/finding-code.js";
import type { Post } from "../people/post.js";
import { postNameOn } from "../people/post-name-on.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { entryOf, officesOf } from "./offices-of.js";
import { originOf } from "./origin-of.js";
import type { Office } from "./seat.js";
import { undecided } from "./undecided.js";

/** A post that brings an office with it. */
export interface OfficePost {
  /** The post, under whatever name. */
  readonly postId: Post["id"];
  /** Its name on the day. */
  readonly name: string;
}

/**
 * Which post brings an office of the committee with it on a day, under its name of that day. The office follows the post, not a person
 * and not a name. Who held the post then is told by `holderOn`.
 *
 * @param rules - The committee's rules.
 * @param office - The office.
 * @param posts - Posts with their dated names, in any order.
 * @param on - The day.
 * @returns The post; `no` where the office is not filled by one. Of co-chairs of whom one is elected, the other's.
 *
 * @example
 * ```ts
 * import { CommitteeRules, officePostOn } from "dojeong/committees";
 * import { Post } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const rules = CommitteeRules.parse({
 *   id: "ordinance", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례", provision: "제8조제3항" }],
 *   offices: [{ office: "chair", filled: "by-post", postId: "vice-governor" }],
 * });
 * const post = Post.parse({
 *   id: "vice-governor",
 *   names: [{ name: "정무부지사", until: "2022-10-20" }, { name: "경제부지사", from: "2022-10-21" }],
 * });
 *
 * const chair = officePostOn(rules, "chair", [post], day("2024-01-23"));
 * chair.outcome === "yes" && chair.value.name; // => "경제부지사"
 * ```
 */
export function officePostOn(
  rules: CommitteeRules,
  office: Office,
  posts: readonly Post[],
  on: IsoDate,
): Decision<OfficePost, CommitteeFindingCode | PeopleFindingCode> {
  const entries = officesOf(rules, office);
  const stated = entries.find((one) => one.filled === "by-post") ?? entries[0];
  const rule = originOf(rules, "offices", entryOf(office, stated));
  if (stated?.filled === undefined)
    return undecided([found("office-not-stated", "unknown", { office }, { rule, missing: [`offices.${office}`] })]);
  if (stated.filled !== "by-post")
    return undecided([found("office-not-by-post", "no", { office, filled: stated.filled }, { rule })]);
  const { postId } = stated;
  const post = posts.find((one) => one.id === postId);
  if (postId === undefined || post === undefined)
    return undecided([found("post-not-known", "unknown", { office }, { rule, missing: [`post:${postId ?? office}`] })]);
  const name = postNameOn(post, on);
  const findings = [found("office-by-post", "yes", { office, postId, on }, { rule }), ...name.findings];
  return decide<OfficePost, CommitteeFindingCode | PeopleFindingCode>(findings, () => ({
    postId,
    name: name.outcome === "yes" ? name.value : "",
  }));
}
