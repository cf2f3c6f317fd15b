import { GrantApplication, GrantProgram } from "dojeong/grants";

type Changes = { readonly [key: string]: unknown };

/** A small valid program; fields given replace those of the sample. */
export function program(changes: Changes = {}): GrantProgram {
  return GrantProgram.parse({
    id: "sample",
    name: "표본 사업",
    year: 2025,
    regime: "local-subsidy",
    solicitation: { kind: "open-call" },
    hosts: [{ name: "전북특별자치도" }],
    tracks: [{ id: "all", name: "전체" }],
    selection: [],
    exclusions: [],
    window: { opens: { kind: "not-stated" }, closes: { kind: "not-announced" } },
    stages: [],
    ...changes,
  });
}

/** A small valid application; fields given replace those of the sample. */
export function application(changes: Changes = {}): GrantApplication {
  return GrantApplication.parse({ id: "1", programId: "sample", applicant: { id: "a" }, ...changes });
}

/** The codes of those findings that are not in favour. */
export function codes(decision: {
  readonly findings: readonly { readonly code: string; readonly outcome: string }[];
}): string[] {
  return decision.findings.filter((one) => one.outcome !== "yes").map((one) => one.code);
}

/** The value of a decision, whatever it is; undefined where there is none. */
export function valueIn(decision: object): unknown {
  return "value" in decision ? decision.value : undefined;
}
