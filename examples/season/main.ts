import { writeFileSync } from "node:fs";
import { brokenInvariants } from "./broken-invariants.ts";
import { asPage } from "./chart.ts";
import { makeApplications } from "./make-applications.ts";
import { makePrograms } from "./make-programs.ts";
import { seeded } from "./random.ts";
import { runSeason } from "./run-season.ts";
import { asTable, summarize } from "./summary.ts";

/*
 * A made-up year of grants: node examples/season/main.ts [--applications 10000] [--programs 200] [--seed 2025] [--json] [--html FILE]
 */
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const seed = Number(argument("seed") ?? 2025);

/** Makes a season and runs it; tells how long the running took. */
function season(applications: number, programs: number) {
  const random = seeded(seed);
  const documents = makePrograms(programs, random);
  const candidates = makeApplications(applications, documents, random);
  const start = performance.now();
  const run = runSeason(documents, candidates, seed);
  return { run, milliseconds: Math.round(performance.now() - start) };
}

const { run, milliseconds } = season(Number(argument("applications") ?? 10_000), Number(argument("programs") ?? 200));
const broken = brokenInvariants(run);
const summary = summarize(run);
const html = argument("html");
if (html !== undefined) writeFileSync(html, asPage(summary));
if (process.argv.includes("--json")) console.log(JSON.stringify({ ...summary, broken }, null, 2));
else console.log(`${asTable(summary)}\n\n${milliseconds} ms; promises broken: ${broken.length}`);
for (const sentence of broken.slice(0, 20)) console.error(sentence);
process.exitCode = broken.length > 0 ? 1 : 0;
