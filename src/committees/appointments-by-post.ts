import type { PostHolding } from "../people/post-holding.js";
import type { IsoDate } from "../time/iso-date.js";
import { subtractPeriods } from "../time/subtract-periods.js";
import type { Appointment } from "./appointment.js";
import type { Committee } from "./committee.js";

/**
 * Who sat by post (당연직), as appointments: one for each time that somebody held the post of one of the committee's seats. Given
 * along with those of the appointed members, `rosterOn`, `vacanciesOn` and the rest know the members by post as well.
 * Who acts for a holder (직무대리) sits only on days without a holder. A holding of which no day is known gives none.
 *
 * @param committee - The committee; its seats by post name their posts.
 * @param holdings - Holdings of any posts, in any order.
 * @returns The appointments, seat by seat, in the order of the holdings. None has a term: the holder leaves with the post (`endedOn`).
 *
 * @example
 * ```ts
 * import { appointmentsByPost, Committee, rosterOn } from "dojeong/committees";
 * import { PostHolding } from "dojeong/people";
 * import { day } from "dojeong/time";
 *
 * const committee = Committee.parse({
 *   id: "root", names: [{ name: "뿌리산업발전위원회" }], seats: [{ id: "chair", tenure: "by-post", postId: "vice-governor" }],
 * });
 * const holding = PostHolding.parse({ postId: "vice-governor", personId: "p", startsOn: "2023-07-01", endsOn: "2024-06-30" });
 * const byPost = appointmentsByPost(committee, [holding]);
 *
 * rosterOn(committee, byPost, day("2024-06-30")).members.length; // => 1
 * rosterOn(committee, byPost, day("2024-07-01")).members.length; // => 0
 * ```
 */
export function appointmentsByPost(committee: Committee, holdings: readonly PostHolding[]): Appointment[] {
  return (committee.seats ?? []).flatMap(({ id: seatId, postId }) => {
    const held = holdings.flatMap(({ postId: post, personId, acting, startsOn, attestedOn, endsOn = LAST }) => {
      const from = startsOn ?? attestedOn;
      return post !== postId || from === undefined ? [] : [{ personId, acting, days: { startsOn: from, endsOn } }];
    });
    const regular = held.filter((one) => !one.acting).map((one) => one.days);
    return held.flatMap(({ personId, acting, days }) =>
      subtractPeriods(days, acting ? regular : []).map(({ startsOn, endsOn }) => ({
        committeeId: committee.id,
        seatId,
        personId,
        startsOn,
        ...(endsOn === LAST ? {} : { endedOn: endsOn }),
      })),
    );
  });
}

const LAST = "9999-12-31" as IsoDate;
