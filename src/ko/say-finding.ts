import type { Finding } from "../decisions/finding.js";
import { beforeFullStop } from "../internal/before-full-stop.js";
import { fillTemplate } from "../internal/fill-template.js";
import { ownLabel } from "../internal/own-label.js";
import { insert, span } from "./insert.js";
import { particleAfter } from "./with-particle.js";
import { wordings } from "./wordings.js";

/**
 * Says one reason of a decision in a sentence, as plain text: a page must escape it like any other text.
 * Where the rule is silent and a default was used, that is said.
 *
 * @param finding - The reason. A code without a sentence (of a newer version, or your own) is said by `facts.label`, or stands as it is.
 * @param own - Sentences for codes of your own, or in place of ours; written like {@link wordings}.
 *
 * @example
 * ```ts
 * import { sayFinding } from "dojeong/ko";
 *
 * const finding = { code: "seat-outside", outcome: "no", citations: [], facts: { seat: "군산시(분사무소)" } } as const;
 * sayFinding(finding, { "seat-outside": "소재지 {seat}{은/는} 대상 지역이 아닙니다." }); // => "소재지 군산시(분사무소)는 대상 지역이 아닙니다."
 * sayFinding(finding); // => "seat-outside"
 * ```
 */
export function sayFinding(finding: Finding, own: Readonly<Record<string, string>> = {}): string {
  const tables: readonly Readonly<Record<string, string>>[] = [own, wordings];
  const template = tables.find((table) => Object.hasOwn(table, finding.code))?.[finding.code];
  const sentence =
    template === undefined
      ? ownLabel(finding, "ko")
      : fillTemplate(template, finding.facts, { insert, span, particle: particleAfter });
  return beforeFullStop(sentence, finding.assumed ? "(명시된 바가 없어 통상의 예에 따라 판단함)" : "");
}
