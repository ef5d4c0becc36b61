import { addressesOf, addressOf, areaOf, contains, covers } from "../workbook/address";
import type { Course, Receipt, Refusal } from "../workbook/host";
import { isAsWritten, type KeptReceipt } from "../workbook/receipt";
import { movedFormula } from "../workbook/formula-references";
import type { Area } from "../workbook/operations";
import { findReceipt, upToDate, type FoundBlock } from "./find-block";
import { attempt, refuse, writing } from "./refusal";
import { forget, takeBack } from "./take-back";

/**
 * Takes away what a receipt covers, nothing else: the block, its names, its sheet where that was added for it and
 * holds nothing else. Refuses where cells were changed by hand, unless told to go on. Where nothing of it is there
 * any more, only the receipt and its names go, and the refusal says so.
 */
export function removeBlock(
  receipt: Receipt,
  evenIfChanged: boolean,
  course?: Course,
): Promise<Receipt | Refusal> {
  const batch = async (context: Excel.RequestContext) => {
    const beginWriting = writing(course);
    const { kept, found } = await findReceipt(context, receipt);
    const block = found && (await inspect(context, kept, found));
    if (!block) {
      beginWriting();
      await forget(context, kept);
      await context.sync();
      return refuse({ refused: "gone", sheet: receipt.sheet });
    }
    if (block.changed !== "" && !evenIfChanged) refuse({ refused: "changed", cells: block.changed });
    const answer = upToDate(kept, found);
    beginWriting();
    await takeBack(context, { ...found, receipt: kept, withSheet: kept.ownSheet && block.isAlone });
    return answer;
  };
  return attempt(batch, receipt.sheet, course);
}

interface Inspection {
  /** The cells that were changed by hand; "" where none was. */
  readonly changed: string;
  /** True where the sheet holds nothing else and is not the only one that can be seen. */
  readonly isAlone: boolean;
}

/** Compares a block with what was written; undefined where nothing of that is left. Refuses on a protected sheet. */
async function inspect(
  context: Excel.RequestContext,
  kept: KeptReceipt,
  { sheet, area, resized }: FoundBlock,
): Promise<Inspection | undefined> {
  const block = sheet
    .getRangeByIndexes(area.row, area.column, area.height, area.width)
    .load("formulas,values");
  const spills = kept.spills.map(({ row, column }) =>
    sheet
      .getCell(area.row + row, area.column + column)
      .getSpillingToRangeOrNullObject()
      .load("address"),
  );
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  sheet.protection.load("protected");
  await context.sync();
  if (sheet.protection.protected) refuse({ refused: "protected", sheet: sheet.name });

  const spilling = spills.flatMap((range) => (range.isNullObject ? [] : (areaOf(range.address) ?? [])));
  const read = (row: number, column: number, formula: unknown) => ({
    formula,
    value: block.values[row]?.[column] as unknown,
    spilled: spilling.some((spill) => contains(spill, area.row + row, area.column + column)),
  });
  const isChanged = (row: number, column: number) =>
    asWritten(block.formulas[row]?.[column], area, areaOf(kept.address) ?? area).every(
      (formula) => !isAsWritten(kept, row, column, read(row, column, formula)),
    );
  const isLeft = kept.written.some((cells, row) =>
    cells.some((written, column) => written !== "" && !isChanged(row, column)),
  );
  if (!isLeft) return undefined;

  const usedArea = used.isNullObject ? undefined : areaOf(used.address);
  const visible = context.workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible");
  return {
    changed: resized ? addressOf(area) : addressesOf(area.height, area.width, isChanged, area),
    isAlone: visible.length > 1 && (!usedArea || covers(area, usedArea)),
  };
}

/**
 * A formula as it may have been written: as the plan has it, for a block that begins in A1, wherever the block stands
 * now; or as it stands, where it reads the user's own cells, which have moved along if the block has.
 */
function asWritten(formula: unknown, now: Area, then: Area): readonly unknown[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [formula];
  return [
    movedFormula(formula, -now.row, -now.column),
    formula,
    movedFormula(formula, then.row - now.row, then.column - now.column),
  ];
}
