import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import type { Won } from "../quantities/won.js";
import type { GrantFindingCode } from "./finding-code.js";
import type { GrantApplication } from "./grant-application.js";
import type { ApplicationScore } from "./score-application.js";

/** One application as it comes to the decision. */
export interface AllocationEntry {
  /** The application, as it was handed in. */
  readonly application: GrantApplication;
  /** What the check of eligibility said; absent: not checked. */
  readonly eligibility?: Outcome;
  /** Its score; absent: not scored. */
  readonly score?: ApplicationScore;
  /** The sum the committee means to grant; absent: what was asked for, up to what the track offers. */
  readonly amount?: Won;
}

/** What becomes of one application. */
export interface AllocationResult {
  /** Id of the application. */
  readonly applicationId: string;
  /** Id of the track it applied in; absent where it names none. */
  readonly trackId?: string;
  /** `undetermined` where something that decides is not known: a tie at the last slot, an open eligibility. */
  readonly result: "awarded" | "reserve" | "not-awarded" | "undetermined";
  /** Its rank within the track, where it was ranked. */
  readonly rank?: number;
  /** The sum awarded. */
  readonly amount?: Won;
  /** Its place among the reserves, from 1. */
  readonly reserve?: number;
  /** Present where the result rests on a number of slots or a sum that the notice gives only approximately (내외). */
  readonly conditional?: true;
  /** Why. */
  readonly reason: Finding<GrantFindingCode>;
}

/** What one track hands out. */
export interface TrackAllocation {
  /** Id of the track. */
  readonly trackId: string;
  /** How many applications are awarded. */
  readonly awarded: number;
  /** How many are in reserve. */
  readonly reserves: number;
  /** Sum of the awards, in won. */
  readonly granted: number;
  /** Slots as far as the notice gives a figure. */
  readonly slots?: number;
  /** Money as far as the notice gives a figure. */
  readonly money?: number;
}

/** The outcome of a round. */
export interface Allocation {
  /** Yes where every application is settled; unknown where some are not. */
  readonly outcome: "yes" | "unknown";
  /** One for every application, in the order of their ids. */
  readonly results: readonly AllocationResult[];
  /** One for every track, in the program's order. */
  readonly tracks: readonly TrackAllocation[];
  /** What would settle what is open. */
  readonly missing: readonly string[];
}
