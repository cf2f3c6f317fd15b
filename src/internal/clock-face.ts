/** The clock time of a moment and its offset from UTC. */
export interface ClockFace {
  /** `18:00`, or `18:00:01` where the seconds are not 0. */
  readonly time: string;
  /** `+09:00`; `Z` is given as `+00:00`. */
  readonly offset: string;
}

/** Reads the clock a moment was given in, without moving it to another zone. */
export function clockFace(instant: string): ClockFace {
  const [, minute = "", second = "", offset = ""] =
    /T(\d\d:\d\d)(?::(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)$/.exec(instant) ?? [];
  return {
    time: Number(second) > 0 ? `${minute}:${second}` : minute,
    offset: offset === "Z" ? "+00:00" : offset,
  };
}
