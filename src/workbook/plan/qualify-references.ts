import type { Content, Plan } from "./plan";
import { qualifyReferences } from "../formulas/edit-references";

/** The plan as it is carried out on a sheet: what reads cells of another one names it. */
export function qualifyPlan(plan: Plan, sheet: string): Plan {
  const placed = (content: Content): Content => {
    if (typeof content !== "object" || !("formula" in content)) return content;
    const { formula, home } = content;
    return home === undefined || home === sheet
      ? content
      : { ...content, formula: qualifyReferences(formula, home) };
  };
  return {
    ...plan,
    operations: plan.operations.map((operation) =>
      operation.do === "write"
        ? { ...operation, cells: operation.cells.map((row) => row.map(placed)) }
        : operation,
    ),
  };
}
