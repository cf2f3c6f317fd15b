import { celEnv, parse, plan } from "@bufbuild/cel";
import { LogicEngine } from "json-logic-engine";
import { Engine } from "json-rules-engine";
import { compile, compileExplanation } from "../../src/criteria/index.ts";
import { type Applicant, applicants } from "./applicants.ts";
import { type Contender, measure, print } from "./measure.ts";
import { byHand, byHandTwoValued, cel, jsonLogic, jsonRules, screening } from "./screening.ts";

// Usage: node test/bench/run.mjs criteria   (all contenders in turns, one process; medians)
const COUNT = 100_000;
const everyone = applicants(COUNT);
const eligible = everyone.filter((it) => byHand(it) === true);

const compiled = compile(screening);
const explained = compileExplanation(screening);
const logic = new LogicEngine().build(jsonLogic) as (it: Applicant) => unknown;
const expression = plan(celEnv(), parse(cel)) as unknown as (it: object) => unknown;
const engine = new Engine([jsonRules]);
engine.addOperator("notAfter", (fact: unknown, bound: unknown) => typeof fact === "string" && fact <= String(bound));

function counted(rows: readonly Applicant[], test: (it: Applicant) => unknown): () => number {
  return () => {
    let met = 0;
    for (let at = 0; at < rows.length; at += 1) if (test(rows[at] as Applicant) === true) met += 1;
    return met;
  };
}

async function ofEngine(rows: readonly Applicant[]): Promise<number> {
  let met = 0;
  for (const row of rows) if ((await engine.run(row as never)).events.length > 0) met += 1;
  return met;
}

for (const [title, rows] of [
  [`${COUNT} applicants, 8 conditions`, everyone],
  [`${eligible.length} eligible ones among them: every condition is asked`, eligible],
] as const) {
  const few = rows.slice(0, Math.ceil(rows.length / 100));
  const contenders: readonly Contender[] = [
    { name: "by hand, three outcomes", run: counted(rows, byHand) },
    { name: "by hand, missing facts read as no", run: counted(rows, byHandTwoValued) },
    { name: "dojeong compile()", run: counted(rows, compiled) },
    { name: "dojeong compileExplanation(), all leaves", run: counted(rows, (it) => explained(it).outcome === "yes") },
    { name: "json-logic-engine, compiled (new Function)", run: counted(rows, logic) },
    {
      name: "@bufbuild/cel, planned (1 in 100)",
      run: counted(few, (it) => expression(it)),
      share: few.length / rows.length,
    },
    { name: "json-rules-engine (1 in 100)", run: () => ofEngine(few), share: few.length / rows.length },
  ];
  print(`${title}`, await measure(contenders, rows.length, 61));
}

const lines = everyone.map((it) => JSON.stringify(it));
print(
  "NDJSON, one applicant a line",
  await measure(
    [
      {
        name: "JSON.parse alone",
        run: () => lines.reduce((sum, line) => sum + (JSON.parse(line) === null ? 0 : 1), 0),
      },
      {
        name: "JSON.parse and compile()",
        run: () => lines.reduce((sum, line) => sum + (compiled(JSON.parse(line)) === true ? 1 : 0), 0),
      },
    ],
    lines.length,
    31,
  ),
);
