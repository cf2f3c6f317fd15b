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
      "paid after the work, the rest after the amount is confirmed",
      ["start-review", "deliberate", "grant", "complete", "pay", "report", "confirm", "pay", "settle"],
      "settled",
    ],
    [
      "objects to the order to return",
      [
        "start-review",
        "deliberate",
        "grant",
        "pay",
        "report",
        "confirm",
        "object",
        "answer-objection",
        "accept-answer",
        "settle",
      ],
      "settled",
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

  // 제8조② speaks of whether to grant (교부 여부): a refusal decides that as well
  test("after an open call nothing is refused either before the committee has deliberated", () => {
    expect(live(["start-review", "select", "request-grant", "refuse"]).refused).toEqual(["deliberation-missing"]);
    expect(live(["start-review", "deliberate", "refuse"]).state.stage).toBe("refused");
    // Whoever is not chosen for want of eligibility never comes to such a decision.
    expect(live(["not-select"]).state.stage).toBe("not-selected");
  });

  // 제7조② 각 호: none of the six was applied for openly, so that 제8조② does not reach it
  test.each([
    "method-set-by-law",
    "named-in-state-project",
    "earmarked-donation",
    "applicant-indispensable",
    "head-of-local-government",
    "unavoidable",
    undefined,
  ] as const)("without an open call, on the ground %s, deliberation is no condition", (ground) => {
    const solicitation = { kind: "without-open-call", ...(ground === undefined ? {} : { ground }) } as const;
    const selected: ApplicationState = { stage: "selected", since: day("2024-03-20") };
    const answer = advanceApplication(
      selected,
      { kind: "grant", on: day("2024-03-28") },
      { program: { regime: "local-subsidy", solicitation } },
    );
    expect([answer.outcome, answer.findings.at(-1)?.code]).toEqual(["yes", "deliberation-not-required"]);
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

  // 제36조의2③: 교부 결정의 내용에 관한 이의신청인
  test("only who objected to a grant decision counts as having withdrawn, and not before the last day", () => {
    const answered = (returnsTo: ApplicationStage): ApplicationState => ({
      stage: "objection-answered",
      since: day("2024-03-30"),
      returnsTo,
    });
    const move = (kind: ApplicationEventKind, on: string, returnsTo: ApplicationStage) =>
      codes(
        advanceApplication(
          answered(returnsTo),
          { kind, on: day(on) },
          { ...openCall, acceptanceDueOn: day("2024-04-19") },
        ),
      );
    expect(move("let-answer-lapse", "2024-04-20", "cancelled-for-violation")).toEqual(["answer-does-not-lapse"]);
    expect(move("accept-answer", "2024-04-19", "granted")).toEqual([]);
    expect(move("accept-answer", "2024-04-20", "granted")).toEqual(["acceptance-too-late"]);
    expect(move("accept-answer", "2024-04-20", "cancelled-for-violation")).toEqual([]);
  });

  test("a state that does not say where it returns to cannot be told to have moved", () => {
    const asked: ApplicationState = { stage: "supplement-requested", since: day("2024-02-10") };
    const answer = advanceApplication(asked, { kind: "supply", on: day("2024-02-12") }, openCall);
    expect([answer.outcome, codes(answer), "missing" in answer && answer.missing]).toEqual([
      "unknown",
      ["return-not-known"],
      ["returnsTo"],
    ]);
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

  test("the pictures in the guide show these moves and no others, each stage under its own name", () => {
    const guide = readFileSync(new URL("../../docs/grants.md", import.meta.url), "utf8");
    const pictures = [...guide.matchAll(/```mermaid\nstateDiagram-v2\n([\s\S]*?)```/g)].map(
      ([, picture = ""]) => picture,
    );
    const drawn = pictures.flatMap((picture) => {
      const names = new Map<string, string>([["back", "back"]]);
      for (const [, stage = "", id = ""] of picture.matchAll(/^ {2}state "([a-z-]+) [^"]*" as (\w+)$/gm))
        names.set(id, stage);
      return [...picture.matchAll(/^ {2}(\w+) --> (\w+): (\S+)$/gm)].map(
        ([, from = "", to = "", event]) => `${names.get(from)} ${event} ${to === "back" ? to : names.get(to)}`,
      );
    });
    const lines = pictures.join("").trimEnd().split("\n");
    const unread = lines.filter(
      (line) => !/^ {2}(direction LR|state "[^"]+" as \w+|\[\*\] --> received|\w+ --> \w+: \S+)$/.test(line),
    );
    expect(unread).toEqual([]);
    expect(drawn.sort()).toEqual(moves.map((move) => `${move.from} ${move.event} ${move.to}`).sort());
  });
});
