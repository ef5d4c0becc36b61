import { addressesOf, addressOf, areaOf, contains, covers } from "../workbook/address";
import type { Receipt, Refusal } from "../workbook/host";
import { isAsWritten } from "../workbook/receipt";
import { filledCells } from "./cell-contents";
import { findBlock, upToDate } from "./find-block";
import { attempt, refuse } from "./refusal";
import { takeBack } from "./take-back";

/**
 * Takes away what a receipt covers, nothing else: the block, its names, its sheet where that was added for it and
 * holds nothing else. Refuses where cells were changed by hand, unless told to go on.
 */
export function removeBlock(receipt: Receipt, evenIfChanged: boolean): Promise<Receipt | Refusal> {
  return attempt(async (context) => {
    const found = await findBlock(context, receipt);
    const { kept, sheet, area } = found;
    const { changed, isEmpty, isAlone } = await inspect(context, found);
    if (changed !== "" && !evenIfChanged) refuse({ refused: "changed", cells: changed });
    const answer = upToDate(kept, found);
    await takeBack(context, { receipt: kept, sheet, area, withSheet: kept.ownSheet && isAlone });
    if (isEmpty) refuse({ refused: "gone", sheet: answer.sheet });
    return answer;
  });
}

interface Inspection {
  /** The cells that were changed by hand; "" where none was. */
  readonly changed: string;
  readonly isEmpty: boolean;
  /** True where the sheet holds nothing else and is not the only one that can be seen. */
  readonly isAlone: boolean;
}

async function inspect(
  context: Excel.RequestContext,
  { kept, sheet, area, resized }: Awaited<ReturnType<typeof findBlock>>,
): Promise<Inspection> {
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
  await context.sync();

  const spilling = spills.flatMap((range) => (range.isNullObject ? [] : (areaOf(range.address) ?? [])));
  const isChanged = (row: number, column: number): boolean =>
    !isAsWritten(kept, row, column, {
      formula: block.formulas[row]?.[column],
      value: block.values[row]?.[column],
      spilled: spilling.some((spill) => contains(spill, area.row + row, area.column + column)),
    });
  const usedArea = used.isNullObject ? undefined : areaOf(used.address);
  const visible = context.workbook.worksheets.items.filter(({ visibility }) => visibility === "Visible");
  const isEmpty = !filledCells(block).flat().includes(true);
  return {
    isEmpty,
    changed: isEmpty ? "" : resized ? addressOf(area) : addressesOf(area.height, area.width, isChanged, area),
    isAlone: visible.length > 1 && (!usedArea || covers(area, usedArea)),
  };
}
