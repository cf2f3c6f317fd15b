import { countByItem, outlinePlan } from "dojeong/plans";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, count, exactly, items, plan } from "./support.ts";

const states = (more: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(outlinePlan(plan(more)).levels.map(({ key, state }) => [key, state]));

test.each([
  { name: "three announced and listed", counts: [count("strategy", 3)], list: items("strategy", 3), state: "agrees" },
  {
    name: "three announced, four listed",
    counts: [count("strategy", 3)],
    list: items("strategy", 4),
    state: "differs",
  },
  { name: "three announced, two listed", counts: [count("strategy", 3)], list: items("strategy", 2), state: "differs" },
  { name: "three announced, none listed", counts: [count("strategy", 3)], list: undefined, state: "not-listed" },
  { name: "an empty list is no list", counts: [count("strategy", 3)], list: [], state: "not-listed" },
  { name: "two listed, nothing announced", counts: [], list: items("strategy", 2), state: "not-announced" },
  { name: "nothing at all", counts: [], list: undefined, state: "nothing-said" },
  {
    name: "3 of some: two listed as examples",
    counts: [count("strategy", 3)],
    list: items("strategy", 2),
    listing: "partial",
    state: "partly-listed",
  },
  {
    name: "four listed as examples of three",
    counts: [count("strategy", 3)],
    list: items("strategy", 4),
    listing: "partial",
    state: "differs",
  },
  {
    name: "about ten, twelve listed",
    counts: [{ level: "strategy", count: { kind: "about", count: 10 } }],
    list: items("strategy", 12),
    state: "agrees",
  },
  {
    name: "ten and more, 9 listed",
    counts: [{ level: "strategy", count: { kind: "at-least", count: 10 } }],
    list: items("strategy", 9),
    state: "differs",
  },
  {
    name: "two reports, one of them met",
    counts: [count("strategy", 3), count("strategy", 4)],
    list: items("strategy", 3),
    state: "differs",
  },
])("$name: $state", ({ counts, list, listing, state }) => {
  expect(states({ counts, items: list, ...(listing ? { listing } : {}) }).strategy).toBe(state);
});

describe("4+1", () => {
  const counts = [{ level: "strategy", count: exactly(4), extra: 1, text: "4+1대 전략" }];
  const extra = { level: "strategy", name: "하나 더", extra: true };

  test("is kept as four and one, five in all", () => {
    const [level] = outlinePlan(plan({ counts })).levels;
    expect(level?.announced).toEqual([{ count: exactly(4), extra: 1, total: 5, text: "4+1대 전략" }]);
  });

  test.each([
    { name: "four and the one", list: [...items("strategy", 4), extra], state: "agrees" },
    { name: "five, of which none is marked", list: items("strategy", 5), state: "agrees" },
    { name: "four alone", list: items("strategy", 4), state: "differs" },
    { name: "five and the one", list: [...items("strategy", 5), extra], state: "differs" },
  ])("$name: $state", ({ list, state }) => {
    expect(states({ counts, items: list }).strategy).toBe(state);
  });
});

describe("a sixth entry beside five strategies", () => {
  const five = items("strategy", 5, { counts: [count("task", 5), count("project", 36)] });
  const sixth = { level: "strategy", name: "신규 조성", extra: true, counts: [count("project", 1)] };
  const counts = [count("strategy", 5), count("task", 25), count("project", 181)];

  test("leaves the five as they are, and what it holds counts", () => {
    expect(states({ counts, items: [...five, sixth] })).toEqual({
      strategy: "agrees",
      task: "agrees",
      project: "agrees",
    });
    const split = countByItem(plan({ items: [...five, sixth] }), "project", "strategy");
    expect(split).toMatchObject({ outcome: "yes", value: { main: 180, all: 181 } });
  });

  test("listed as one of them contradicts the five, and leaves its tasks untold", () => {
    const { extra: _, ...plainSixth } = sixth;
    expect(states({ counts, items: [...five, plainSixth] })).toEqual({
      strategy: "differs",
      task: "partly-listed",
      project: "agrees",
    });
  });

  test("an announced number that leaves out what the extra holds is met too", () => {
    expect(states({ counts: [count("project", 180)], items: [...five, sixth] }).project).toBe("agrees");
    expect(states({ counts: [count("project", 179)], items: [...five, sixth] }).project).toBe("differs");
  });
});

describe("levels below", () => {
  const counts = [count("task", 15)];

  test("one branch listed and the others not: told in part", () => {
    const list = [{ level: "strategy", name: "하나", items: items("task", 5) }, ...items("strategy", 2)];
    expect(states({ counts, items: list }).task).toBe("partly-listed");
    const split = countByItem(plan({ items: list }), "task", "strategy");
    expect(split).toMatchObject({ outcome: "unknown", missing: ["split-of-count"] });
  });

  test("one branch lists more than was announced in all", () => {
    const list = [{ level: "strategy", name: "하나", items: items("task", 16) }, ...items("strategy", 2)];
    expect(states({ counts, items: list }).task).toBe("differs");
  });

  test("a level may be left out on the way down", () => {
    const list = [{ level: "strategy", name: "하나", items: items("project", 3) }];
    expect(states({ counts: [count("project", 3)], items: list }).project).toBe("agrees");
  });

  test("the split is told by what is listed, or by what is announced of each", () => {
    const list = [
      { level: "strategy", name: "가", items: items("task", 2) },
      { level: "strategy", name: "나", counts: [count("task", 3)] },
    ];
    expect(countByItem(plan({ items: list }), "task", "strategy")).toMatchObject({
      outcome: "yes",
      value: {
        items: [
          { name: "가", count: 2 },
          { name: "나", count: 3 },
        ],
        main: 5,
        all: 5,
      },
    });
    expect(() => countByItem(plan({ items: list }), "strategy", "task")).toThrow(RangeError);
    expect(() => countByItem(plan({ items: list }), "task", "nothing")).toThrow(RangeError);
  });

  test("of fifteen tasks announced and none listed no split is made up", () => {
    const found = countByItem(plan({ counts, items: items("strategy", 3) }), "task", "strategy");
    expect(found.outcome).toBe("unknown");
    expect(codes(found.findings)).toEqual(["split-not-reported"]);
  });
});

test("levels beside the tree are counted beside it", () => {
  const levels = [
    { key: "goal", name: "목표", aside: true },
    { key: "strategy", name: "전략" },
  ];
  const list = [...items("goal", 3), ...items("strategy", 5)];
  const outline = outlinePlan(plan({ levels, counts: [count("goal", 3), count("strategy", 5)], items: list }));
  expect(outline.levels.map(({ key, listed, state }) => [key, listed, state])).toEqual([
    ["goal", 3, "agrees"],
    ["strategy", 5, "agrees"],
  ]);
});

test("the rows are the tree, in its order, each with its place", () => {
  const list = [
    {
      level: "strategy",
      name: "가",
      items: [
        { level: "task", name: "가1" },
        { level: "task", name: "가2", nameEn: "A2" },
      ],
    },
    { level: "strategy", name: "나", extra: true },
  ];
  expect(outlinePlan(plan({ items: list })).rows).toEqual([
    { depth: 0, position: [1], level: "전략", name: "가" },
    { depth: 1, position: [1, 1], level: "과제", name: "가1" },
    { depth: 1, position: [1, 2], level: "과제", name: "가2", nameEn: "A2" },
    { depth: 0, position: [2], level: "전략", name: "나", extra: true },
  ]);
});

const tree = fc.array(fc.array(fc.nat(4), { maxLength: 5 }), { minLength: 1, maxLength: 6 });

test("what a whole list holds, counted by hand, agrees; one more or one less differs", () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(-1, 0, 1), (shape, off) => {
      const list = shape.map((tasks) => ({
        level: "strategy",
        name: "s",
        items: tasks.map((projects) => ({ level: "task", name: "t", items: items("project", projects) })),
      }));
      const tasks = shape.reduce((sum, one) => sum + one.length, 0);
      const complete = shape.every((one) => one.length > 0);
      const outline = outlinePlan(plan({ counts: [count("task", Math.max(0, tasks + off))], items: list }));
      const level = outline.levels[1];
      if (complete) expect(level?.state).toBe(off === 0 ? "agrees" : "differs");
      else expect(["not-listed", "partly-listed", "differs"]).toContain(level?.state);
      expect(level?.listed).toBe(tasks);
      expect(outline.rows.length).toBe(shape.length + tasks + shape.flat().reduce((sum, one) => sum + one, 0));
    }),
  );
});

test("the order of the strategies changes no state", () => {
  fc.assert(
    fc.property(tree, (shape) => {
      const list = shape.map((tasks, index) => ({
        level: "strategy",
        name: `${index}`,
        items: items("task", tasks.length),
      }));
      const counts = [count("strategy", shape.length), count("task", 7)];
      expect(states({ counts, items: list })).toEqual(states({ counts, items: [...list].reverse() }));
    }),
  );
});
