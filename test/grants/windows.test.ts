import { ApplicationWindow, checkSubmission, type Submission, windowPeriod, windowStatus } from "dojeong/grants";
import { holidays } from "dojeong/holidays";
import { day, instant } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, valueIn } from "./sample.ts";

const at = (text: string) => ({ kind: "at", at: instant(text) }) as const;
const on = (text: string) => ({ kind: "on", on: { precision: "day", on: day(text) } }) as const;
const water: ApplicationWindow = {
  opens: { kind: "not-stated", openBy: { precision: "day", on: day("2024-01-23") } },
  closes: at("2024-02-06T18:00+09:00"),
};

describe("windowStatus", () => {
  test.each([
    ["the closing moment itself", "2024-02-06T18:00:00+09:00", "yes", []],
    ["a second later", "2024-02-06T18:00:01+09:00", "no", ["window-closed"]],
    ["a millisecond later", "2024-02-06T18:00:00.001+09:00", "no", ["window-closed"]],
    ["the same moment in UTC", "2024-02-06T09:00:00Z", "yes", []],
    ["before anybody reported it open", "2024-01-22T23:59:59+09:00", "unknown", ["window-opening-not-reported"]],
    ["from the day it was reported", "2024-01-23T00:00:00+09:00", "yes", []],
  ])("%s", (_, moment, outcome, found) => {
    const status = windowStatus(water, instant(moment));
    expect([status.outcome, codes(status)]).toEqual([outcome, found]);
  });

  test("a report dated to a third of a month vouches for the window from that third's last day", () => {
    const openBy = { precision: "month-part", year: 2024, month: 1, part: "late" } as const;
    const window: ApplicationWindow = { ...water, opens: { kind: "not-stated", openBy } };
    const outcome = (moment: string) => windowStatus(window, instant(moment)).outcome;
    expect(outcome("2024-01-30T23:59:59+09:00")).toBe("unknown");
    expect(outcome("2024-01-31T00:00:00+09:00")).toBe("yes");
    const undated: ApplicationWindow = {
      ...water,
      opens: { kind: "not-stated", openBy: { precision: "not-announced" } },
    };
    expect(windowStatus(undated, instant("2024-02-06T18:00+09:00"))).toMatchObject({
      outcome: "unknown",
      missing: ["window.opens"],
    });
  });

  // no law cuts a month at the 10th and the 20th: where only that decides, the answer says so
  test.each([
    { at: "2024-03-10T23:59:59+09:00", outcome: "no", assumed: ["window-not-open-yet"] },
    { at: "2024-02-29T12:00:00+09:00", outcome: "no", assumed: [] },
    { at: "2024-03-20T00:00:00+09:00", outcome: "yes", assumed: ["window-opened", "window-not-closed-yet"] },
    { at: "2024-04-01T00:00:00+09:00", outcome: "no", assumed: [] },
  ])("from the middle of March to its end, at $at: $outcome", ({ at, outcome, assumed }) => {
    const third = (part: "middle" | "late") =>
      ({ kind: "on", on: { precision: "month-part", year: 2024, month: 3, part } }) as const;
    const status = windowStatus({ opens: third("middle"), closes: third("late") }, instant(at));
    expect(status.outcome).toBe(outcome);
    const relying = status.findings.filter((one) => one.assumed && one.outcome === outcome);
    expect(relying.map((one) => one.code)).toEqual(assumed);
  });

  test("that the closing moment itself is in time is assumed, unless the notice says so", () => {
    const at = instant("2024-02-06T18:00+09:00");
    const closing = (side?: "included") =>
      windowStatus({ ...water, closes: { kind: "at", at, ...(side === undefined ? {} : { side }) } }, at).findings.at(
        -1,
      );
    expect(closing()).toMatchObject({ code: "window-at-closing-moment", outcome: "yes", assumed: true });
    expect(closing("included")).toMatchObject({ code: "window-not-closed-yet", outcome: "yes" });
    expect(closing("included")?.assumed).toBeUndefined();
  });

  test("a notice may leave the closing moment out", () => {
    const window = { ...water, closes: { ...at("2024-02-06T18:00+09:00"), side: "excluded" } } as const;
    expect(windowStatus(window, instant("2024-02-06T18:00+09:00")).outcome).toBe("no");
  });

  // 민법 제159조: a period of days ends with the last day
  test.each([
    ["2025-01-06T23:59:59+09:00", "yes"],
    ["2025-01-07T00:00:00+09:00", "no"],
    ["2024-12-15T23:59:59+09:00", "no"],
    ["2024-12-16T00:00:00+09:00", "yes"],
  ])("a window of days at %s", (moment, outcome) => {
    expect(windowStatus({ opens: on("2024-12-16"), closes: on("2025-01-06") }, instant(moment)).outcome).toBe(outcome);
  });

  test("an extension counts from the day it was announced, and the last notice holds", () => {
    const window: ApplicationWindow = {
      ...water,
      changes: [
        { kind: "extended", to: instant("2024-02-20T18:00+09:00"), announcedOn: day("2024-02-08") },
        { kind: "closed-early", to: instant("2024-02-15T18:00+09:00"), announcedOn: day("2024-02-14") },
      ],
    };
    const outcomes = [
      "2024-02-07T12:00+09:00",
      "2024-02-08T12:00+09:00",
      "2024-02-14T12:00+09:00",
      "2024-02-16T12:00+09:00",
    ];
    expect(outcomes.map((moment) => windowStatus(window, instant(moment)).outcome)).toEqual(["no", "yes", "yes", "no"]);
  });

  test("until the money is spent", () => {
    const window: ApplicationWindow = {
      opens: on("2024-01-02"),
      closes: { kind: "until-budget-spent", latest: instant("2024-12-31T18:00+09:00") },
    };
    const moment = instant("2024-06-01T09:00+09:00");
    expect(codes(windowStatus(window, moment))).toEqual(["window-money-not-known"]);
    expect(windowStatus(window, moment, { moneyLeft: true }).outcome).toBe("yes");
    expect(codes(windowStatus(window, moment, { moneyLeft: false }))).toEqual(["window-money-spent"]);
    expect(windowStatus(window, instant("2025-01-01T00:00+09:00"), { moneyLeft: true }).outcome).toBe("no");
  });

  test("rounds, rolling, not announced, a month", () => {
    const round = (number: number, month: string) => ({
      round: number,
      opens: instant(`2024-${month}-01T09:00+09:00`),
      closes: instant(`2024-${month}-10T18:00+09:00`),
    });
    const rounds: ApplicationWindow = {
      opens: { kind: "not-stated" },
      closes: { kind: "rounds", rounds: [round(1, "03"), round(2, "06")] },
    };
    const found = ["2024-03-05T12:00Z", "2024-04-01T12:00Z", "2024-06-10T09:00Z", "2024-06-10T09:01Z"].map(
      (moment) => windowStatus(rounds, instant(moment)).findings[0]?.code,
    );
    expect(found).toEqual(["window-round-open", "window-between-rounds", "window-round-open", "window-closed"]);
    expect(
      windowStatus({ opens: on("2024-01-02"), closes: { kind: "rolling" } }, instant("2030-01-01T00:00Z")).outcome,
    ).toBe("yes");
    expect(
      windowStatus({ opens: on("2024-01-02"), closes: { kind: "not-announced" } }, instant("2024-05-01T00:00Z"))
        .outcome,
    ).toBe("unknown");
    const march: ApplicationWindow = {
      opens: { kind: "on", on: { precision: "month", year: 2025, month: 3 } },
      closes: { kind: "on", on: { precision: "month", year: 2025, month: 3 } },
    };
    expect(
      ["2025-02-28T12:00Z", "2025-03-15T12:00Z", "2025-04-01T12:00Z"].map(
        (moment) => windowStatus(march, instant(moment)).outcome,
      ),
    ).toEqual(["no", "unknown", "no"]);
  });

  test("an extension of one round leaves the others as they are", () => {
    const rounds = ["03", "06"].map((month, at) => ({
      round: at + 1,
      opens: instant(`2024-${month}-01T09:00+09:00`),
      closes: instant(`2024-${month}-10T18:00+09:00`),
    }));
    const window = (change: object): ApplicationWindow => ({
      opens: { kind: "not-stated" },
      closes: { kind: "rounds", rounds },
      changes: [{ kind: "extended", announcedOn: day("2024-03-08"), ...change } as never],
    });
    const first = window({ round: 1, to: instant("2024-03-17T18:00+09:00") });
    const at = (one: ApplicationWindow, moment: string) => windowStatus(one, instant(moment)).findings[0]?.code;
    expect(
      ["2024-03-17T18:00+09:00", "2024-03-17T18:01+09:00", "2024-06-05T12:00+09:00", "2024-06-11T12:00+09:00"].map(
        (moment) => at(first, moment),
      ),
    ).toEqual(["window-round-open", "window-between-rounds", "window-round-open", "window-closed"]);
    const last = window({ to: instant("2024-06-17T18:00+09:00") });
    expect([at(last, "2024-03-12T12:00+09:00"), at(last, "2024-06-17T18:00+09:00")]).toEqual([
      "window-between-rounds",
      "window-round-open",
    ]);
    expect(ApplicationWindow.safeParse(first).success).toBe(true);
    expect([valueIn(windowPeriod(first)), valueIn(windowPeriod(last))]).toEqual([
      { startsOn: "2024-03-01", endsOn: "2024-06-10" },
      { startsOn: "2024-03-01", endsOn: "2024-06-17" },
    ]);
    const third = ApplicationWindow.safeParse(window({ round: 3, to: "2024-03-17T18:00+09:00" }));
    expect(third.error?.issues[0]).toMatchObject({ path: ["changes"], params: { code: "no-such-round" } });
  });

  test("once closed it stays closed, and never opens before it opens", () => {
    const window: ApplicationWindow = { opens: at("2025-02-07T09:00+09:00"), closes: at("2025-02-28T18:00+09:00") };
    const [first, last] = [Date.parse("2025-02-07T00:00Z"), Date.parse("2025-02-28T09:00Z")];
    fc.assert(
      fc.property(fc.integer({ min: first - 1e9, max: last + 1e9 }), (millis) => {
        const moment = instant(new Date(millis).toISOString());
        expect(windowStatus(window, moment).outcome).toBe(millis >= first && millis <= last ? "yes" : "no");
      }),
      { numRuns: 200 },
    );
  });
});

