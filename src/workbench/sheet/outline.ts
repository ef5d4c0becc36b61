import type { SheetBook } from "./book";
import type { OutlineGroup } from "./page-layout";
import { freeRecordId } from "./records";
import {
  contains,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rectangle,
  type SheetId,
  without,
} from "./rectangle";

type Along = "row" | "column";
type Groups = Pick<SheetBook, "records" | "putRecord" | "removeRecord" | "setHidden">;

/** Excel's deepest level. */
const MOST_LEVELS = 8;

const whole = (rect: Rectangle, along: Along): Rectangle =>
  along === "row" ? { ...rect, column: 0, width: MAX_COLUMNS } : { ...rect, row: 0, height: MAX_ROWS };

const groupsOf = (book: Groups, sheet: SheetId, along: Along): readonly OutlineGroup[] =>
  book.records("group").filter((group) => group.sheet === sheet && group.along === along);

/** Groups rows or columns, one level deeper than they are. Answers whether there was a level left. */
export function group(book: Groups, sheet: SheetId, rect: Rectangle, along: Along): boolean {
  const lines = whole(rect, along);
  const around = groupsOf(book, sheet, along).filter(({ ranges }) =>
    ranges.some((each) => intersection(each, lines)),
  );
  if (around.length >= MOST_LEVELS - 1) return false;
  const id = freeRecordId("group", book.records("group"));
  book.putRecord("group", { id, sheet, along, ranges: [lines] });
  return true;
}

/** Takes the deepest level of each row or column away. Answers whether any had one. */
export function ungroup(book: Groups, sheet: SheetId, rect: Rectangle, along: Along): boolean {
  const size = ({ ranges }: OutlineGroup): number =>
    ranges.reduce((sum, each) => sum + (along === "row" ? each.height : each.width), 0);
  let left: readonly Rectangle[] = [whole(rect, along)];
  let isFound = false;
  for (const each of [...groupsOf(book, sheet, along)].sort((a, b) => size(a) - size(b))) {
    const taken = left.flatMap((part) => each.ranges.flatMap((range) => intersection(part, range) ?? []));
    if (taken.length === 0) continue;
    isFound = true;
    const minus = (from: readonly Rectangle[]): readonly Rectangle[] =>
      taken.reduce<readonly Rectangle[]>((ranges, hole) => ranges.flatMap((one) => without(one, hole)), from);
    const ranges = minus(each.ranges);
    left = minus(left);
    if (ranges.length === 0) book.removeRecord("group", each.id);
    else book.putRecord("group", { ...each, ranges });
  }
  return isFound;
}

/** Hides or shows the rows or columns of the groups that some cells belong to. */
export async function showDetails(
  book: Groups,
  sheet: SheetId,
  rect: Rectangle,
  along: Along,
  isShown: boolean,
): Promise<boolean> {
  const lines = whole(rect, along);
  const groups = groupsOf(book, sheet, along).filter(({ ranges }) =>
    ranges.some((each) => intersection(each, lines)),
  );
  for (const { ranges } of groups)
    for (const each of ranges) {
      const [first, count] = along === "row" ? [each.row, each.height] : [each.column, each.width];
      await book.setHidden(sheet, along, first, count, !isShown);
    }
  return groups.length > 0;
}

/** Shows the lines down to a level: 1 shows none that is grouped. */
export async function showLevels(book: Groups, sheet: SheetId, along: Along, levels: number): Promise<void> {
  const groups = groupsOf(book, sheet, along).flatMap(({ ranges }) => ranges);
  const depth = (range: Rectangle): number =>
    groups.filter((each) => each === range || contains(each, range)).length;
  const inOrder = [...groups].sort((a, b) => depth(a) - depth(b));
  for (const range of inOrder) {
    const [first, count] = along === "row" ? [range.row, range.height] : [range.column, range.width];
    await book.setHidden(sheet, along, first, count, depth(range) >= levels);
  }
}
