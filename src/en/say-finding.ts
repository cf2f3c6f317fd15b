import type { Finding } from "../decisions/finding.js";
import { beforeFullStop } from "../internal/before-full-stop.js";
import { factAt, fillTemplate } from "../internal/fill-template.js";
import { ownLabel } from "../internal/own-label.js";
import { insert, span } from "./insert.js";
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
 * import { sayFinding } from "dojeong/en";
 *
 * const finding = { code: "seat-outside", outcome: "no", citations: [], facts: { seat: "Gunsan" } } as const;
 * sayFinding(finding, { "seat-outside": "The seat, {seat}, is outside the area." }); // => "The seat, Gunsan, is outside the area."
 * sayFinding(finding); // => "seat-outside"
 * ```
 */
export function sayFinding(finding: Finding, own: Readonly<Record<string, string>> = {}): string {
  const tables: readonly Readonly<Record<string, string>>[] = [own, wordings];
  const template = tables.find((table) => Object.hasOwn(table, finding.code))?.[finding.code];
  const sentence =
    template === undefined
      ? ownLabel(finding, "en")
      : opened(template, finding, fillTemplate(template, finding.facts, { insert, span, particle: () => "" }));
  return beforeFullStop(sentence, finding.assumed ? " (assumed, as nothing states otherwise)" : "");
}

/** Begins the sentence with a capital where words of ours come first; a name stays as it was entered. */
function opened(template: string, finding: Finding, sentence: string): string {
  const [, path, format] = /^\{([^:}]+):?([^}]*)\}/.exec(template) ?? [];
  if (path === undefined || (format !== "name" && typeof factAt(finding.facts, path) === "string")) return sentence;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