describe("checkSubmission", () => {
  const hours = { from: "09:00", until: "18:00", days: "working-days" } as const;
  const goseong: ApplicationWindow = {
    opens: on("2024-12-16"),
    closes: on("2025-01-06"),
    channels: [
      { kind: "visit", hours },
      { kind: "mail", rule: "arrival" },
    ],
  };
  const outcome = (submission: Submission, window = goseong) => {
    const answer = checkSubmission(window, submission, { holidays });
    return [answer.outcome, ...codes(answer)];
  };

  test.each([
    ["a working day", "2024-12-17T09:00+09:00", ["yes"]],
    ["closing time itself", "2024-12-17T18:00+09:00", ["yes"]],
    ["a second after closing", "2024-12-17T18:00:01+09:00", ["no", "counter-closed-at-that-hour"]],
    ["a Saturday", "2024-12-21T10:00+09:00", ["no", "counter-closed-on-rest-day"]],
    ["Christmas", "2024-12-25T10:00+09:00", ["no", "counter-closed-on-rest-day"]],
    ["after the last day", "2025-01-07T10:00+09:00", ["no", "window-closed"]],
  ])("at the counter: %s", (_, moment, expected) => {
    expect(outcome({ channel: "visit", at: instant(moment) })).toEqual(expected);
  });

  test("without a table of holidays a weekday is not known to be open", () => {
    const answer = checkSubmission(goseong, { channel: "visit", at: instant("2024-12-17T10:00+09:00") });
    expect(codes(answer)).toEqual(["counter-day-not-known"]);
  });

  const mail = (rule: "arrival" | "postmark" | "not-stated"): ApplicationWindow => ({
    ...goseong,
    channels: [{ kind: "mail", rule }],
  });
  const late = { channel: "mail", postmarkedOn: day("2025-01-06"), on: day("2025-01-08") } as const;
  test.each([
    ["arrival", late, ["no", "window-closed", "mail-arrived-late"]],
    ["postmark", late, ["yes"]],
    ["not-stated", late, ["unknown", "mail-rule-not-stated"]],
    ["not-stated", { ...late, on: day("2025-01-06") }, ["yes"]],
    ["not-stated", { ...late, postmarkedOn: day("2025-01-07") }, ["no", "window-closed", "mail-arrived-late"]],
    ["postmark", { ...late, postmarkedOn: day("2025-01-07") }, ["no", "window-closed", "postmarked-late"]],
    ["arrival", { channel: "mail", postmarkedOn: day("2025-01-06") }, ["unknown", "submission-time-not-known"]],
  ] as const)("by post, the rule being %s", (rule, submission, expected) => {
    expect(outcome(submission, mail(rule))).toEqual(expected);
  });

  test.each([
    [true, true, ["yes"]],
    [true, false, ["no", "not-sent-by-registered-post"]],
    [true, undefined, ["unknown", "registered-post-not-known"]],
    [undefined, undefined, ["yes"]],
    [undefined, false, ["yes"]],
  ])("registered post asked for: %s, sent: %s", (asked, sent, expected) => {
    const channel = { kind: "mail", rule: "postmark", ...(asked && { registered: asked }) } as const;
    const submission = { channel: "mail", postmarkedOn: day("2025-01-06"), on: day("2025-01-08") } as const;
    const given = { ...submission, ...(sent === undefined ? {} : { registered: sent }) };
    expect(outcome(given, { ...goseong, channels: [channel] })).toEqual(expected);
  });

  test("a postmark of the last day is in time whatever the hour at which the window closes", () => {
    const window: ApplicationWindow = {
      opens: on("2025-02-07"),
      closes: at("2025-02-28T18:00+09:00"),
      channels: [{ kind: "mail", rule: "postmark" }],
    };
    expect(outcome({ channel: "mail", postmarkedOn: day("2025-02-28"), on: day("2025-03-04") }, window)).toEqual([
      "yes",
    ]);
  });

  test("a portal must be the one named", () => {
    const window: ApplicationWindow = { ...goseong, channels: [{ kind: "online", portal: "보탬e" }] };
    expect(outcome({ channel: "online", portal: "NCAS", at: instant("2024-12-17T10:00Z") }, window)).toEqual([
      "no",
      "channel-not-accepted",
    ]);
    const { channels: _, ...silent } = window;
    expect(outcome({ channel: "online", portal: "NCAS", at: instant("2024-12-17T10:00Z") }, silent)).toEqual([
      "unknown",
      "channels-not-stated",
    ]);
  });

  test("of a last day without an hour, a visit on it cannot be told", () => {
    const window: ApplicationWindow = { ...goseong, channels: [{ kind: "visit" }] };
    expect(outcome({ channel: "visit", at: instant("2025-01-06T18:30+09:00") }, window)).toEqual([
      "unknown",
      "counter-hours-not-stated",
    ]);
    expect(outcome({ channel: "visit", at: instant("2025-01-05T18:30+09:00") }, window)).toEqual(["yes"]);
  });
});

test("windowPeriod follows the last notice", () => {
  const window: ApplicationWindow = {
    opens: on("2022-01-07"),
    closes: on("2022-01-28"),
    changes: [{ kind: "extended", to: instant("2022-02-04T18:00+09:00"), announcedOn: day("2022-01-27") }],
  };
  expect(valueIn(windowPeriod(window))).toEqual({ startsOn: "2022-01-07", endsOn: "2022-02-04" });
  expect(windowPeriod({ opens: { kind: "not-stated" }, closes: { kind: "rolling" } }).outcome).toBe("unknown");
});
