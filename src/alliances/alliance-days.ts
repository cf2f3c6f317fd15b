import type { IsoDate } from "../time/iso-date.js";
import { possibleDays } from "../time/possible-days.js";
import type { Alliance } from "./alliance.js";
import type { AllianceEvent } from "./alliance-event.js";

/** An event with the days on which it may have happened. */
export interface DatedEvent {
  readonly event: AllianceEvent;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

/** The events of an alliance that are reported, or only announced, in the order of time; those without any date are left out. */
export function eventsOf(alliance: Alliance, which: "reported" | "announced"): DatedEvent[] {
  return alliance.timeline
    .filter((event) => (event.announced === true) === (which === "announced"))
    .flatMap((event) => {
      const days = possibleDays(event.on);
      return days ? [{ event, ...days }] : [];
    })
    .sort((a, b) => compare(a.latest, b.latest) || compare(a.earliest, b.earliest) || rank(a.event) - rank(b.event));
}

/** The order of the states of an alliance, which decides wherever dates leave open which of two events came first. */
const ORDER: readonly string[] = ["renamed", "planned", "preparing", "launched", "meeting", "dissolved"];

/** The place of an event in the order of the states. */
export function rank(event: AllianceEvent): number {
  return ORDER.indexOf(event.kind);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
