import type { IsoDate } from "../time/iso-date.js";
import type { Appointment } from "./appointment.js";
import type { Circumstance } from "./circumstance.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { TermCount } from "./count-terms.js";
import { countsOf, openPoints } from "./counts-of.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";
import { inOrder } from "./service.js";

/** Whether the limit allows a term that begins on the day, after the terms before it. */
export function renewalsLeft(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  circumstances: readonly Circumstance[],
): CommitteeFinding[] {
  const counts = countsOf(rules, history, startsOn);
  const [first] = counts;
  const { limit, liftedWhen, kind } = rules.renewal ?? {};
  const rule = originOf(rules, "renewal", "limit");
  const used = counts.map((count) => count.used);
  const [least, most] = [Math.min(...used), Math.max(...used)];
  const recorded = counts.every((count) => !count.startNotRecorded);
  if (most === 0 && recorded)
    return [...notes(rules, first), found("no-earlier-term-counted", "yes", { startsOn }, { rule })];
  if (limit === "unlimited") return [found("renewals-unlimited", "yes", {}, { rule })];
  if (typeof limit !== "number") return [found("renewal-limit-assumed-absent", "yes", {}, { rule, assumed: true })];
  const circumstance = liftedWhen?.find((one) => circumstances.includes(one));
  if (circumstance !== undefined)
    return [
      found("renewal-limit-lifted", "yes", { limit, circumstance }, { rule: originOf(rules, "renewal", "liftedWhen") }),
    ];
  const findings = notes(rules, first);
  if (kind === undefined)
    findings.push(found("renewal-kind-assumed", "yes", { kind: "consecutive" }, { rule, assumed: true }));
  findings.push(...contradiction(rules, history, startsOn, counts));
  if (least > limit) findings.push(found("renewals-used-up", "no", { used: least - 1, limit }, { rule }));
  else if (!recorded)
    findings.push(found("renewals-not-recorded", "unknown", { limit }, { rule, missing: ["appointment.renewals"] }));
  else if (most <= limit) findings.push(found("renewals-left", "yes", { used: most - 1, limit }, { rule }));
  else {
    const readings = counts.map((count) => ({
      reading: count.reading,
      used: Math.max(0, count.used - 1),
      outcome: count.used <= limit ? "yes" : "no",
    }));
    const missing = openPoints(counts);
    findings.push(found("renewals-unsettled", "unknown", { limit, readings }, { rule, missing }));
  }
  return findings;
}

/** What the latest term records of its renewals, where the earlier terms given say otherwise. */
export function contradiction(
  rules: CommitteeRules,
  history: readonly Appointment[],
  startsOn: IsoDate,
  counts: readonly TermCount[],
): CommitteeFinding[] {
  const earlier = inOrder(history).filter((one) => one.startsOn < startsOn);
  const recorded = earlier.length > 1 ? earlier.at(-1)?.renewals : undefined;
  const { kind, countsTermsFrom } = rules.renewal ?? {};
  if (recorded === undefined || kind === "any" || countsTermsFrom !== undefined) return [];
  const broken = counts.some((count) => count.brokenAfter === earlier.at(-1)?.endsOn || count.partialLeftOut > 0);
  if (broken || counts.some((count) => count.used === recorded + 1)) return [];
  const counted = counts.map((count) => count.used - 1);
  const facts = { recorded, counted: [...new Set(counted)] };
  return [found("renewals-contradict-history", "unknown", facts, { missing: ["appointment.renewals"] })];
}

/** What was left out of the count, and why, where the rule decides it. */
export function notes(rules: CommitteeRules, count: TermCount | undefined): CommitteeFinding[] {
  if (count === undefined) return [];
  const findings: CommitteeFinding[] = [];
  if (count.brokenAfter !== undefined && !count.restsOnBreak)
    findings.push(
      found(
        "chain-broken",
        "yes",
        { after: count.brokenAfter },
        { rule: originOf(rules, "renewal", "brokenBy"), assumed: count.breakAssumed },
      ),
    );
  if (count.partialLeftOut > 0)
    findings.push(
      found(
        "partial-term-not-counted",
        "yes",
        { terms: count.partialLeftOut },
        { rule: originOf(rules, "renewal", "partialTerms") },
      ),
    );
  if (count.leftOutBefore > 0)
    findings.push(
      found(
        "earlier-terms-not-counted",
        "yes",
        { terms: count.leftOutBefore },
        { rule: originOf(rules, "renewal", "countsTermsFrom") },
      ),
    );
  if (count.withoutTerm > 0)
    findings.push(
      found(
        "service-without-term-not-counted",
        "yes",
        { records: count.withoutTerm },
        { rule: originOf(rules, "renewal", "limit"), assumed: true },
      ),
    );
  return findings;
}
