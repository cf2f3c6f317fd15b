import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { not } from "../decisions/not.js";
import type { Outcome } from "../decisions/outcome.js";
import type { CommitteeMember } from "./committee-member.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { isAppointed } from "./member-facts.js";
import type { OfficeRule } from "./office-rule.js";
import { entryOf, officesOf } from "./offices-of.js";
import { originOf } from "./origin-of.js";
import type { Office } from "./seat.js";

/**
 * Whether a member may be elected or named to an office: the chair from civilian members alone, say, the vice
 * chair from all. Who is the chair already (`member.office`) is taken not to be vice chair as well. Where the rules do not say from whom, all are assumed to be eligible.
 *
 * @param rules - The committee's rules.
 * @param office - The office.
 * @param member - The member.
 *
 * @example
 * ```ts
 * import { CommitteeMember, CommitteeRules, mayHoldOffice } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "subsidy", level: "special-ordinance", citations: [{ instrument: "지방보조금 관리 조례", provision: "제24조" }],
 *   offices: [{ office: "chair", filled: "elected", from: "civilians" }, { office: "vice-chair", filled: "elected", from: "all" }],
 * });
 * const bureauHead = CommitteeMember.parse({ tenure: "by-post", official: true });
 *
 * mayHoldOffice(rules, "chair", bureauHead).outcome; // => "no"
 * mayHoldOffice(rules, "vice-chair", bureauHead).outcome; // => "yes"
 * ```
 */
export function mayHoldOffice(
  rules: CommitteeRules,
  office: Office,
  member: CommitteeMember,
): Decision<never, CommitteeFindingCode> {
  const { office: held } = member;
  // no text need say that nobody is chair and vice chair at once; a secretary is outside this
  if (held !== undefined && held !== office && held !== "secretary" && office !== "secretary")
    return decide([
      found(
        "holds-another-office",
        "no",
        { office, held },
        { rule: originOf(rules, "offices", office), assumed: true },
      ),
    ]);
  const entries = officesOf(rules, office);
  const open = entries.filter((one) => one.filled !== "by-post");
  if (entries.length > 0 && open.length === 0) {
    const rule = originOf(rules, "offices", entryOf(office, entries[0]));
    return decide([found("office-goes-with-post", "no", { office }, { rule })]);
  }
  const ways = (open.length === 0 ? [undefined] : open).map((entry) =>
    decide(underEntry(rules, office, entry, member)),
  );
  const best = ways.find((one) => one.outcome === "yes") ?? ways.find((one) => one.outcome === "unknown") ?? ways[0];
  return decide(best?.findings ?? []);
}

/** Whether the member may hold the office under one entry of the rules. */
function underEntry(
  rules: CommitteeRules,
  office: Office,
  entry: OfficeRule | undefined,
  member: CommitteeMember,
): CommitteeFinding[] {
  const rule = originOf(rules, "offices", entryOf(office, entry));
  const { from, fromSectors: only, exceptSectors: except } = entry ?? {};
  const groups = only !== undefined || except !== undefined;
  if (from === undefined && !groups)
    return [found("eligibility-not-stated", "yes", { office }, { rule, assumed: true })];
  return [
    ...(from === undefined ? [] : [ofKind(office, from, member, rule)]),
    ...(groups ? [ofGroup(office, only, except, member, rule)] : []),
  ];
}

type Rule = ReturnType<typeof originOf>;
type From = NonNullable<OfficeRule["from"]>;

function ofKind(office: Office, from: From, member: CommitteeMember, rule: Rule): CommitteeFinding {
  const facts = { office, from };
  switch (eligible(from, member)) {
    case "yes":
      return found("eligible-for-office", "yes", facts, { rule });
    case "no":
      return found("not-eligible-for-office", "no", facts, { rule });
    case "unknown": {
      const missing = [from === "appointed" ? "member.appointed" : "member.official"];
      return found("eligibility-not-known", "unknown", facts, { rule, missing });
    }
  }
}

/** Whether the member is of one of the groups that the office asks for, and of none that it excludes. */
function ofGroup(
  office: Office,
  only: readonly string[] | undefined,
  except: readonly string[] | undefined,
  { sectors }: CommitteeMember,
  rule: Rule,
): CommitteeFinding {
  const facts = { office, only: only === undefined ? "all" : [...only], except: [...(except ?? [])] };
  if (sectors === undefined) return found("group-not-known", "unknown", facts, { rule, missing: ["member.sectors"] });
  const isOf = (groups: readonly string[]): boolean => sectors.some((one) => groups.includes(one));
  return (only === undefined || isOf(only)) && (except === undefined || !isOf(except))
    ? found("group-fits-office", "yes", facts, { rule })
    : found("group-does-not-fit-office", "no", facts, { rule });
}

function eligible(from: From, member: CommitteeMember): Outcome {
  if (from === "all") return "yes";
  if (from === "appointed") return isAppointed(member);
  const official = member.official === undefined ? "unknown" : member.official ? "yes" : "no";
  return from === "officials" ? official : not(official);
}
