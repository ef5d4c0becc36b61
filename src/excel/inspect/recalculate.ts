import { addressOf } from "../../workbook/cells/address";
import { fintechCalls } from "../../workbook/formulas/parse-calls";
import type { Recalculation } from "../../workbook/host";
import type { Refusal } from "../../workbook/refusal";
import { readPieces, usedCells } from "../read/read-pieces";
import { runBatch } from "../run-batch";
import { saveEdition } from "../stored/edition-store";

/** How long functions may take to answer, and how often they are looked at. Milliseconds. */
const patience = 20_000;
const interval = 300;

/**
 * Recalculates every formula: Excel opens a workbook with the values it was saved with, and calls no function again
 * because its data changed. Tells which FINTECH cells show something else now.
 */
export function recalculate(version: string): Promise<Recalculation | Refusal> {
  return runBatch(async (context) => {
    const before = await shownValues(context);
    context.workbook.application.calculate("Full");
    saveEdition(context, version);
    await context.sync();
    const end = Date.now() + patience;
    let after = await shownValues(context);
    while ([...after.values()].some(({ value }) => value === "#BUSY!") && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, interval));
      after = await shownValues(context);
    }
    const changed = [...after].flatMap(([cell, { sheet, address, value }]) => {
      const was = before.get(cell)?.value ?? "";
      return was === value ? [] : [{ sheet, address, was, now: value }];
    });
    return { cells: after.size, changed };
  });
}

/** What each cell with a FINTECH function shows; what its formula spills counts as one with it. */
async function shownValues(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const wanted = (await usedCells(context, worksheets.items)).filter((used) => used !== undefined);
  const shown = new Map<string, { sheet: string; address: string; value: string }>();
  const spilled = new Map<string, Excel.Range>();
  for await (const pieces of readPieces(context, wanted, "formulas,values"))
    for (const { sheet, area, range } of pieces)
      (range.formulas as unknown[][]).forEach((line, r) =>
        line.forEach((formula, c) => {
          if (typeof formula !== "string" || fintechCalls(formula).length === 0) return;
          const address = addressOf({ row: area.row + r, column: area.column + c, height: 1, width: 1 });
          const cell = `${sheet.name}!${address}`;
          shown.set(cell, { sheet: sheet.name, address, value: String(range.values[r]?.[c]) });
          spilled.set(cell, sheet.getRange(address).getSpillingToRangeOrNullObject().load("values"));
        }),
      );
  if (spilled.size > 0) await context.sync();
  for (const [cell, range] of spilled) {
    const one = shown.get(cell);
    if (one && !range.isNullObject) one.value = range.values.map((row) => row.join(", ")).join("; ");
  }
  return shown;
}
