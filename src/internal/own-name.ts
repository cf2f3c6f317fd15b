import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";

/** What a decision's own documents call a missing fact, in `facts.names` of one of its findings; absent where none does. */
export function ownName(decision: Decision, name: string, language: "ko" | "en"): string | undefined {
  for (const finding of decision.findings) {
    const label = labelIn(finding, name);
    const text = label?.[language] ?? label?.ko;
    if (typeof text === "string") return text;
  }
  return undefined;
}

function labelIn({ facts }: Finding, name: string): { readonly ko?: unknown; readonly en?: unknown } | undefined {
  const names = facts.names;
  if (typeof names !== "object" || names === null || !Object.hasOwn(names, name)) return undefined;
  const label = (names as { readonly [name: string]: unknown })[name];
  return typeof label === "object" && label !== null ? label : undefined;
}
