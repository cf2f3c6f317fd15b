import type { Citation } from "../decisions/citation.js";
import type { CommitteeRules } from "./committee-rules.js";
import type { RulePart } from "./rule-part.js";

type Stated = { readonly id?: string; readonly office?: string; readonly citations?: readonly Citation[] };

/** Which layer a field of the rules was taken from, and where it stands. A silent rule has the whole document behind it. */
export function originOf(
  rules: CommitteeRules,
  part: RulePart,
  field: string,
): { readonly layer: string; readonly citations: readonly Citation[] } {
  const origin = rules.origins?.find((one) => one.part === part && one.field === field);
  if (origin !== undefined) return { layer: origin.layer, citations: origin.citations };
  const own: Stated | readonly Stated[] | undefined = rules[part];
  const stated = Array.isArray(own) ? own.find((one: Stated) => (one.id ?? one.office) === field) : own;
  const cited = (stated as Stated | undefined)?.citations;
  return { layer: rules.id, citations: cited ?? rules.citations };
}
