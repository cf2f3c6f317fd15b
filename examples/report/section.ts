/** One line of the report: what was asked, the answer in words, and the very result that the words were made from. */
export interface Line {
  readonly topic: string;
  readonly answer: string;
  readonly data: unknown;
}

/** One of the report's systems. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
}
