import { decide } from "../decisions/decide.js";
import type { Decision } from "../decisions/decision.js";
import type { Finding } from "../decisions/finding.js";
import type { Outcome } from "../decisions/outcome.js";
import { instantMillis, koreanDate, koreanInstant } from "../internal/instant-millis.js";
import type { HolidayCalendar } from "../time/holiday-calendar.js";
import type { Instant } from "../time/instant.js";
import { isWorkingDay } from "../time/is-working-day.js";
import type { IsoDate } from "../time/iso-date.js";
import type { ApplicationWindow } from "./application-window.js";
import type { GrantFindingCode } from "./finding-code.js";
import { withinHours } from "./moment.js";
import type { Submission } from "./submission.js";
import type { MailChannel, VisitChannel } from "./submission-channel.js";
import { type WindowFacts, windowStatus } from "./window-status.js";

/** What the office knows beside the notice. */
export interface SubmissionOptions extends WindowFacts {
  /** Public holidays, for counters that are closed on them. Absent: no year is covered. */
  readonly holidays?: HolidayCalendar;
}

type Reason = Finding<GrantFindingCode>;

/**
 * Whether an application was handed in by an allowed way, and in time.
 *
 * Paper at a counter counts when it is handed in while the counter is open; post by its arrival or its postmark, as
 * the notice says, and where it asks for registered post (등기) only that; all else when it was sent. Where the notice does not say which day of the post counts, the answer is
 * unknown only when the two differ.
 *
 * @param window - The window as announced.
 * @param submission - How and when it came.
 * @param options - Holidays, and what only the office knows.
 *
 * @example
 * ```ts
 * import { checkSubmission } from "dojeong/grants";
 * import { day, instant } from "dojeong/time";
 *
 * const window = {
 *   opens: { kind: "on", on: { precision: "day", on: day("2024-12-16") } },
 *   closes: { kind: "on", on: { precision: "day", on: day("2025-01-06") } },
 *   channels: [{ kind: "mail", rule: "arrival" }],
 * } as const;
 * const late = { channel: "mail", postmarkedOn: day("2025-01-04"), on: day("2025-01-07") } as const;
 * checkSubmission(window, late).outcome; // => "no"
 * checkSubmission(window, { channel: "email", at: instant("2024-12-20T10:00+09:00") }).outcome; // => "no"
 * ```
 */
export function checkSubmission(
  window: ApplicationWindow,
  submission: Submission,
  options: SubmissionOptions = {},
): Decision<never, GrantFindingCode> {
  const channel = window.channels?.find((one) => one.kind === submission.channel && samePortal(one, submission));
  const way = channelFinding(window, submission, channel !== undefined);
  if (channel?.kind === "mail")
    return decide([
      way,
      ...registeredFindings(window, submission, channel),
      ...mail(window, submission, channel, options),
    ]);
  if (submission.channel === "mail")
    return decide([way, ...mail(window, submission, { kind: "mail", rule: "not-stated" }, options)]);
  const counter = channel?.kind === "visit" ? counterFindings(window, submission, channel, options) : [];
  return decide([way, ...timeFindings(window, submission.at, submission.on, options), ...counter]);
}

function samePortal(channel: { readonly kind: string; readonly portal?: string }, submission: Submission): boolean {
  return submission.portal === undefined || channel.portal === undefined || submission.portal === channel.portal;
}

function channelFinding(window: ApplicationWindow, submission: Submission, allowed: boolean): Reason {
  const channels = window.channels?.map((one) => one.kind) ?? [];
  const facts = { channel: submission.channel, channels };
  const citations = window.citations ?? [];
  if (window.channels === undefined) {
    return { code: "channels-not-stated", outcome: "unknown", citations, facts, missing: ["window.channels"] };
  }
  return allowed
    ? { code: "channel-accepted", outcome: "yes", citations, facts }
    : { code: "channel-not-accepted", outcome: "no", citations, facts };
}

/** The window's answer at a moment, or over a whole day where only the day is known. */
function timeFindings(
  window: ApplicationWindow,
  at: Instant | undefined,
  on: IsoDate | undefined,
  options: SubmissionOptions,
): readonly Reason[] {
  if (at !== undefined) return windowStatus(window, at, options).findings;
  if (on === undefined) return [timeNotKnown({}, ["submission.at"])];
  const [first, last] = [koreanInstant(on, 0) as Instant, koreanInstant(on, 86_399_999) as Instant];
  const [early, late] = [windowStatus(window, first, options), windowStatus(window, last, options)];
  if (late.outcome === "yes" && early.outcome === "yes") return late.findings;
  if (early.outcome === "no" && late.outcome === "no" && closedAllDay(early, late)) return late.findings;
  return [timeNotKnown({ on }, ["submission.at"])];
}

/** Both ends of the day lie before the opening, or both after the closing. */
function closedAllDay(early: Decision<never, GrantFindingCode>, late: Decision<never, GrantFindingCode>): boolean {
  const codes = (answer: Decision<never, GrantFindingCode>): string =>
    answer.findings.flatMap((one) => (one.outcome === "no" ? [one.code] : [])).join();
  return codes(early) === codes(late);
}

function timeNotKnown(facts: Reason["facts"], missing: readonly string[]): Reason {
  return { code: "submission-time-not-known", outcome: "unknown", citations: [], facts, missing };
}

