import type { Finding } from "../decisions/finding.js";

/** What a finding calls itself in `facts.label` (text, or `{ ko, en }`), otherwise its code. */
export function ownLabel(finding: Finding, language: "ko" | "en"): string {
  const { label } = finding.facts as { readonly label?: unknown };
  if (typeof label === "string") return label;
  if (typeof label !== "object" || label === null) return finding.code;
  const texts = label as { readonly ko?: unknown; readonly en?: unknown };
  const text = texts[language] ?? texts.ko;
  return typeof text === "string" ? text : finding.code;
}
