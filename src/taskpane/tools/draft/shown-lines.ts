import type { LineRole } from "../../../workbook/table-layout/table-layout";

/** A line that is shown, or so many lines of data that are not. */
export type ShownLine = number | { readonly skipped: number };

const [mostFirst, mostLast, mostOthers] = [6, 2, 40];

/** Returns the lines to show: the first and the last ones of data, and the others as far as there is room. */
export function shownLines(lines: readonly LineRole[]): readonly ShownLine[] {
  const data = lines.flatMap((role, i) => (role === "data" ? [i] : []));
  const isFew = data.length <= mostFirst + mostLast + 1;
  const kept = new Set(isFew ? data : [...data.slice(0, mostFirst), ...data.slice(-mostLast)]);
  const shown: ShownLine[] = [];
  let [skipped, others] = [0, 0];
  for (const [i, role] of lines.entries()) {
    if (role === "blank") continue;
    if (role === "data" ? !kept.has(i) : others++ >= mostOthers) {
      skipped++;
      continue;
    }
    if (skipped > 0) shown.push({ skipped });
    skipped = 0;
    shown.push(i);
  }
  return skipped > 0 ? [...shown, { skipped }] : shown;
}
