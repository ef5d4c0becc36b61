import { addressOf } from "../../workbook/cells/address";
import { moveReferences } from "../../workbook/formulas/edit-references";
import { isDigestOf } from "../../workbook/receipts/content-hash";
import type { Receipt, StoredReceipt } from "../../workbook/receipts/receipt";
import { readPieces } from "../read/read-pieces";
import { blockFinder, upToDate, type FoundBlock } from "./find-block";
import { earlierReceipts } from "./earlier-receipts";
import { entries, receiptsIn, saveReceipt } from "./receipt-store";

/** A receipt whose block stands in the workbook, and where. */
interface Standing {
  readonly kept: StoredReceipt;
  readonly found: FoundBlock;
  /** How many of the written cells hold what was written. */
  readonly asWritten: number;
}

/**
 * The receipts whose blocks are there, newest first. Settings take no part in Excel's undo, so that each is held against
 * its cells: after undoing an insertion nothing of it stands, and it is left out, though kept for a redo; after undoing
 * a removal or a refresh the receipt of before is the right one again, and is saved. Of two receipts of the same cells
 * the one that fits them stands.
 */
export async function standingReceipts(context: Excel.RequestContext): Promise<readonly Receipt[]> {
  const find = blockFinder(context);
  const settings = entries(context);
  await context.sync();
  const saved = receiptsIn(settings);
  const candidates = [...saved, ...earlierReceipts()].flatMap((kept) => {
    const found = find(kept);
    return found ? [{ kept, found }] : [];
  });
  const standing = new Map<string, Standing>();
  for (const candidate of await compared(context, candidates)) {
    if (candidate.asWritten === 0) continue;
    const { sheet, area } = candidate.found;
    const place = `${sheet.id} ${addressOf({ ...area, height: 1, width: 1 })}`;
    const other = standing.get(place);
    if (!other || candidate.asWritten > other.asWritten) standing.set(place, candidate);
  }
  const found = [...standing.values()];
  const restored = found.filter(({ kept }) => !saved.includes(kept));
  for (const { kept } of restored) saveReceipt(context, kept);
  if (restored.length > 0) await context.sync();
  return found
    .sort((a, b) => (a.kept.id < b.kept.id ? 1 : -1))
    .map(({ kept, found }) => upToDate(kept, found));
}

/** Reads the blocks in pieces and counts what is as it was written. */
async function compared(
  context: Excel.RequestContext,
  candidates: readonly Omit<Standing, "asWritten">[],
): Promise<readonly Standing[]> {
  const counts = candidates.map(() => 0);
  const wanted = candidates.map(({ found: { sheet, area } }) => ({ sheet, area }));
  // Pieces come in the order of what was wanted: one that is not of this block is the next one's.
  let at = 0;
  for await (const pieces of readPieces(context, wanted, "formulas,values"))
    for (const { area, range } of pieces) {
      while (at < wanted.length && !isPartOf(area, wanted[at]?.area)) at++;
      const candidate = candidates[at];
      if (!candidate) continue;
      counts[at] = (counts[at] ?? 0) + matching(candidate, area, range);
      if (isEndOf(area, candidate.found.area)) at++;
    }
  return candidates.map((candidate, i) => ({ ...candidate, asWritten: counts[i] ?? 0 }));
}

type Place = FoundBlock["area"];

function isPartOf(part: Place, whole: Place | undefined): boolean {
  return (
    whole !== undefined &&
    part.row >= whole.row &&
    part.column >= whole.column &&
    part.row + part.height <= whole.row + whole.height &&
    part.column + part.width <= whole.column + whole.width
  );
}

function isEndOf(part: Place, whole: Place): boolean {
  return (
    part.row + part.height === whole.row + whole.height &&
    part.column + part.width === whole.column + whole.width
  );
}

function matching({ kept, found }: Omit<Standing, "asWritten">, area: Place, range: Excel.Range): number {
  const { row, column } = found.area;
  let count = 0;
  (range.formulas as unknown[][]).forEach((line, r) =>
    line.forEach((formula, c) => {
      // Sheets of their own are there or gone as a whole.
      if (kept.sheets) {
        if (formula !== "") count++;
        return;
      }
      const digest = kept.written[area.row - row + r]?.[area.column - column + c] ?? "";
      if (digest === "") return;
      const moved =
        typeof formula === "string" && formula.startsWith("=")
          ? moveReferences(formula, -row, -column)
          : formula;
      const read = [moved, formula, range.values[r]?.[c] as unknown];
      if (read.some((content) => isDigestOf(digest, content))) count++;
    }),
  );
  return count;
}
