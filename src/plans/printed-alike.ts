import type { StrategicPlan } from "./strategic-plan.js";

/** The plan with the unit that its budget states once, wherever a figure does not state its own. What is only about a figure has its own. */
export function printedAlike(plan: StrategicPlan): StrategicPlan {
  const { budget } = plan;
  if (budget?.printedTo === undefined) return plan;
  const { printedTo, declared = [], tables = [], itemsPrintedTo = printedTo } = budget;
  return {
    ...plan,
    budget: {
      ...budget,
      declared: declared.map((one) => (one.amount.kind === "about" ? one : { printedTo, ...one })),
      tables: tables.map((table) => ({ printedTo, ...table })),
      itemsPrintedTo,
    },
  };
}
