import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { CommitteeFindingCode } from "./finding-code.js";
import { type CommitteeFinding, found } from "./found.js";
import { originOf } from "./origin-of.js";

/** A sitting as it was picked from the pool. */
export interface PanelFacts {
  /** How many sit, the chair included. */
  readonly size: number;
  /** How many of those picked come from outside. Absent: not known. */
  readonly outside?: number;
  /** Whether the chair is an official, where the rule makes a difference. Absent: not known. */
  readonly chairOfficial?: boolean;
}

/**
 * Whether a sitting picked from a larger pool is made up as the rules ask: as many as stated, and enough from outside.
 *
 * @param rules - The committee's rules.
 * @param panel - The sitting.
 *
 * @example
 * ```ts
 * import { checkPanel, CommitteeRules } from "dojeong/committees";
 *
 * const rules = CommitteeRules.parse({
 *   id: "appeals", level: "special-act", citations: [{ instrument: "행정심판법", provision: "제7조" }],
 *   panel: { size: 9, outsideAtLeast: 6, outsideAtLeastUnderCivilianChair: 5 },
 * });
 *
 * checkPanel(rules, { size: 9, outside: 5, chairOfficial: true }).outcome; // => "no"
 * checkPanel(rules, { size: 9, outside: 5, chairOfficial: false }).outcome; // => "yes"
 * ```
 */
export function checkPanel(rules: CommitteeRules, panel: PanelFacts): Decision<never, CommitteeFindingCode> {
  return decide([sizeFinding(rules, panel), ...outsideFinding(rules, panel)]);
}

function sizeFinding(rules: CommitteeRules, { size }: PanelFacts): CommitteeFinding {
  const stated = rules.panel?.size;
  const rule = originOf(rules, "panel", "size");
  if (stated === undefined)
    return found("panel-size-not-stated", "unknown", { size }, { rule, missing: ["panel.size"] });
  const facts = { size, stated };
  return size === stated
    ? found("panel-complete", "yes", facts, { rule })
    : found("panel-size-differs", "no", facts, { rule });
}

function outsideFinding(rules: CommitteeRules, { outside, chairOfficial }: PanelFacts): CommitteeFinding[] {
  const { outsideAtLeast, outsideAtLeastUnderCivilianChair: civilian = outsideAtLeast } = rules.panel ?? {};
  if (outsideAtLeast === undefined || civilian === undefined) return [];
  const rule = originOf(
    rules,
    "panel",
    chairOfficial === false ? "outsideAtLeastUnderCivilianChair" : "outsideAtLeast",
  );
  if (outside === undefined) return [found("outside-not-known", "unknown", {}, { rule, missing: ["outside"] })];
  const [enough, tooFew] =
    chairOfficial === undefined
      ? [Math.max(outsideAtLeast, civilian), Math.min(outsideAtLeast, civilian)]
      : chairOfficial
        ? [outsideAtLeast, outsideAtLeast]
        : [civilian, civilian];
  if (outside >= enough) return [found("enough-from-outside", "yes", { outside, needed: enough }, { rule })];
  if (outside < tooFew) return [found("too-few-from-outside", "no", { outside, needed: tooFew }, { rule })];
  return [found("chair-status-not-known", "unknown", { outside }, { rule, missing: ["chairOfficial"] })];
}
