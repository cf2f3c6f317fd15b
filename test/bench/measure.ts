/** One thing to be timed. It returns what it found, so that nothing is optimised away and answers can be compared. */
export interface Contender {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  /** The share of the records that it goes over, in every fifth round only: slow ones would hold up all others. */
  readonly share?: number;
}

/** Times of one contender, in nanoseconds for each record. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly fastest: number;
  readonly answer: number;
}

/** Times all contenders in turn, round after round, so that whatever else the machine does falls on all alike. */
export async function measure(
  contenders: readonly Contender[],
  records: number,
  rounds: number,
): Promise<readonly Timing[]> {
  const times = contenders.map((): number[] => []);
  const answers: number[] = [];
  for (const contender of contenders) answers.push(await contender.run());
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      if (contender.share !== undefined && round % 5 !== 0) continue;
      const start = process.hrtime.bigint();
      const done = contender.run();
      if (typeof done !== "number") await done;
      times[index]?.push(Number(process.hrtime.bigint() - start) / (records * (contender.share ?? 1)));
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((one, other) => one - other);
    return { name, median: sorted[sorted.length >> 1] ?? 0, fastest: sorted[0] ?? 0, answer: answers[index] ?? 0 };
  });
}

/** Prints the times, and the speed against the first contender by median and by fastest round (which a busy machine disturbs least). */
export function print(title: string, timings: readonly Timing[]): void {
  const [base] = timings;
  const line = (...cells: readonly string[]): string =>
    cells.map((it, at) => (at === 0 ? it.padEnd(46) : it.padStart(11))).join("");
  const share = (one: number | undefined, other: number): string => ((one ?? 0) / other).toPrecision(3);
  const rows = timings.map((it) =>
    line(
      it.name,
      it.median.toFixed(1),
      it.fastest.toFixed(1),
      share(base?.median, it.median),
      share(base?.fastest, it.fastest),
      String(it.answer),
    ),
  );
  process.stdout.write(
    `\n${title}\n${[line("ns each", "median", "fastest", "speed", "(fastest)", "yes"), ...rows].join("\n")}\n`,
  );
}
