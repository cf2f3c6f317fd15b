import { type Criterion, fieldsOf, labelsOf, missingFields } from "dojeong/criteria";
import { expect, test } from "vitest";

const criterion: Criterion = {
  kind: "any",
  of: [
    {
      kind: "some",
      field: "projects",
      label: { ko: "사업 목록" },
      where: { kind: "eq", field: "status", value: "open", label: { ko: "사업 상태", en: "state of the project" } },
    },
    { kind: "judgement", id: "public-interest", label: { ko: "공익성" } },
    { kind: "lt", field: "seat.members", value: 3, label: { ko: "회원 수" } },
    { kind: "gt", field: "seat.members", value: 9, label: { ko: "또 다른 말" } },
    { kind: "known", field: "unlabelled" },
  ],
};

test("names facts as missingFields does, and leaves out what has no label", () => {
  expect(labelsOf(criterion)).toEqual({
    projects: { ko: "사업 목록" },
    "projects[].status": { ko: "사업 상태", en: "state of the project" },
    "judgement:public-interest": { ko: "공익성" },
    "seat.members": { ko: "회원 수" },
  });
  const asked = [...missingFields(criterion, {}), ...missingFields(criterion, { projects: [{}] })];
  expect(Object.keys(labelsOf(criterion)).filter((name) => !asked.includes(name))).toEqual([]);
  expect(fieldsOf(criterion)).toContain("unlabelled");
});