function counterFindings(
  window: ApplicationWindow,
  submission: Submission,
  channel: VisitChannel,
  options: SubmissionOptions,
): readonly Reason[] {
  const { at, on } = submission;
  const date = at === undefined ? on : (koreanDate(instantMillis(at)) as IsoDate);
  if (date === undefined) return [];
  const { hours } = channel;
  if (hours === undefined) return lastDayWithoutHour(window, date);
  const facts = { on: date, from: hours.from, until: hours.until };
  const day = hours.days === "every-day" ? undefined : isWorkingDay(date, options.holidays);
  if (day?.outcome === "no") {
    const names = day.findings.flatMap((one) => (Array.isArray(one.facts.names) ? one.facts.names : []));
    const citations = day.findings.flatMap((one) => one.citations);
    return [{ code: "counter-closed-on-rest-day", outcome: "no", citations, facts: { ...facts, names } }];
  }
  if (at !== undefined && !withinHours(instantMillis(at), hours.from, hours.until)) {
    return [{ code: "counter-closed-at-that-hour", outcome: "no", citations: [], facts: { ...facts, at } }];
  }
  if (day?.outcome === "unknown") {
    return [{ code: "counter-day-not-known", outcome: "unknown", citations: [], facts, missing: day.missing }];
  }
  return [{ code: "counter-open", outcome: "yes", citations: [], facts }];
}

/** On a last day for which no hour is stated, a counter may have closed before midnight. */
function lastDayWithoutHour(window: ApplicationWindow, date: IsoDate): readonly Reason[] {
  if (window.closes.kind !== "on" || window.changes !== undefined) return [];
  const { on } = window.closes;
  const mayBeLast =
    on.precision === "day"
      ? on.on === date
      : on.precision === "day-of-month" && Number(date.slice(8)) === on.dayOfMonth;
  if (!mayBeLast) return [];
  const missing = ["window.closes.time"];
  return [{ code: "counter-hours-not-stated", outcome: "unknown", citations: [], facts: { on: date }, missing }];
}

/** Registered post is asked of only where the notice asks for it. */
function registeredFindings(
  { citations = [] }: ApplicationWindow,
  { registered }: Submission,
  channel: MailChannel,
): readonly Reason[] {
  if (channel.registered !== true) return [];
  if (registered === undefined) {
    return [
      {
        code: "registered-post-not-known",
        outcome: "unknown",
        citations,
        facts: {},
        missing: ["submission.registered"],
      },
    ];
  }
  return registered
    ? [{ code: "sent-by-registered-post", outcome: "yes", citations, facts: {} }]
    : [{ code: "not-sent-by-registered-post", outcome: "no", citations, facts: {} }];
}

function mail(
  window: ApplicationWindow,
  submission: Submission,
  channel: MailChannel,
  options: SubmissionOptions,
): readonly Reason[] {
  const { at, on, postmarkedOn } = submission;
  const arrived = at === undefined ? on : (koreanDate(instantMillis(at)) as IsoDate);
  const byArrival = mailOutcome(window, at, arrived, options, false);
  const byPostmark = mailOutcome(window, undefined, postmarkedOn, options, true);
  const facts = {
    rule: channel.rule,
    ...(arrived === undefined ? {} : { arrivedOn: arrived }),
    ...(postmarkedOn === undefined ? {} : { postmarkedOn }),
  };
  if (channel.rule === "not-stated" && byArrival.outcome !== byPostmark.outcome) {
    const readings = [
      { reading: "arrival", outcome: byArrival.outcome },
      { reading: "postmark", outcome: byPostmark.outcome },
    ];
    const missing = ["window.channels.mail.rule"];
    return [
      { code: "mail-rule-not-stated", outcome: "unknown", citations: [], facts: { ...facts, readings }, missing },
    ];
  }
  const counted = channel.rule === "postmark" ? byPostmark : byArrival;
  const findings = counted.findings.filter((one) => one.outcome !== "yes");
  if (counted.outcome === "unknown") return findings;
  const inTime = counted.outcome === "yes";
  if (channel.rule === "postmark") {
    const code = inTime ? "postmarked-in-time" : "postmarked-late";
    return [...findings, { code, outcome: counted.outcome, citations: [], facts }];
  }
  const code = inTime ? "mail-arrived-in-time" : "mail-arrived-late";
  return [...findings, { code, outcome: counted.outcome, citations: [], facts }];
}

/** The window's answer for the day of a postmark or arrival; a postmark has no hour, so its whole day counts. */
function mailOutcome(
  window: ApplicationWindow,
  at: Instant | undefined,
  on: IsoDate | undefined,
  options: SubmissionOptions,
  wholeDay: boolean,
): { readonly outcome: Outcome; readonly findings: readonly Reason[] } {
  if (at !== undefined) return windowStatus(window, at, options);
  if (on === undefined) return { outcome: "unknown", findings: [timeNotKnown({}, ["submission.on"])] };
  const first = windowStatus(window, koreanInstant(on, 0) as Instant, options);
  const last = windowStatus(window, koreanInstant(on, 86_399_999) as Instant, options);
  if (first.outcome === last.outcome) return last;
  if (wholeDay) return first.outcome === "yes" ? first : last;
  return { outcome: "unknown", findings: [timeNotKnown({ on }, ["submission.at"])] };
}
