import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { PlanFindingCode } from "./finding-code.js";
import type { PlanReference, PlanRelation } from "./plan-relation.js";
import type { StrategicPlan } from "./strategic-plan.js";

/**
 * Whether a plan stands to another in a relation: whether that one is its parent, say.
 *
 * Only what is recorded counts. That two plans are on the same matter makes neither the parent of the other, and
 * their numbers tell nothing either: each issuer counts its own editions, so a province's fourth plan may stand beside the nation's third.
 *
 * @param plan - The plan.
 * @param relation - What the other one is asked to be to it.
 * @param other - The other plan, by its id or its name.
 * @returns Yes where recorded so; no where another relation to it is; unknown where none is recorded.
 *
 * @example
 * ```ts
 * import { isRelatedAs, StrategicPlan } from "dojeong/plans";
 *
 * const plan = StrategicPlan.parse({
 *   id: "root-4", name: "전북 뿌리산업 종합계획", edition: 4, levels: [],
 *   relations: [{ kind: "beside", plan: { name: "뿌리산업 진흥 기본계획", edition: 3, issuer: "산업통상자원부" } }],
 * });
 * const asked = isRelatedAs(plan, "parent", "뿌리산업 진흥 기본계획");
 * asked.outcome; // => "no"
 * asked.findings.map((it) => it.code); // => ["related-otherwise", "editions-counted-apart"]
 * ```
 */
export function isRelatedAs(
  plan: StrategicPlan,
  relation: PlanRelation["kind"],
  other: string,
): Decision<never, PlanFindingCode> {
  const recorded = (plan.relations ?? []).filter(({ plan: it }) => it.id === other || it.name === other);
  const asked = recorded.find((it) => it.kind === relation);
  const facts = { plan: plan.name, other, asked: relation };
  if (asked) {
    return decide([
      { code: "related-as-asked", outcome: "yes", citations: asked.citations ?? [], facts },
      ...editionFinding(plan, asked.plan),
    ]);
  }
  const [otherwise] = recorded;
  if (otherwise === undefined) {
    const missing = ["relation"];
    return decide([{ code: "relation-not-recorded", outcome: "unknown", citations: [], facts, missing }]);
  }
  return decide([
    {
      code: "related-otherwise",
      outcome: "no",
      citations: otherwise.citations ?? [],
      facts: { ...facts, recorded: recorded.map((it) => it.kind) },
    },
    ...editionFinding(plan, otherwise.plan),
  ]);
}

/** Editions that differ are no contradiction: each issuer counts its own. */
function editionFinding(plan: StrategicPlan, other: PlanReference): Finding<PlanFindingCode>[] {
  if (plan.edition === undefined || other.edition === undefined || plan.edition === other.edition) return [];
  const facts = { edition: plan.edition, otherEdition: other.edition, other: other.name };
  return [{ code: "editions-counted-apart", outcome: "yes", citations: [], facts }];
}
