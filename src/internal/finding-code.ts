/** Every code that a finding of the package may have. */
export type FindingCode = never;
