import { bind } from "../criteria/bind.js";
import { evaluate } from "../criteria/evaluate.js";
import { missingFields } from "../criteria/missing-fields.js";
import type { IsoDate } from "../time/iso-date.js";
import type { Ask } from "./ask.js";
import { sourcesOf } from "./derive-facts.js";
import { eligibilityRecord } from "./eligibility-record.js";
import type { GrantApplication } from "./grant-application.js";
import type { GrantProgram } from "./grant-program.js";

/** Makes the function that asks criteria of one application, with the program's days and derived facts in place. */
export function askerOf(program: GrantProgram, application: GrantApplication, asOf?: IsoDate): Ask {
  const derived = program.derived ?? [];
  const record = eligibilityRecord(program, application, asOf);
  const { days } = record;
  const judgements = Object.fromEntries((application.judgements ?? []).map((one) => [one.id, one.answer]));
  const parametersOn = asOf ?? days.notice;
  const bindings = { asOf: days, judgements, parameters: program.parameters, parametersOn };
  return (criterion) => {
    const bound = bind(criterion, bindings);
    const truth = evaluate(bound, record);
    if (truth !== null) return { truth, missing: [] };
    const names = missingFields(bound, record).flatMap((name) => {
      const fact = derived.find((one) => `derived.${one.name}` === name);
      return fact === undefined ? [name] : sourcesOf(fact, application);
    });
    return { truth, missing: [...new Set(names)] };
  };
}
