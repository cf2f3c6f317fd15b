import { bind } from "../criteria/bind.js";
import type { Criterion } from "../criteria/criterion.js";
import { foldCriterion } from "../criteria/fold-criterion.js";
import { referencesOf } from "../criteria/references-of.js";
import type { IsoDate } from "../time/iso-date.js";
import type { EligibilityOptions } from "./check-eligibility.js";
import type { EligibilityRule, ExclusionRule } from "./eligibility-rule.js";
import type { GrantProgram } from "./grant-program.js";
import { type NamedDays, programDays } from "./program-days.js";
import { programReadings } from "./program-readings.js";
import type { Track } from "./track.js";

/** As of when, and for which track, all applications are screened. */
export interface ScreeningOptions extends EligibilityOptions {
  /** The day on which they count as handed in, for criteria that ask as of `application`. Absent: those stay unbound. */
  readonly appliedOn?: IsoDate;
}

/**
 * The whole eligibility of a program as one criterion, with the program's days and parameters filled in: requirements, exclusions
 * with their exceptions, the rules of the track, under every reading of what is disputed. Of an `eligibilityRecord` it says true,
 * false or null where `checkEligibility` says yes, no or unknown, so that a database can screen with the same answer.
 *
 * Without a track it asks for the field `trackId` where tracks have rules of their own. What differs from one application to the next
 * and is no field is left open: answers to judgements (`bind` them), and days as of `application` unless all count as handed in on one day.
 * Null in any case is what asks for a day or a parameter that the program does not give, and what reads as a field a derived fact or a named
 * day of which it is disputed how it comes about.
 *
 * @param program - The program.
 * @param options - The day of the assessment, the track, and the day on which applications count as handed in.
 *
 * @example
 * ```ts
 * import { evaluate } from "dojeong/criteria";
 * import { sampleApplications, waterProgram } from "dojeong/datasets/jeonbuk-2024";
 * import { checkEligibility, eligibilityRecord, screeningCriterion } from "dojeong/grants";
 *
 * const criterion = screeningCriterion(waterProgram);
 * sampleApplications.map((one) => evaluate(criterion, eligibilityRecord(waterProgram, one))); // => [true, false, null]
 * sampleApplications.map((one) => checkEligibility(waterProgram, one).outcome); // => ["yes", "no", "unknown"]
 * ```
 */
export function screeningCriterion(program: GrantProgram, options: ScreeningOptions = {}): Criterion {
  const readings = programReadings(program).map((one) => ofReading(one.program, program, options));
  const distinct = [...new Map(readings.map((one) => [JSON.stringify(one), one])).values()];
  const [only, other] = distinct;
  if (only !== undefined && other === undefined) return only;
  // Yes where all readings say yes, no where all say no, open in between.
  const notAllNo = allOf([{ kind: "any", of: distinct }, open("disputed rules")]);
  return { kind: "any", of: [allOf(distinct), notAllNo] };
}

function ofReading(reading: GrantProgram, program: GrantProgram, options: ScreeningOptions): Criterion {
  const { asOf, appliedOn, trackId } = options;
  const submission = appliedOn === undefined ? {} : { submission: { channel: "online", on: appliedOn } as const };
  const own = programDays(reading, submission);
  const days: NamedDays = asOf === undefined ? own : { ...own, assessment: asOf };
  const rules = allOf([...rulesOf(reading), ...trackRules(reading, trackId)]);
  const bound = bind(rules, { asOf: days, parameters: reading.parameters, parametersOn: asOf ?? days.notice });
  return withoutOpen(bound, disputedFields(reading, program));
}

function rulesOf({ selection = [], exclusions = [] }: Pick<Track, "selection" | "exclusions">): readonly Criterion[] {
  return [...selection.map(requirement), ...exclusions.map(exclusion)];
}

function requirement(rule: EligibilityRule): Criterion {
  return { kind: "all", of: [rule.criterion], ...noteOf(rule) };
}

function exclusion(rule: ExclusionRule): Criterion {
  const { criterion, exceptions = [] } = rule;
  if (exceptions.length === 0) return { kind: "not", of: criterion, ...noteOf(rule) };
  return {
    kind: "not",
    of: { kind: "unless", of: criterion, exceptions: exceptions.map(requirement) },
    ...noteOf(rule),
  };
}

function noteOf({ id, label, citations }: EligibilityRule): Pick<Criterion, "id" | "label" | "citations"> {
  return { id, ...(label && { label }), ...(citations && { citations }) };
}

/** The rules of the track given; where none is, those of the track that each application names. */
function trackRules({ tracks }: GrantProgram, trackId: string | undefined): readonly Criterion[] {
  if (tracks.every((one) => one.selection === undefined && one.exclusions === undefined)) return [];
  if (trackId !== undefined) {
    const track = tracks.find((one) => one.id === trackId);
    return track === undefined ? [open("trackId")] : rulesOf(track);
  }
  const named = tracks.map(({ id }): Criterion => {
    const equal = { kind: "eq", field: "trackId", value: id } as const;
    return tracks.length > 1 ? equal : { kind: "any", of: [{ kind: "unknown", field: "trackId" }, equal] };
  });
  const each = tracks.map((track, at) => allOf([...named.slice(at, at + 1), ...rulesOf(track)]));
  const none = allOf([{ kind: "not", of: { kind: "any", of: named } }, open("trackId")]);
  return [{ kind: "any", of: [...each, none] }];
}

/** Derived facts and named days that are other under this reading than the record has them. */
function disputedFields(reading: GrantProgram, program: GrantProgram): ReadonlySet<string> {
  const [one, other] = [reading, program].map((it): Map<string, string> => {
    const derived = (it.derived ?? []).map((fact) => [`derived.${fact.name}`, JSON.stringify(fact)] as const);
    const days = Object.entries(programDays(it)).map(([name, on]) => [`days.${name}`, on] as const);
    return new Map([...derived, ...days]);
  });
  const names = [...(one?.keys() ?? []), ...(other?.keys() ?? [])];
  return new Set(names.filter((name) => one?.get(name) !== other?.get(name)));
}

/** Puts in place of each condition that no application can answer one that says so, which a database can be asked as well. */
function withoutOpen(criterion: Criterion, disputed: ReadonlySet<string>): Criterion {
  return foldCriterion<Criterion>(criterion, {
    leaf: (node) => {
      const what = [...(node.field === undefined ? [] : [{ field: node.field }]), ...referencesOf(node)].find((it) =>
        "field" in it ? disputed.has(it.field) : it.asOf !== "application",
      );
      if (what === undefined) return node;
      return open("field" in what ? what.field : "parameter" in what ? what.parameter : what.asOf);
    },
    group: (node, parts) => {
      const [of, ...exceptions] = parts as readonly [Criterion, ...Criterion[]];
      if (node.kind === "not") return { ...node, of };
      return node.kind === "unless" ? { ...node, of, exceptions } : { ...node, of: parts };
    },
    list: (node, where) => ({ ...node, where }),
  });
}

function allOf(of: readonly Criterion[]): Criterion {
  return { kind: "all", of };
}

/** A condition that nobody can answer. */
function open(what: string): Criterion {
  return { kind: "judgement", id: `open: ${what}` };
}
