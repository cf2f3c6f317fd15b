import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import { canonical } from "../internal/canonical.js";
import type { IsoDate } from "../time/iso-date.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { mergeLayers } from "./merge-layers.js";
import { type RulePart, ruleParts } from "./rule-part.js";
import { undecided } from "./undecided.js";

/** What else is known when layers are resolved. */
export interface ResolveOptions {
  /** First day of the term asked about, so that transition clauses apply. Absent: no running term is asked about. */
  readonly termStartedOn?: IsoDate;
}

/** Parts that govern a running term: a change of one of them is unsettled without a clause. Others change for all on one day. */
const TERM_PARTS: readonly RulePart[] = ["term", "renewal", "substitute", "holdover"];

/**
 * The rules in force on a day, of several layers one: a special act or ordinance prevails over the general ordinance,
 * that over the act on all committees, and all of them over bylaws. Where the prevailing layer is silent the next
 * one speaks, field by field. Of two layers of one level the later prevails; quotas, caps and grounds add up. Nothing falls back to
 * a layer that is no longer in force.
 *
 * When a rule changed in the middle of the term asked about, its transition clause decides, on whatever part it names; without one
 * it is not settled which rule on terms governs the term, and both readings are given.
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
  const { termStartedOn } = options;
  if (termStartedOn === undefined || termStartedOn >= on) return decide(present.findings, () => present.rules);
  const { id, level, citations } = present.rules;
  const unknown: CommitteeRules = { id, level, citations };
  const former = mergeLayers(layers, termStartedOn)?.rules ?? unknown;
  const findings = [...present.findings];
  let rules = present.rules;
  for (const part of ruleParts) {
    if (canonical(former[part]) === canonical(rules[part])) continue;
    const clause = clauseFor(layers, part, termStartedOn, on);
    const rule = { layer: clause?.layer ?? rules.id, citations: clause?.citations ?? [] };
    if (clause?.keeps === "former-rule") {
      findings.push(found("former-rule-governs", "yes", { part, termStartedOn }, { rule }));
      rules = withPart(rules, former, part);
    } else if (clause !== undefined) {
      findings.push(found("present-rule-governs", "yes", { part, termStartedOn }, { rule }));
    } else if (TERM_PARTS.includes(part)) {
      findings.push(unsettled(part, termStartedOn, former, rules));
    }
  }
  return decide(findings, () => rules);
}

function unsettled(
  part: RulePart,
  termStartedOn: IsoDate,
  former: CommitteeRules,
  present: CommitteeRules,
): CommitteeFinding {
  const readings = [
    { reading: "former-rule", rule: JSON.parse(JSON.stringify(former[part] ?? null)) },
    { reading: "present-rule", rule: JSON.parse(JSON.stringify(present[part] ?? null)) },
  ];
  return found("transition-not-stated", "unknown", { part, termStartedOn, readings }, { missing: ["transitions"] });
}

/** The clause of the layers that came into force during the term; the latest of them speaks. */
function clauseFor(layers: readonly CommitteeRules[], part: RulePart, from: IsoDate, on: IsoDate) {
  const begun = (layer: CommitteeRules): string => layer.validity?.from ?? "";
  return layers
    .filter((layer) => begun(layer) > from && begun(layer) <= on)
    .sort((a, b) => (begun(a) < begun(b) ? 1 : -1))
    .flatMap((layer) =>
      (layer.transitions ?? [])
        .filter((clause) => clause.parts.includes(part))
        .map((clause) => ({
          keeps: clause.termsBegunBefore,
          layer: layer.id,
          citations: clause.citations ?? layer.citations,
        })),
    )[0];
}

function withPart(rules: CommitteeRules, former: CommitteeRules, part: RulePart): CommitteeRules {
  const origins = [
    ...(rules.origins ?? []).filter((one) => one.part !== part),
    ...(former.origins ?? []).filter((one) => one.part === part),
  ];
  const { [part]: _, ...others } = rules;
  return { ...others, ...(former[part] === undefined ? {} : { [part]: former[part] }), origins };
}
