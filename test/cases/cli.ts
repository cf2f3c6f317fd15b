import { type CaseResult, KINDS, runKind } from "./run.ts";

/** Prints, for each kind, how many cases are expressed and how many questions are answered as expected, with every miss. */
const results: CaseResult[] = [];
for (const kind of KINDS) results.push(...(await runKind(kind)));

const summary = Object.fromEntries(KINDS.map((kind) => [kind, summaryOf(results.filter((one) => one.kind === kind))]));

if (process.argv.includes("--json")) console.log(JSON.stringify(summary, null, 2));
else {
  console.table(summary);
  for (const line of results.flatMap(misses)) console.log(line);
}
process.exitCode = results.some((one) => misses(one).length > 0) ? 1 : 0;

function summaryOf(cases: readonly CaseResult[]): { expressed: number; questions: number; answered: number } {
  const questions = cases.flatMap((one) => one.questions);
  return {
    expressed: cases.filter((one) => one.notExpressed === undefined).length,
    questions: questions.length,
    answered: questions.filter((one) => one.miss === undefined).length,
  };
}

function misses(result: CaseResult): string[] {
  const where = `${result.kind}/${result.id}`;
  return [
    ...(result.notExpressed === undefined ? [] : [`not expressed: ${where}: ${result.notExpressed}`]),
    ...result.questions
      .filter((one) => one.miss !== undefined)
      .map((one) => `missed: ${where}: ${one.ask}: ${one.miss}`),
  ];
}
