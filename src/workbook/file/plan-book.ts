import type { FileName, FileSheet, FileValue } from "../../xlsx/book";
import type { Plan } from "../plan/plan";
import { planSheet, type FilePlacement } from "./plan-sheet";

/** The sheets that a plan writes, in their order: the block, and those that the plan adds. `answer`: what their formulas show. */
export function planBook(
  plan: Plan,
  placement: FilePlacement,
  answer?: (sheet: string, row: number, column: number) => FileValue | undefined,
): { readonly sheets: readonly FileSheet[]; readonly names: readonly FileName[] } {
  const sheets: FileSheet[] = [];
  const names: FileName[] = [];
  const write = (one: Plan, where: FilePlacement, settings: Partial<FileSheet> = {}) => {
    const tables = sheets.flatMap(({ tables = [] }) => tables);
    const taken = [...(placement.names ?? []), ...[...names, ...tables].map(({ name }) => name)];
    const written = planSheet(one, { ...where, names: taken });
    sheets.push({ ...written.sheet, ...settings });
    names.push(...written.names);
  };
  if (plan.operations.length > 0) write(plan, placement);
  for (const { name, tabColor, operations, spills, height, width } of plan.sheets ?? [])
    write(
      { ...plan, operations, spills, height, width },
      { sheet: name, ...(answer && { answer: (row: number, column: number) => answer(name, row, column) }) },
      { tabColor, gridlines: false },
    );
  return { sheets, names };
}
