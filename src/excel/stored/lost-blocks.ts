import type { LostBlock } from "../../workbook/host";
import { addressOf, type Area } from "../../workbook/cells/address";
import { moveReferences } from "../../workbook/formulas/edit-references";
import type { Plan } from "../../workbook/plan/plan";
import { freeName } from "../../workbook/cells/free-names";
import { isDigestOf } from "../../workbook/receipts/content-hash";
import {
  makeReceipt,
  publicReceipt,
  type Receipt,
  type StoredReceipt,
} from "../../workbook/receipts/receipt";
import type { Refusal } from "../../workbook/refusal";
import { refuse, runBatch } from "../run-batch";
import { blockFinder, targetOf } from "./find-block";
import { entries, newReceiptId, receiptsIn, saveReceipt } from "./receipt-store";

/**
 * Names that an insertion would have made and that no receipt knows: of a copied sheet, of a sheet from another
 * workbook, or of a block whose receipt was lost.
 */
export function lostBlocks(): Promise<{ readonly blocks: readonly LostBlock[] } | Refusal> {
  return runBatch(async (context) => {
    const find = blockFinder(context);
    const settings = entries(context);
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/names/items/name,items/names/items/formula");
    await context.sync();
    const receipts = receiptsIn(settings);
    const ownSheets = new Set(receipts.flatMap(({ sheets = [] }) => sheets.map(({ id }) => id)));
    const known = receipts.flatMap((kept) => {
      const found = find(kept);
      return found ? [{ sheet: found.sheet.name, area: found.area }] : [];
    });
    const names = [
      ...context.workbook.names.items,
      ...worksheets.items.flatMap((sheet) => sheet.names.items),
    ];
    const blocks = new Map<string, LostBlock>();
    for (const { name, formula } of names) {
      const target = /^FT_/i.test(name) ? targetOf(formula) : undefined;
      const home = target && worksheets.items.find((sheet) => sheet.name === target.sheet);
      if (!home || ownSheets.has(home.id)) continue;
      const { row, column } = target.area;
      const isKnown = known.some(
        ({ sheet, area }) =>
          sheet === target.sheet &&
          row >= area.row &&
          row < area.row + area.height &&
          column >= area.column &&
          column < area.column + area.width,
      );
      const place = { sheet: target.sheet, address: addressOf(target.area) };
      if (!isKnown) blocks.set(`${place.sheet}!${place.address}`, { name, ...place });
    }
    return { blocks: [...blocks.values()] };
  });
}

/**
 * Gives a block a receipt again: of the plans that could have made it, the one whose contents stand there. Refuses if
 * none fits nine cells of ten.
 */
export function adoptBlock(block: LostBlock, plans: readonly Plan[]): Promise<Receipt | Refusal> {
  return runBatch(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem(block.sheet).load("id,name");
    const target = targetOf(`='${block.sheet.replaceAll("'", "''")}'!${block.address}`);
    workbook.names.load("items/name");
    workbook.tables.load("items/name,items/worksheet/name");
    if (!target) return refuse({ refused: "gone", sheet: block.sheet });
    const candidates = plans.flatMap((plan) => {
      const named = plan.operations.find(({ do: kind }) => kind === "name");
      if (named?.do !== "name") return [];
      const row = target.area.row - named.area.row;
      const column = target.area.column - named.area.column;
      if (row < 0 || column < 0) return [];
      const area: Area = { row, column, height: plan.height, width: plan.width };
      const range = sheet.getRangeByIndexes(row, column, plan.height, plan.width).load("formulas,values");
      return [{ plan, named: named.area, area, range }];
    });
    await context.sync();
    const fitting = candidates
      .map((candidate) => {
        const receipt = receiptOf(candidate.plan, candidate.named, sheet, candidate.area);
        return { ...candidate, receipt, fit: fitOf(receipt, candidate.area, candidate.range) };
      })
      .sort((a, b) => b.fit - a.fit);
    const [best] = fitting;
    if (!best || best.fit < 0.9) return refuse({ refused: "unrecognised", ...block });
    const name = freeName(
      best.plan.operations.flatMap((each) => (each.do === "name" ? [each.name] : []))[0] ?? "FT_block",
      [...workbook.names.items, ...workbook.tables.items].map((item) => item.name),
    );
    workbook.names.add(
      name,
      sheet.getRangeByIndexes(target.area.row, target.area.column, target.area.height, target.area.width),
    );
    const receipt: StoredReceipt = { ...best.receipt, names: [name] };
    saveReceipt(context, receipt);
    await context.sync();
    return publicReceipt(receipt);
  }, block.sheet);
}

function receiptOf(plan: Plan, named: Area, sheet: Excel.Worksheet, area: Area): StoredReceipt {
  return makeReceipt(plan, {
    ...{ id: newReceiptId(), sheetId: sheet.id, sheet: sheet.name, address: addressOf(area) },
    ...{ names: [], named: [named], tables: [], charts: [], ownSheet: false },
    ...{ widened: [], heightened: [], formatted: [] },
  });
}

/** Which part of what the plan writes stands in the cells. */
function fitOf({ written }: StoredReceipt, { row, column }: Area, range: Excel.Range): number {
  let [count, fits] = [0, 0];
  written.forEach((line, r) =>
    line.forEach((digest, c) => {
      if (digest === "") return;
      count++;
      const formula = range.formulas[r]?.[c] as unknown;
      const isFormula = typeof formula === "string" && formula.startsWith("=");
      const read = [isFormula ? moveReferences(formula, -row, -column) : formula, formula];
      if (read.some((content) => isDigestOf(digest, content))) fits++;
    }),
  );
  return count === 0 ? 0 : fits / count;
}
