import type { IssueKind } from "../internal/issue.js";
import type { Wordings } from "../internal/wordings.js";

/** A sentence for what zod itself finds wrong. */
export const issueWordings: Wordings<IssueKind> = {
  missing: "This is required.",
  null: "This must not be null: leave an optional field out, or write a value in its form.",
  "not-text": "This must be text.",
  "not-a-number": "This must be a number.",
  "not-whole": "This must be a whole number.",
  "not-true-or-false": "This must be true or false.",
  "not-a-list": "This must be a list.",
  "not-an-object": "This must be an object.",
  "other-type": "This is the wrong kind of value.",
  "empty-text": "This must not be empty.",
  "text-too-short": "This must have at least {minimum:character|characters}.",
  "text-too-long": "This must have at most {maximum:character|characters}.",
  "number-too-small": "This must be {minimum} or more.",
  "number-not-above": "This must be more than {minimum}.",
  "number-too-big": "This must be {maximum} or less.",
  "number-not-below": "This must be less than {maximum}.",
  "list-empty": "There must be at least one.",
  "list-too-short": "There must be at least {minimum}.",
  "list-too-long": "There must be at most {maximum}.",
  "not-a-multiple": "This must be a multiple of {divisor}.",
  "wrong-form": "This is not in the right form.",
  "not-the-value": "This must be {values}.",
  "not-one-of": "This must be one of: {values}.",
  "unknown-keys": "There are unknown fields: {keys}.",
  "wrong-key": "The name of a field is not in the right form.",
  "not-accepted": "This value is not accepted.",
};
