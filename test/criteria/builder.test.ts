import { Criterion, criteriaFor, evaluate } from "dojeong/criteria";
import { day, type IsoDate } from "dojeong/time";
import { expect, test } from "vitest";

interface Applicant {
  readonly seat: { readonly region: "KR-45" | "KR-46"; readonly city?: string };
  readonly members?: number;
  readonly limit: number | null;
  readonly born?: IsoDate | null;
  readonly forProfit: boolean;
  readonly projects: readonly {
    readonly status: "open" | "closed";
    readonly cost?: number;
    readonly tags: readonly string[];
  }[];
}

const c = criteriaFor<Applicant>();

test("the builder writes the JSON that one would write by hand", () => {
  const built = c.all(
    [
      c.eq("seat.region", "KR-45", { id: "in-province" }),
      c.any([c.gte("members", 100), c.lt("members", { field: "limit" })]),
      c.between("born", day("1982-01-01"), { asOf: "notice" }),
      c.not(c.some("projects", (project) => project.all([project.eq("status", "open"), project.in("cost", [1, 2])]))),
      c.every("projects", (project) => project.some("tags", () => ({ kind: "eq", field: ".", value: "npo" }))),
      c.someAtLeast(2, "projects", (project) => project.known("cost")),
      c.unless(c.eq("forProfit", true), [c.judgement("public-interest")]),
      c.atLeast(1, [
        c.age("ageAtLeast", "born", 19, "notice"),
        c.elapsed("withinLast", "born", { years: 3 }, "notice"),
      ]),
      c.startsWith("seat.city", "전"),
      c.unknown("limit"),
    ],
    { label: { ko: "신청자격" } },
  );
  expect(Criterion.safeParse(built)).toEqual({ success: true, data: built });
  expect(built.of[0]).toEqual({ kind: "eq", field: "seat.region", value: "KR-45", id: "in-province" });
  expect(built.of[5]).toEqual({
    kind: "someAtLeast",
    field: "projects",
    count: 2,
    where: { kind: "known", field: "cost" },
  });
  expect(evaluate(c.lt("members", { field: "limit" }), { members: 1, limit: 2 })).toBe(true);
});

// Never run: the compiler is what is tested.
export function refused(): void {
  // @ts-expect-error no such path
  c.eq("seat.regoin", "KR-45");
  // @ts-expect-error no such value
  c.eq("seat.region", "KR-47");
  // @ts-expect-error text has no order
  c.lt("seat.city", "a");
  // @ts-expect-error yes and no have no order
  c.lt("forProfit", true);
  // @ts-expect-error a number is compared with a number
  c.gte("members", "100");
  // @ts-expect-error a number is not compared with a date
  c.gte("members", { asOf: "notice" });
  // @ts-expect-error a day is not any text
  c.gte("born", "2024-02-30");
  // @ts-expect-error a number is not compared with a field that is none
  c.gte("members", { field: "forProfit" });
  // @ts-expect-error an element of a list is no field
  c.eq("projects.0.status", "open");
  // @ts-expect-error a record is no value
  c.eq("seat", "KR-45");
  // @ts-expect-error no list
  c.some("members", (it) => it.all([]));
  // @ts-expect-error no such value in the items
  c.some("projects", (project) => project.eq("status", "new"));
  // @ts-expect-error a path of the whole record
  c.some("projects", (project) => project.eq("forProfit", true));
  // @ts-expect-error a number has no age
  c.age("ageAtLeast", "members", 19, "notice");
  // @ts-expect-error no letters in a number
  c.startsWith("members", "1");
  // @ts-expect-error a judgement is answered with yes or no
  c.judgement("j", "members");
}
