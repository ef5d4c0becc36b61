import type { Area } from "../cells/address";
import type { Operation, Plan } from "./plan";

/** The plan with a free row at that index: what stands there or below moves down, areas around it become higher. */
export function insertRow(plan: Plan, index: number): Plan {
  return {
    ...plan,
    height: plan.height + 1,
    spills: plan.spills.map((area) => around(area, index)),
    operations: plan.operations.map((operation) => moved(operation, index)),
  };
}

function moved(operation: Operation, index: number): Operation {
  if (operation.do !== "write") return withAreas(operation, index) as Operation;
  return operation.row >= index ? { ...operation, row: operation.row + 1 } : operation;
}

/** Every area within an operation, such as those of a chart's series. */
function withAreas(value: unknown, index: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withAreas(item, index));
  if (typeof value !== "object" || value === null) return value;
  if (isArea(value)) return { ...value, ...around(value, index) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withAreas(item, index)]));
}

function isArea(value: object): value is Area {
  const { row, column, height, width } = value as Partial<Area>;
  return [row, column, height, width].every((part) => typeof part === "number");
}

function around(area: Area, index: number): Area {
  if (area.row >= index) return { ...area, row: area.row + 1 };
  return area.row + area.height > index ? { ...area, height: area.height + 1 } : area;
}
