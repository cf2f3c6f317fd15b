import type { Citation } from "../decisions/citation.js";
import type { Finding } from "../decisions/finding.js";
import type { CommitteeFindingCode, CommitteeFindingOutcomes } from "./finding-code.js";

/** A finding of this area. */
export type CommitteeFinding = Finding<CommitteeFindingCode>;

/** What a finding may say besides its code and outcome. */
interface More {
  /** The rule it rests on. */
  readonly rule?: { readonly layer: string; readonly citations: readonly Citation[] };
  /** Provisions besides those of the rule. */
  readonly law?: readonly Citation[];
  /** Names of what is not known. */
  readonly missing?: readonly string[];
  /** Whether a default stood in for a silent rule. */
  readonly assumed?: boolean;
}

/**
 * Makes a finding. The type of `outcome` is the one outcome of the code, so that a code with another does not compile.
 * The layer that the rule was taken from is named in the facts.
 */
export function found<Code extends CommitteeFindingCode>(
  code: Code,
  outcome: CommitteeFindingOutcomes[Code],
  facts: CommitteeFinding["facts"] = {},
  { rule, law = [], missing, assumed }: More = {},
): CommitteeFinding {
  return {
    code,
    outcome,
    citations: [...(rule?.citations ?? []), ...law],
    facts: rule === undefined ? facts : { ...facts, layer: rule.layer },
    ...(missing === undefined ? {} : { missing }),
    ...(assumed ? { assumed: true as const } : {}),
  };
}
