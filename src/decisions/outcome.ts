/**
 * One of the three answers of the library: yes, no, or not yet to be told.
 *
 * `"unknown"` stands where SQL has NULL: it is never read as `"no"`.
 */
export type Outcome = "yes" | "no" | "unknown";
