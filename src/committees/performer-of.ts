import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { nameOn } from "../people/name-on.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Committee } from "./committee.js";
import type { CommitteeId } from "./committee-id.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";

/** Who performs a committee's functions. */
export interface Performer {
  /** Name of the body on the day. */
  readonly name: string;
  /** The body, where it is recorded as a committee. */
  readonly committeeId?: CommitteeId;
  /** Whether the committee does so itself. If not it has no members of its own, and the rules on members are the other body's. */
  readonly own: boolean;
}

/**
 * Who performs the functions of a committee on a day: itself, or another body in its place (기능 대행), which 지방자치법
 * 제130조제4항 allows for advisory bodies of similar functions.
 *
 * @param committee - The committee.
 * @param on - The day.
 *
 * @example
 * ```ts
 * import { Committee, performerOf } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const committee = Committee.parse({
 *   id: "incheon-root", names: [{ name: "뿌리산업진흥위원회" }],
 *   performedBy: { name: "기업활동지원위원회", citations: [{ instrument: "인천광역시 뿌리산업 진흥 및 육성에 관한 조례", provision: "제11조제2항" }] },
 * });
 *
 * const performer = performerOf(committee, day("2024-01-01"));
 * performer.outcome === "yes" && performer.value; // => { name: "기업활동지원위원회", own: false }
 * ```
 */
export function performerOf(committee: Committee, on: IsoDate): Decision<Performer, CommitteeFindingCode> {
  const { performedBy: other, names, id } = committee;
  if (
    other !== undefined &&
    (other.from === undefined || other.from <= on) &&
    (other.until === undefined || on <= other.until)
  ) {
    const { name, committeeId, citations } = other;
    return decide([found("functions-performed-by-another", "yes", { body: name, on }, { law: citations })], () => ({
      name,
      ...(committeeId === undefined ? {} : { committeeId }),
      own: false,
    }));
  }
  const name = nameOn(names, on) ?? names.at(-1)?.name ?? id;
  return decide([found("functions-own", "yes", { on }, { law: committee.establishedUnder ?? [] })], () => ({
    name,
    committeeId: id,
    own: true,
  }));
}
