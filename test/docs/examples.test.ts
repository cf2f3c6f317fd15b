import { expect, test } from "vitest";
import { extractExamples } from "./extract-examples.ts";

const examples = extractExamples();

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(5);
});

test.each(examples)("$from", async ({ file, results }) => {
  expect(results, "an example states at least one result (x; // => y)").toBeGreaterThan(0);
  await import(file);
});
