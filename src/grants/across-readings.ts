import type { Decision, Unknown } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Json } from "../internal/json.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantProgram } from "./grant-program.js";
import { type ProgramReading, programReadings } from "./program-readings.js";

type Answer = Decision<never, GrantFindingCode> | Decision<unknown, GrantFindingCode>;

/** What one combination of readings answers. */
interface Told<Given extends Answer> {
  readonly reading: readonly string[];
  readonly answer: Given;
  /** Outcome and value, as text, to compare answers by. */
  readonly key: string;
}

/**
 * Asks a question of a program under every reading of its disputed rules. An answer that is the same under all is
 * given, with a finding that says so where rules are disputed; otherwise the answer is unknown, each reading's beside it.
 */
export function acrossReadings<Given extends Answer>(
  program: GrantProgram,
  ask: (program: GrantProgram) => Given,
): Given | Unknown<GrantFindingCode> {
  const disputed = program.disputed ?? [];
  if (disputed.length === 0) return ask(program);
  const told = programReadings(program).map((one) => tell(one, ask));
  const [first] = told;
  if (first === undefined) return ask(program);
  const matter = disputed.filter((_, index) => changesAnswer(told, index));
  if (matter.length === 0) {
    const facts = { disputed: disputed.map((one) => one.id) };
    const settled: Finding<GrantFindingCode> = { code: "readings-agree", outcome: "yes", citations: [], facts };
    return { ...first.answer, findings: [...first.answer.findings, settled] };
  }
  const missing = matter.map((one) => one.id);
  const readings = told.map(({ reading, answer }) => summary(reading, answer));
  const open: Finding<GrantFindingCode> = {
    code: "rule-disputed",
    outcome: "unknown",
    citations: [],
    facts: { disputed: missing, labels: matter.map((one) => (one.label as Json | undefined) ?? one.id), readings },
    missing,
  };
  const shared = first.answer.findings.filter((finding) => told.every(({ answer }) => has(answer, finding)));
  const lacks = shared.flatMap((finding) => finding.missing ?? []);
  return { outcome: "unknown", missing: [...new Set([...lacks, ...missing])], findings: [...shared, open] };
}

function tell<Given extends Answer>(one: ProgramReading, ask: (program: GrantProgram) => Given): Told<Given> {
  const { disputed: _, ...program } = one.program;
  const answer = ask(program);
  return { reading: one.reading, answer, key: JSON.stringify([answer.outcome, valueIn(answer)]) };
}

/** Whether some two combinations that differ in this dispute alone answer differently. */
function changesAnswer(told: readonly Told<Answer>[], index: number): boolean {
  const seen = new Map<string, string>();
  return told.some(({ reading, key }) => {
    const others = JSON.stringify(reading.filter((_, at) => at !== index));
    const before = seen.get(others);
    seen.set(others, key);
    return before !== undefined && before !== key;
  });
}

function summary(reading: readonly string[], answer: Answer): Json {
  const value = valueIn(answer);
  const codes = answer.findings.filter((one) => one.outcome !== "yes").map((one) => one.code);
  const told = { reading: reading.join(", "), outcome: answer.outcome, codes };
  return value === undefined ? told : { ...told, value: value as Json };
}

function valueIn(answer: Answer): unknown {
  return "value" in answer ? answer.value : undefined;
}

function has(answer: Answer, finding: Finding): boolean {
  const text = JSON.stringify(finding);
  return answer.findings.some((one) => JSON.stringify(one) === text);
}
