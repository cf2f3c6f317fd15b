/** What the notice leaves to those who decide. */
export interface AllocationOptions {
  /** The order in which a lot or the committee put tied applications, by their ids. */
  readonly decided?: readonly string[];
  /**
   * What happens when the next award does not fit into the money left: `stop` there (the default), `skip` it and try the
   * next ones, or `reduce` it to what is left, never below the least amount of the track.
   */
  readonly whenShort?: "stop" | "skip" | "reduce";
  /** How many reserves each track has, where the program does not say. */
  readonly reserves?: number;
}
