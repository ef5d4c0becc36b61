import { host } from "../../../src/excel/host";
import { areaOf } from "../../../src/workbook/cells/address";
import type { Placement } from "../../../src/workbook/host";
import type { Receipt } from "../../../src/workbook/receipts/receipt";
import { isRefusal } from "../../../src/workbook/refusal";
import type { Plan } from "../../../src/workbook/plan/plan";
import { startExcel, type ExcelInNode, type ExcelInNodeOptions } from "../workbench/excel-in-node";
import { samplePlan } from "./sample-plan";

/** Requirement sets that Excel says it has. */
export const supported = new Set<string>();

/** What a live plan's one formula answers here. */
export const answer = [
  ["Item", "Year", "Value"],
  ["Banks", "2020", 2078],
  ["Insurers", "2020", 351],
];

const matrix = { type: "any", dimensionality: "matrix" } as const;
const parameters = ["table", "headers", "lang"].map((name) => ({ name, ...matrix }));
const functions: NonNullable<ExcelInNodeOptions["functions"]> = {
  namespace: "FINTECH",
  metadata: {
    functions: [
      { id: "TABLE", name: "TABLE", parameters },
      { id: "BLANKS", name: "BLANKS", parameters: [] },
      { id: "COLUMN", name: "COLUMN", parameters: [{ name: "cells", ...matrix }] },
    ],
  },
  implementations: {
    TABLE: () => answer,
    BLANKS: () => [["x"], [""], [""]],
    COLUMN: (cells: unknown) => cells,
  },
};

/** An empty workbook in memory under Microsoft's own library; `live` lets its formulas be answered. */
export function openWorkbook(live = false): ExcelInNode {
  supported.clear();
  const excel = startExcel(live ? { functions } : {});
  const requirements = {
    isSetSupported: (set: string, version: string) => supported.has(`${set} ${version}`),
  };
  globalThis.Office = Object.create(Office, { context: { value: { requirements } } }) as typeof Office;
  return excel;
}

/** What stands in the cells: formulas, or values where there are none. */
export function cells(address: string, sheet = "Sheet1"): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

export async function write(address: string, formulas: unknown[][], sheet = "Sheet1"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

export async function select(address: string, sheet = "Sheet1"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

/** The whole workbook as text: equal texts, equal workbooks. */
export async function everything({ book }: ExcelInNode): Promise<string> {
  await book.calculated();
  return book.save();
}

export async function insert(
  plan: Plan = samplePlan(),
  placement: Placement = { at: "selection" },
): Promise<Receipt> {
  const outcome = await host.insert(plan, placement);
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Waits for what takes its time: the library tells of events, and the runtime of functions answers, a little later. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 4000;
  while (!holds()) {
    if (Date.now() > end) throw new Error("It did not come about in four seconds.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until the formula of a cell of Sheet1 fills others. */
export async function spilled({ book, sheet }: ExcelInNode, address: string): Promise<void> {
  const { row = 0, column = 0 } = areaOf(address) ?? {};
  await until(() => book.spillAt(sheet("Sheet1"), row, column) !== undefined);
}
