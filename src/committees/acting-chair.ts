import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { PersonId } from "../people/person-id.js";
import type { IsoDate } from "../time/iso-date.js";
import type { ActingChairStep } from "./acting-chair-rule.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { found } from "./found.js";
import { originOf } from "./origin-of.js";
import { undecided } from "./undecided.js";

/** A member who is there and could act for the chair. Facts that are left out are not known. */
export interface ActingCandidate {
  /** Who it is. */
  readonly personId: PersonId;
  /** Present where it is the vice chair. */
  readonly viceChair?: true;
  /** Present where it is a co-chair other than the one who is absent. */
  readonly coChair?: true;
  /** Present where it holds the post that the rule names. */
  readonly holdsPost?: true;
  /** Present where those who are there elected it to act. */
  readonly elected?: true;
  /** Place in the order in which the chair named members beforehand, 1 first. Absent: not named. */
  readonly named?: number;
  /** Day of birth. */
  readonly bornOn?: IsoDate;
  /** Age in full years, where the day of birth is not known. */
  readonly age?: number;
  /** Whether the member is an official. */
  readonly official?: boolean;
  /** Height of the official's rank: the higher, the greater. */
  readonly rankLevel?: number;
  /** First day of the official's service, or of the service that counts. */
  readonly serviceSince?: IsoDate;
}

/**
 * Who acts for an absent chair (직무대행). The steps of the rule are taken in order; the first that names somebody decides.
 *
 * @param rules - The committee's rules.
 * @param candidates - The members who are there, in any order.
 * @returns The one who acts; `no` where no step names anybody, `unknown` where a fact that a step asks for is not known, or two are equal.
 *
 * @example
 * ```ts
 * import { actingChair, CommitteeRules } from "dojeong/committees";
 * import { PersonId } from "dojeong/people";
 *
 * const rules = CommitteeRules.parse({
 *   id: "arts", level: "special-act", citations: [{ instrument: "문화예술진흥법", provision: "제24조제4항" }],
 *   actingChair: { order: ["eldest"] },
 * });
 * const members = [61, 58, 66].map((age) => ({ personId: PersonId.parse(`m${age}`), age }));
 *
 * const acting = actingChair(rules, members);
 * acting.outcome === "yes" && acting.value.personId; // => "m66"
 * ```
 */
export function actingChair(
  rules: CommitteeRules,
  candidates: readonly ActingCandidate[],
): Decision<ActingCandidate, CommitteeFindingCode> {
  const order = rules.actingChair?.order;
  const rule = originOf(rules, "actingChair", "order");
  if (order === undefined)
    return undecided([found("acting-chair-not-stated", "unknown", {}, { rule, missing: ["actingChair.order"] })]);
  for (const step of order) {
    const picked = pick(step, candidates);
    if (typeof picked === "string")
      return undecided([
        found("acting-chair-not-known", "unknown", { step }, { rule, missing: [`candidates.${picked}`] }),
      ]);
    if (picked !== undefined)
      return decide([found("acts-for-chair", "yes", { step, person: picked.personId }, { rule })], () => picked);
  }
  return undecided([found("nobody-to-act", "no", { order: [...order] }, { rule })]);
}

const FLAGS = { "vice-chair": "viceChair", "co-chair": "coChair", "by-post": "holdsPost", elected: "elected" } as const;

/** The one a step names, nobody, or the name of the fact that is missing. */
function pick(step: ActingChairStep, candidates: readonly ActingCandidate[]): ActingCandidate | string | undefined {
  switch (step) {
    case "vice-chair":
    case "co-chair":
    case "by-post":
    case "elected": {
      const fact = FLAGS[step];
      return only(
        candidates.filter((one) => one[fact] === true),
        fact,
      );
    }
    case "named":
      return first(
        candidates.filter((one) => one.named !== undefined),
        [["named", (one) => one.named]],
      );
    case "eldest":
      return eldest(candidates);
    case "most-senior": {
      if (candidates.some((one) => one.official === undefined)) return "official";
      const officials = candidates.filter((one) => one.official === true);
      return first(officials, [
        ["rankLevel", (one) => (one.rankLevel === undefined ? undefined : -one.rankLevel)],
        ["serviceSince", (one) => one.serviceSince],
        ["bornOn", (one) => one.bornOn],
      ]);
    }
  }
}

function eldest(candidates: readonly ActingCandidate[]): ActingCandidate | string | undefined {
  return candidates.every((one) => one.bornOn !== undefined)
    ? first(candidates, [["bornOn", (one) => one.bornOn]])
    : first(candidates, [["age", (one) => (one.age === undefined ? undefined : -one.age)]]);
}

type Key = readonly [fact: string, of: (one: ActingCandidate) => number | string | undefined];

/** The one with the least first key, of equals the least second, and so on; a key is asked for only where it decides. */
function first(candidates: readonly ActingCandidate[], keys: readonly Key[]): ActingCandidate | string | undefined {
  const [key, ...others] = keys;
  if (candidates.length <= 1 || key === undefined) return only(candidates, "bornOn");
  const [fact, of] = key;
  const values = candidates.map(of);
  if (values.includes(undefined)) return fact;
  const least = values.reduce((a, b) => ((b ?? "") < (a ?? "") ? b : a));
  const equals = candidates.filter((_, index) => values[index] === least);
  return equals.length > 1 && others.length === 0 ? fact : first(equals, others);
}

function only(candidates: readonly ActingCandidate[], fact: string): ActingCandidate | string | undefined {
  return candidates.length > 1 ? fact : candidates[0];
}
