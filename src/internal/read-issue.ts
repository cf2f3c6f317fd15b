import type { IssueKind, ReadIssue, SchemaIssue } from "./issue.js";
import type { Json } from "./json.js";
import type { Wordings } from "./wordings.js";

/**
 * Reads what zod found wrong.
 *
 * @param issue - The issue.
 * @param said - The sentences that say that a value is missing or null, so that an issue said before is understood.
 */
export function readIssue(issue: SchemaIssue, said: SaidOfNothing): ReadIssue {
  return read(issue as FullIssue, said);
}

/** The code that the package's rule or zod itself gives the issue. */
export function codeOf(issue: SchemaIssue): string {
  return (issue.code === "custom" ? refused((issue as FullIssue).params).refusal : undefined) ?? issue.code ?? "custom";
}

/** What a language says where there is no value. */
type SaidOfNothing = Pick<Wordings<IssueKind>, "missing" | "null">;

/** What zod adds to an issue depends on its code. */
interface FullIssue extends SchemaIssue {
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: unknown;
  readonly divisor?: unknown;
  readonly keys?: unknown;
  readonly values?: unknown;
  readonly options?: unknown;
  readonly params?: unknown;
}

function read(issue: FullIssue, said: SaidOfNothing): ReadIssue {
  switch (issue.code) {
    case "invalid_type":
      return { kind: wrongType(issue, said), facts: { expected: String(issue.expected) } };
    case "too_small":
      return { kind: tooSmall(issue), facts: { minimum: figure(issue.minimum) } };
    case "too_big":
      return { kind: tooBig(issue), facts: { maximum: figure(issue.maximum) } };
    case "not_multiple_of":
      return { kind: "not-a-multiple", facts: { divisor: figure(issue.divisor) } };
    case "unrecognized_keys":
      return { kind: "unknown-keys", facts: { keys: texts(issue.keys).join(", ") } };
    case "invalid_value":
      return oneOf(texts(issue.values));
    case "invalid_union":
      return oneOf(texts(issue.options));
    case "invalid_format":
      return { kind: "wrong-form", facts: {} };
    case "invalid_key":
      return { kind: "wrong-key", facts: {} };
    case "custom":
      return refused(issue.params);
    default:
      return { kind: "not-accepted", facts: {} };
  }
}

const TYPES: Readonly<Record<string, IssueKind>> = {
  string: "not-text",
  number: "not-a-number",
  int: "not-whole",
  boolean: "not-true-or-false",
  array: "not-a-list",
  object: "not-an-object",
  record: "not-an-object",
};

/** An error's own list of issues no longer holds the input, but the message, in any language of zod's, names its type. */
function wrongType(issue: FullIssue, said: SaidOfNothing): IssueKind {
  const message = issue.message ?? "";
  const given = "input" in issue;
  if (given ? issue.input === undefined : /undefined/.test(message) || message === said.missing) return "missing";
  const expected = String(issue.expected);
  const namesNull = expected !== "null" && /\bnull\b/.test(message);
  if (given ? issue.input === null : namesNull || message === said.null) return "null";
  return (Object.hasOwn(TYPES, expected) ? TYPES[expected] : undefined) ?? "other-type";
}

function tooSmall(issue: FullIssue): IssueKind {
  const one = issue.minimum === 1;
  if (issue.origin === "string") return one ? "empty-text" : "text-too-short";
  if (issue.origin === "array" || issue.origin === "set") return one ? "list-empty" : "list-too-short";
  return issue.inclusive === false ? "number-not-above" : "number-too-small";
}

function tooBig(issue: FullIssue): IssueKind {
  if (issue.origin === "string") return "text-too-long";
  if (issue.origin === "array" || issue.origin === "set") return "list-too-long";
  return issue.inclusive === false ? "number-not-below" : "number-too-big";
}

function oneOf(values: readonly string[]): ReadIssue {
  if (values.length === 0) return { kind: "not-accepted", facts: {} };
  return { kind: values.length === 1 ? "not-the-value" : "not-one-of", facts: { values: values.join(", ") } };
}

function refused(params: unknown): ReadIssue {
  if (typeof params !== "object" || params === null) return { kind: "not-accepted", facts: {} };
  const { code } = params as { readonly code?: unknown };
  if (typeof code !== "string") return { kind: "not-accepted", facts: {} };
  return { kind: "not-accepted", refusal: code, facts: params as { readonly [name: string]: Json } };
}

function figure(value: unknown): Json {
  return typeof value === "number" ? value : String(value);
}

function texts(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.map(String) : [];
}
