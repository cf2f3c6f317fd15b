import type { LeafCriterion } from "./criterion.js";
import type { CriterionLabel } from "./criterion-note.js";
import type { DescribeNames } from "./describe-names.js";
import { type Language, type Phrases, phrases } from "./describe-phrases.js";
import { isDay } from "./is-day.js";
import type { Reference } from "./operand.js";
import type { Scalar } from "./scalar.js";

/** One condition without parts in words: the field, a colon, and what is asked of it. */
export function describeLeaf(node: LeafCriterion, language: Language, names: DescribeNames): string {
  const say = phrases[language];
  const called = (map: { readonly [name: string]: CriterionLabel } | undefined, name: string): string => {
    const label = map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
    return label?.[language] ?? label?.ko ?? name;
  };
  const dateCalled = (name: string): string => called({ ...DATES, ...names.dates }, name);
  const value = (it: Scalar | Reference): string => {
    if (typeof it !== "object") return scalar(it, say);
    if ("field" in it) return called(names.fields, it.field);
    const on = it.asOf === undefined ? undefined : dateCalled(it.asOf);
    return "parameter" in it ? say.parameter(called(names.parameters, it.parameter), on) : (on as string);
  };
  const asked = ask(node, say, value, dateCalled);
  return node.field === undefined || node.kind === "judgement"
    ? asked
    : `${called(names.fields, node.field)}: ${asked}`;
}

/** Named dates that mean the same in every document. */
const DATES: { readonly [name: string]: CriterionLabel } = {
  notice: { ko: "공고일", en: "the date of the notice" },
  closing: { ko: "마감일", en: "the closing date" },
  application: { ko: "접수일", en: "the date of application" },
  assessment: { ko: "판정일", en: "the date of assessment" },
};

function ask(
  node: LeafCriterion,
  say: Phrases,
  value: (it: Scalar | Reference) => string,
  date: (name: string) => string,
): string {
  switch (node.kind) {
    case "eq":
      return value(node.value);
    case "ne":
      return say.ne(value(node.value));
    case "lt":
    case "lte":
    case "gt":
    case "gte":
      return say.order[node.kind](value(node.value), isDayLike(node.value));
    case "between":
      return say.between(value(node.min), value(node.max), isDayLike(node.min) || isDayLike(node.max));
    case "in":
      return "parameter" in node.values ? say.oneOf([value(node.values)]) : say.oneOf(node.values.map(value));
    case "startsWith":
      return say.startsWith(value(node.value));
    case "known":
      return say.known;
    case "unknown":
      return say.unknown;
    case "judgement":
      return say.judgement(node.id);
    case "ageAtLeast":
    case "ageOver":
    case "ageAtMost":
    case "ageUnder":
      return say.age[node.kind](node.years, date(node.asOf));
    default:
      return say.elapsed[node.kind](say.length(node.length), date(node.asOf));
  }
}

function isDayLike(value: Scalar | Reference): boolean {
  return typeof value === "object" ? "asOf" in value && !("parameter" in value) : isDay(value);
}

/** Numbers in groups of three digits; whole ones only, since others are written many ways. */
function scalar(value: Scalar, say: Phrases): string {
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "string") return value;
  return Number.isSafeInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ",") : String(value);
}
