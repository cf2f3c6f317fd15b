import type { Criterion, GroupCriterion, ListCriterion } from "./criterion.js";
import { describeLeaf } from "./describe-leaf.js";
import type { DescribeNames } from "./describe-names.js";
import { type Language, phrases } from "./describe-phrases.js";
import { foldCriterion } from "./fold-criterion.js";

interface Lines {
  readonly text: string;
  readonly parts: readonly Lines[];
}

/**
 * Says in words what a criterion asks for: one line for each condition, parts set in by two spaces under what they
 * belong to. A label takes the place of the words made for a condition, so that it
 * has to say the whole condition (만 40세 미만일 것, not 생년월일); what a field is called stands in `names`.
 *
 * @param criterion - A criterion, bound or not.
 * @param language - `"ko"` or `"en"`.
 * @param names - What fields, dates and parameters are called; their own names where left out.
 *
 * @example
 * ```ts
 * import { type Criterion, describe } from "dojeong/criteria";
 *
 * const rule: Criterion = {
 *   kind: "all",
 *   of: [
 *     { kind: "lt", field: "members", value: 100 },
 *     { kind: "elapsedAtLeast", field: "registeredOn", length: { years: 1 }, asOf: "closing" },
 *   ],
 * };
 * const names = { fields: { members: { ko: "회원 수" }, registeredOn: { ko: "등록일" } } };
 * describe(rule, "ko", names); // => "다음 모두:\n  회원 수: 100 미만\n  등록일: 1년 이상 경과(마감일 기준)"
 * describe(rule, "en"); // => "all of:\n  members: less than 100\n  registeredOn: at least 1 year before the closing date"
 * ```
 */
export function describe(criterion: Criterion, language: "ko" | "en", names: DescribeNames = {}): string {
  const top = foldCriterion<Lines>(criterion, {
    leaf: (node) => ({ text: labelOf(node, language) ?? describeLeaf(node, language, names), parts: [] }),
    group: (node, parts) => group(node, parts, language),
    list: (node, where) => list(node, where, language, names),
  });
  const lines: string[] = [];
  const open: { readonly lines: Lines; readonly depth: number }[] = [{ lines: top, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { text, parts } = next.lines;
    lines.push(`${"  ".repeat(next.depth)}${text}${parts.length > 0 ? ":" : ""}`);
    for (let at = parts.length - 1; at >= 0; at -= 1) open.push({ lines: parts[at] as Lines, depth: next.depth + 1 });
  }
  return lines.join("\n");
}

function labelOf(node: Criterion, language: Language): string | undefined {
  return node.label?.[language];
}

function group(node: GroupCriterion, parts: readonly Lines[], language: Language): Lines {
  const say = phrases[language];
  const label = labelOf(node, language);
  switch (node.kind) {
    case "all":
      return { text: label ?? (parts.length === 0 ? say.always : say.all), parts };
    case "any":
      return { text: label ?? (parts.length === 0 ? say.never : say.any), parts };
    case "not":
      return { text: label ?? say.not, parts };
    case "atLeast":
      return { text: label ?? say.atLeast(node.count), parts };
    default: {
      const [of, ...exceptions] = parts as [Lines, ...Lines[]];
      return { text: label ?? say.unless, parts: [of, { text: say.exceptions, parts: exceptions }] };
    }
  }
}

function list(node: ListCriterion, where: Lines, language: Language, names: DescribeNames): Lines {
  const say = phrases[language];
  const field =
    names.fields !== undefined && Object.hasOwn(names.fields, node.field) ? names.fields[node.field] : undefined;
  const name = field?.[language] ?? field?.ko ?? node.field;
  const text = "count" in node ? say.someAtLeast(name, node.count) : say[node.kind](name);
  return { text: labelOf(node, language) ?? text, parts: [where] };
}
