import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { canonical } from "../internal/canonical.js";
import type { IsoDate } from "../time/iso-date.js";
import { earlierOf } from "../time/order.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import type { LaterTerms } from "./later-terms.js";
import { mergeLayers } from "./merge-layers.js";
import { type RulePart, ruleParts } from "./rule-part.js";
import type { RuleTransition } from "./rule-transition.js";
import { undecided } from "./undecided.js";

/** What else is known when layers are resolved. */
export interface ResolveOptions {
  /** First day of the term asked about, so that transition clauses apply. Absent: no running term is asked about. */
  readonly termStartedOn?: IsoDate;
  /**
   * First day of the unbroken service to which that term belongs, for clauses that last as long as those in office on the day
   * serve (`lasts: "service"`); that of the term itself where it is the first. Absent: not known.
   */
  readonly servingSince?: IsoDate;
}

/** Parts that govern a running term: a change of one of them is unsettled without a clause. Others change for all on one day. */
const TERM_PARTS: readonly RulePart[] = ["term", "renewal", "substitute", "bySeat", "holdover"];

/**
 * The rules in force on a day, of several layers one: a special act or ordinance prevails over the general ordinance,
 * that over the act on all committees, and all of them over bylaws. Where the prevailing layer is silent the next
 * one speaks, field by field. Of two layers of one level the later prevails; quotas, caps and grounds add up. Nothing falls back to
 * a layer that is no longer in force.
 *
 * When a rule changed in the middle of the term asked about, its transition clause decides, on whatever part it names; without one
 * it is not settled which rule on terms governs the term, and both readings are given. Where a clause keeps the former rules on
 * terms for the running term alone, `laterTerms` carries those for the terms after it.
 *
 * @param layers - The layers, in any order.
 * @param on - The day asked about.
 * @param options - The term asked about, where one is.
 * @returns One rule document whose `origins` name the layer of every field.
 *
 * @example
 * ```ts
 * import { CommitteeRules, resolveRules } from "dojeong/committees";
 * import { day } from "dojeong/time";
 *
 * const general = CommitteeRules.parse({
 *   id: "general", level: "general-ordinance", citations: [{ instrument: "각종 위원회 조례" }],
 *   renewal: { limit: 2 }, notice: { notice: 7 },
 * });
 * const special = CommitteeRules.parse({
 *   id: "special", level: "special-ordinance", citations: [{ instrument: "뿌리산업 조례" }], renewal: { limit: 1 },
 * });
 *
 * const resolved = resolveRules([general, special], day("2024-01-23"));
 * resolved.outcome === "yes" && resolved.value.renewal; // => { limit: 1 }
 * resolved.outcome === "yes" && resolved.value.notice; // => { notice: 7 }
 * ```
 */
export function resolveRules(
  layers: readonly CommitteeRules[],
  on: IsoDate,
  options: ResolveOptions = {},
): Decision<CommitteeRules, CommitteeFindingCode> {
  const present = mergeLayers(layers, on);
  if (present === undefined) return undecided([found("no-layer-in-force", "no", { on })]);
  const { termStartedOn, servingSince } = options;
  if (termStartedOn === undefined) return decide(present.findings, () => present.rules);
  const since = earlierOf(servingSince ?? termStartedOn, termStartedOn);
  const formerOn = formerRules(layers);
  const findings = [...present.findings];
  let rules = present.rules;
  let forThisTerm = false;
  for (const part of ruleParts) {
    const clause = clauseFor(layers, part, { termStartedOn, since, on });
    const rule = { layer: clause?.layer ?? rules.id, citations: clause?.citations ?? [] };
    const facts = { part, termStartedOn };
    if (clause === undefined && servingSince === undefined && forService(layers, part, termStartedOn, on))
      findings.push(found("former-rule-not-known-to-govern", "unknown", facts, { missing: ["servingSince"] }));
    if (clause === undefined && termStartedOn >= on) continue;
    const former = formerOn(clause?.lasts === "service" ? since : termStartedOn);
    if (former !== undefined && canonical(former[part]) === canonical(rules[part])) continue;
    if (clause?.keeps === "former-rule") {
      if (former === undefined)
        findings.push(found("former-rule-not-held", "unknown", facts, { rule, missing: ["layers"] }));
      else {
        findings.push(found("former-rule-governs", "yes", facts, { rule }));
        rules = withPart(rules, former, part);
        forThisTerm ||= clause.lasts !== "service" && LATER.some((one) => one === part);
      }
    } else if (clause !== undefined) {
      if (former !== undefined || rules[part] !== undefined)
        findings.push(found("present-rule-governs", "yes", facts, { rule }));
    } else if (TERM_PARTS.includes(part) && (former?.[part] ?? rules[part]) !== undefined) {
      findings.push(unsettled(part, termStartedOn, former, rules));
    }
  }
  return decide(findings, () => (forThisTerm ? { ...rules, laterTerms: laterTerms(present.rules) } : rules));
}

