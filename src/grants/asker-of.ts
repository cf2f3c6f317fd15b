import type { Criterion } from "../criteria/criterion.js";
import { evaluate } from "../criteria/evaluate.js";
import { foldCriterion } from "../criteria/fold-criterion.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Ask } from "./ask.js";
import { deriveFacts } from "./derive-facts.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";
import { programDays } from "./program-days.js";

/** Makes the function that asks criteria of one application, with the program's days and derived facts in place. */
export function askerOf(program: GrantProgram, application: GrantApplication, asOf?: IsoDate): Ask {
  const days = { ...programDays(program, application), ...(asOf === undefined ? {} : { assessment: asOf }) };
  const record = { ...application, days, derived: deriveFacts(program.derived ?? [], application) };
  return (criterion) => {
    const truth = evaluate(criterion, record);
    return { truth, missing: truth === null ? lacking(criterion, record) : [] };
  };
}

function lacking(criterion: Criterion, record: unknown): readonly string[] {
  const all = foldCriterion<readonly string[]>(criterion, {
    leaf: (node) => (evaluate(node, record) === null ? [node.field ?? node.kind] : []),
    group: (_, parts) => parts.flat(),
    list: (node) => [node.field],
  });
  return [...new Set(all)];
}
