import { readFileSync } from "node:fs";
import {
  type ApplicationEventKind,
  type ApplicationStage,
  type ApplicationState,
  advanceApplication,
  applicationMoves,
} from "dojeong/grants";
import { day } from "dojeong/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, valueIn } from "./sample.ts";

const openCall = { program: { regime: "local-subsidy", solicitation: { kind: "open-call" } } } as const;
const moves = applicationMoves();

/** Goes through events one after the other, a day each; stops at the first that is refused. */
function live(events: readonly ApplicationEventKind[], context: Parameters<typeof advanceApplication>[2] = openCall) {
  let state: ApplicationState = { stage: "received", since: day("2024-02-06") };
  for (const [index, kind] of events.entries()) {
    const on = day(`2024-03-${String(index + 1).padStart(2, "0")}`);
    const next = advanceApplication(state, { kind, on }, context);
    if (next.outcome !== "yes") return { state, refused: codes(next) };
    state = next.value;
  }
  return { state, refused: [] };
}

describe("the life of an application", () => {
  test.each<[string, ApplicationEventKind[], ApplicationStage]>([
    [
      "to settlement",
      [
        "request-supplement",
        "supply",
        "start-review",
        "deliberate",
        "select",
        "request-grant",
        "grant",
        "pay",
        "complete",
        "report",
        "confirm",
        "settle",
      ],
      "settled",
    ],
    ["on conditions", ["start-review", "deliberate", "select-on-conditions", "request-grant", "grant"], "granted"],
    [
      "chosen first, deliberated before the decision",
      ["start-review", "select", "request-grant", "deliberate", "grant"],
      "granted",
    ],
    [
      "from the reserves",
      ["start-review", "deliberate", "put-on-reserve", "move-up", "request-grant", "grant"],
      "granted",
    ],
    [
      "not chosen, objects, accepts",
      ["start-review", "not-select", "object", "answer-objection", "accept-answer"],
      "not-selected",
    ],
    [
      "not chosen, objects, is chosen",
      ["start-review", "deliberate", "not-select", "object", "answer-objection", "select"],
      "selected",
    ],
    [
      "objects to the decision and lets the answer lapse",
      ["start-review", "deliberate", "select", "grant", "object", "answer-objection", "let-answer-lapse"],
      "withdrawn",
    ],
    [
      "changed, ordered, suspended, resumed",
      [
        "start-review",
        "deliberate",
        "grant",
        "pay",
        "request-change",
        "approve-change",
        "order-correction",
        "suspend",
        "resume",
      ],
      "in-progress",
    ],
    ["given up", ["start-review", "withdraw"], "withdrawn"],
    [
      "cancelled for a violation after settlement",
      ["start-review", "deliberate", "grant", "pay", "complete", "report", "confirm", "settle", "cancel-for-violation"],
      "cancelled-for-violation",
    ],
    [
      "put right after the report",
      [
        "start-review",
        "deliberate",
        "grant",
        "pay",
        "complete",
        "report",
        "order-report-correction",
        "report",
        "confirm",
      ],
      "confirmed",
    ],
    [
      "abolished with approval",
      ["start-review", "deliberate", "grant", "pay", "approve-abolition", "report"],
      "reported",
    ],
  ])("%s", (_, events, stage) => {
    const { state, refused } = live(events);
    expect([state.stage, refused]).toEqual([stage, []]);
  });

  // 지방보조금법 제8조②
  test("after an open call nothing is granted before the committee has deliberated", () => {
    expect(live(["start-review", "select", "request-grant", "grant"]).refused).toEqual(["deliberation-missing"]);
    const state: ApplicationState = { stage: "selected", since: day("2024-03-20"), deliberatedOn: day("2024-03-20") };
    expect(advanceApplication(state, { kind: "grant", on: day("2024-03-20") }, openCall).outcome).toBe("yes");
  });

  test.each([
    [{ regime: "local-subsidy", solicitation: { kind: "without-open-call", ground: "earmarked-donation" } }, "yes"],
    [{ regime: "state-subsidy", solicitation: { kind: "open-call" } }, "yes"],
    [{ regime: "neither", solicitation: { kind: "open-call" } }, "yes"],
    [{ regime: "local-subsidy", solicitation: { kind: "open-call" } }, "no"],
  ] as const)("the guard is the act's and no other's: %j", (program, outcome) => {
    const selected: ApplicationState = { stage: "selected", since: day("2024-03-20") };
    expect(advanceApplication(selected, { kind: "grant", on: day("2024-03-28") }, { program }).outcome).toBe(outcome);
  });

  test("an objection after its last day, an answer that may still be accepted, a day before the state", () => {
    const refused: ApplicationState = { stage: "not-selected", since: day("2024-03-01") };
    const objectionDueOn = day("2024-03-21");
    const object = (on: string) =>
      codes(advanceApplication(refused, { kind: "object", on: day(on) }, { ...openCall, objectionDueOn }));
    expect([object("2024-03-21"), object("2024-03-22"), object("2024-02-29")]).toEqual([
      [],
      ["objection-too-late"],
      ["event-before-the-state"],
    ]);
    const answered: ApplicationState = { stage: "objection-answered", since: day("2024-03-30"), returnsTo: "granted" };
    const lapse = (on: string) =>
      codes(
        advanceApplication(
          answered,
          { kind: "let-answer-lapse", on: day(on) },
          { ...openCall, acceptanceDueOn: day("2024-04-19") },
        ),
      );
    expect([lapse("2024-04-19"), lapse("2024-04-20")]).toEqual([["acceptance-still-possible"], []]);
  });

  test("no two moves of one stage have the same event, and every stage but the ends leads on", () => {
    const keys = moves.map((move) => `${move.from} ${move.event}`);
    expect(new Set(keys).size).toBe(keys.length);
    const ends: ApplicationStage[] = ["withdrawn"];
    const stages = new Set(moves.flatMap((move) => (move.to === "back" ? [move.from] : [move.from, move.to])));
    for (const stage of stages) if (!ends.includes(stage)) expect(moves.some((move) => move.from === stage)).toBe(true);
  });

  test("whatever happens, there is an answer, it is JSON, and the state only moves by the table", () => {
    const kinds = [...new Set(moves.map((move) => move.event))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 25 }), (events) => {
        let state: ApplicationState = { stage: "received", since: day("2024-02-06") };
        for (const kind of events) {
          const next = advanceApplication(state, { kind, on: day("2024-03-01") }, openCall);
          expect(JSON.parse(JSON.stringify(next))).toEqual(next);
          const move = moves.find((one) => one.from === state.stage && one.event === kind);
          if (move === undefined) expect(next.outcome).toBe("no");
          if (next.outcome === "yes") {
            if (move?.to !== "back") expect(next.value.stage).toBe(move?.to);
            if (kind === "grant") expect(state.deliberatedOn).toBeDefined();
            state = next.value;
          }
          expect(valueIn(next) === undefined).toBe(next.outcome !== "yes");
        }
      }),
    );
  });

  test("the picture in the guide shows these moves and no others", () => {
    const guide = readFileSync(new URL("../../docs/grants.md", import.meta.url), "utf8");
    const [, picture = ""] = /```mermaid\nstateDiagram-v2\n([\s\S]*?)```/.exec(guide) ?? [];
    const drawn = [...picture.matchAll(/^ +(\S+) --> (\S+): (\S+)$/gm)].map(
      ([, from, to, event]) => `${from} ${event} ${to}`,
    );
    const name = (stage: string) => stage.replaceAll("-", "_");
    const expected = moves.map(
      (move) => `${name(move.from)} ${move.event} ${name(move.to === "back" ? "back" : move.to)}`,
    );
    expect(drawn.sort()).toEqual(expected.sort());
  });
});
