import type { Plan } from "./plan";

/** A cell that holds this gets the day on which it is inserted, as text: plans know no clock. */
export const insertionDay = "yyyy-mm-dd";

/** The plan as it is inserted on that day, ISO 8601. */
export function datePlan(plan: Plan, day: string): Plan {
  return {
    ...plan,
    sheets: (plan.sheets ?? []).map((sheet) => ({
      ...sheet,
      operations: sheet.operations.map((operation) =>
        operation.do === "write"
          ? {
              ...operation,
              cells: operation.cells.map((row) => row.map((cell) => (cell === insertionDay ? day : cell))),
            }
          : operation,
      ),
    })),
  };
}