/** The parts on which the terms after the running one rest. */
const LATER = ["term", "termCaps", "renewal", "bySeat"] as const;

function laterTerms({ term, termCaps, renewal, bySeat, origins = [] }: CommitteeRules): LaterTerms {
  return {
    ...(term === undefined ? {} : { term }),
    ...(termCaps === undefined ? {} : { termCaps }),
    ...(renewal === undefined ? {} : { renewal }),
    ...(bySeat === undefined ? {} : { bySeat }),
    origins: origins.filter((one) => LATER.some((part) => part === one.part)),
  };
}

/** The rules of an earlier day, each day merged once; none where no layer was in force then. */
function formerRules(layers: readonly CommitteeRules[]): (on: IsoDate) => CommitteeRules | undefined {
  const known = new Map<IsoDate, CommitteeRules | undefined>();
  return (on) => {
    if (!known.has(on)) known.set(on, mergeLayers(layers, on)?.rules);
    return known.get(on);
  };
}

function unsettled(
  part: RulePart,
  termStartedOn: IsoDate,
  former: CommitteeRules | undefined,
  present: CommitteeRules,
): CommitteeFinding {
  const readings = [
    { reading: "former-rule", rule: JSON.parse(JSON.stringify(former?.[part] ?? null)) },
    { reading: "present-rule", rule: JSON.parse(JSON.stringify(present[part] ?? null)) },
  ];
  return found("transition-not-stated", "unknown", { part, termStartedOn, readings }, { missing: ["transitions"] });
}

interface Asked {
  readonly termStartedOn: IsoDate;
  readonly since: IsoDate;
  readonly on: IsoDate;
}

/** The clause of the layers that came into force during the term, or the service it lasts for; the latest of them speaks. */
function clauseFor(layers: readonly CommitteeRules[], part: RulePart, { termStartedOn, since, on }: Asked) {
  return clausesOf(layers, part, on)
    .filter(({ clause, begun }) => begun > (clause.lasts === "service" ? since : termStartedOn))
    .map(({ clause, layer }) => ({
      keeps: clause.termsBegunBefore,
      lasts: clause.lasts,
      layer: layer.id,
      citations: clause.citations ?? layer.citations,
    }))[0];
}

/** Whether a clause on the part governs those who served when its layer came into force, before the term began. */
function forService(layers: readonly CommitteeRules[], part: RulePart, termStartedOn: IsoDate, on: IsoDate): boolean {
  return clausesOf(layers, part, on).some(
    ({ clause, begun }) =>
      clause.lasts === "service" && clause.termsBegunBefore === "former-rule" && begun !== "" && begun <= termStartedOn,
  );
}

/** The clauses on a part of the layers that have come into force, the latest first. */
function clausesOf(
  layers: readonly CommitteeRules[],
  part: RulePart,
  on: IsoDate,
): { clause: RuleTransition; layer: CommitteeRules; begun: string }[] {
  const begun = (layer: CommitteeRules): string => layer.validity?.from ?? "";
  return layers
    .filter((layer) => begun(layer) <= on)
    .sort((a, b) => (begun(a) < begun(b) ? 1 : -1))
    .flatMap((layer) =>
      (layer.transitions ?? [])
        .filter((clause) => clause.parts.includes(part))
        .map((clause) => ({ clause, layer, begun: begun(layer) })),
    );
}

function withPart(rules: CommitteeRules, former: CommitteeRules, part: RulePart): CommitteeRules {
  const origins = [
    ...(rules.origins ?? []).filter((one) => one.part !== part),
    ...(former.origins ?? []).filter((one) => one.part === part),
  ];
  const { [part]: _, ...others } = rules;
  return { ...others, ...(former[part] === undefined ? {} : { [part]: former[part] }), origins };
}
