import { addressOf, areaOf, type Area } from "../../workbook/cells/address";
import { publicReceipt, type StoredReceipt, type Receipt } from "../../workbook/receipts/receipt";
import { parseReceipt } from "../../workbook/receipts/receipt-json";
import { sheetAndRest } from "../../workbook/cells/sheet-name";
import { entryOf } from "./receipt-store";
import { refuse } from "../run-batch";

/** Where a block stands now: people insert rows, and rename and move sheets. */
export interface FoundBlock {
  /** With id and name loaded. */
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** True where rows or columns were inserted into the block, or deleted from it. */
  readonly resized: boolean;
  /** How many rows and columns it has more than when it was written. */
  readonly taller: number;
  readonly wider: number;
}

/** A receipt as it is kept, and its block; undefined where its sheet is gone. */
export interface FoundReceipt {
  readonly kept: StoredReceipt;
  readonly found: FoundBlock | undefined;
}

/** Reads a receipt and finds its block; refuses where the workbook keeps no such receipt any more. */
export async function findReceipt(
  context: Excel.RequestContext,
  { id, sheet }: Receipt,
): Promise<FoundReceipt> {
  const find = blockFinder(context);
  const entry = entryOf(context, id).load("value");
  await context.sync();
  const kept = entry.isNullObject ? undefined : parseReceipt(entry.value);
  return kept ? { kept, found: find(kept) } : refuse({ refused: "gone", sheet });
}

/** Queues what `find` needs: sheets and names. */
export function blockFinder(
  context: Excel.RequestContext,
): (receipt: StoredReceipt) => FoundBlock | undefined {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  return (receipt) => {
    const sheetOf = (name: string) => worksheets.items.find((sheet) => sheet.name === name);
    const item = names.items.find(({ name }) => name.toLowerCase() === receipt.names[0]?.toLowerCase());
    const target = item && targetOf(item.formula);
    const sheet = target && sheetOf(target.sheet);
    return sheet && target
      ? around(receipt, sheet, target.area)
      : asWritten(
          receipt,
          // An id may not outlast the file's way through another program.
          worksheets.items.find(({ id }) => id === receipt.sheetId) ?? sheetOf(receipt.sheet),
        );
  };
}

/** The name moves with its cells, and the block around it. */
function around(receipt: StoredReceipt, sheet: Excel.Worksheet, target: Area): FoundBlock | undefined {
  const [named] = receipt.named;
  const whole = areaOf(receipt.address);
  if (!named || !whole) return undefined;
  const [taller, wider] = [target.height - named.height, target.width - named.width];
  const area: Area = {
    row: Math.max(0, target.row - named.row),
    column: Math.max(0, target.column - named.column),
    height: whole.height + taller,
    width: whole.width + wider,
  };
  return { sheet, area, resized: taller !== 0 || wider !== 0, taller, wider };
}

function asWritten(receipt: StoredReceipt, sheet: Excel.Worksheet | undefined): FoundBlock | undefined {
  const area = areaOf(receipt.address);
  return sheet && area && { sheet, area, resized: false, taller: 0, wider: 0 };
}

/** ='My sheet'!$B$4:$F$9 as a sheet and an area; undefined for anything else, such as #REF!. */
export function targetOf(formula: unknown): { readonly sheet: string; readonly area: Area } | undefined {
  const { sheet, rest } = sheetAndRest(String(formula).replace(/^=/, ""));
  // Several areas name the sheet more than once.
  const area = rest.includes("!") ? undefined : areaOf(rest);
  return sheet !== undefined && area ? { sheet, area } : undefined;
}

/** The receipt as it reads now, with the sheet's name and the block's address of today. */
export function upToDate(receipt: StoredReceipt, { sheet, area }: FoundBlock): Receipt {
  return { ...publicReceipt(receipt), sheetId: sheet.id, sheet: sheet.name, address: addressOf(area) };
}
