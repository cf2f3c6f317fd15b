import type { Period } from "../time/period.js";

/** A stretch of days on which no session is to be held (도의회 회기, 을지연습). */
export interface Blackout extends Period {
  /** Why, in words. */
  readonly why?: string;
}
