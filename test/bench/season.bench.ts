import { brokenInvariants } from "../../examples/season/broken-invariants.ts";
import { makeApplications } from "../../examples/season/make-applications.ts";
import { makePrograms } from "../../examples/season/make-programs.ts";
import { seeded } from "../../examples/season/random.ts";
import { type ProgramSeason, runSeason } from "../../examples/season/run-season.ts";
import { allocateAwards } from "../../src/grants/index.ts";

// Usage: npm run bench season   (times a made-up season at several sizes, and fails where it grows clearly faster than n log n)
const ROUNDS = 5;

/** What is timed, and how much faster than n log n its growth from the first size to the last may look. */
interface Plan {
  readonly title: string;
  readonly sizes: readonly number[];
  readonly atMost: number;
  readonly make: (size: number) => () => unknown;
}

const nLogN = (size: number): number => size * Math.log2(size);
const line = (cells: readonly (string | number)[]): string => cells.map((it) => String(it).padStart(13)).join("");

/** A season of one seed, ready to be run. */
function season(applications: number, programs: number): () => readonly ProgramSeason[] {
  const random = seeded(2025);
  const documents = makePrograms(programs, random);
  const candidates = makeApplications(applications, documents, random);
  return () => runSeason(documents, candidates, 2025);
}

/** The awards alone, of one program to which everyone applied: here lies the sorting. */
function awards(applications: number): () => unknown {
  const [only] = season(applications, 1)();
  if (only === undefined) throw new Error("No program");
  return () => allocateAwards(only.program, only.entries, { whenShort: "skip" });
}

/** The fastest of some rounds for each size, taken in turns so that whatever else the machine does falls on all alike. */
function fastest(runs: readonly (() => unknown)[]): number[] {
  const times = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, run] of runs.entries()) {
      const start = performance.now();
      run();
      times[at] = Math.min(times[at] ?? Infinity, performance.now() - start);
    }
  }
  return times;
}

/** Prints the times with their growth from size to size, and fails where the whole of it is clearly more than n log n. */
function report({ title, sizes, atMost, make }: Plan): void {
  const times = fastest(sizes.map(make));
  const rows = sizes.map((size, at) => {
    const [time = 0, before = 0, smaller = size] = [times[at], times[at - 1], sizes[at - 1]];
    const grown =
      at === 0 ? ["", ""] : [`x ${(time / before).toFixed(2)}`, `x ${(nLogN(size) / nLogN(smaller)).toFixed(2)}`];
    return line([size, time.toFixed(1), ((time / size) * 1000).toFixed(1), ...grown]);
  });
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const growth = last / first / (nLogN(sizes.at(-1) ?? 1) / nLogN(sizes[0] ?? 1));
  const head = line(["applications", "fastest ms", "us each", "grown", "n log n"]);
  process.stdout.write(`\n${title}, the fastest of ${ROUNDS} rounds\n${[head, ...rows].join("\n")}\n`);
  process.stdout.write(`growth against n log n: ${growth.toFixed(2)} (at most ${atMost})\n`);
  if (!(growth <= atMost)) throw new Error(`${title}: grows faster than n log n, ${growth.toFixed(2)} times`);
}

const sizes = [2500, 5000, 10_000, 20_000];
const broken = sizes.flatMap((size) => brokenInvariants(season(size, 200)()));
if (broken.length > 0) throw new Error(broken.slice(0, 5).join("\n"));
// Growth by n² would be 6.3 times that by n log n.
report({ title: "A season of 200 programs", sizes, atMost: 1.6, make: (size) => season(size, 200) });
// Here it would be 11.8 times; what is done for each is so little that the machine's caches alone can make it 2 to 3.
report({ title: "The awards of one program", sizes: [...sizes, 40_000], atMost: 4, make: awards });
