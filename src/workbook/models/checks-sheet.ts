import { band, format, header, one, written, type Layout } from "./layout";
import { columns } from "./place-blocks";
import type { Model } from "./model";
import type { Places } from "./places";
import { words } from "./words";

const totalRow = 3;
const firstRow = 6;
/** Tolerance, difference, failed or not, what to do. */
const at = { tolerance: columns.unit, difference: columns.value, fails: 4, then: 5 } as const;

export const checkWidths = { en: [2, 56, 11, 13, 9, 60], zh: [2, 50, 9, 13, 9, 56] } as const;

/** Registers the cell that sums the checks, and that of each check. */
export function placeChecks(sheet: string, model: Model, places: Places): void {
  places.add("checks.total", { sheet, area: one(totalRow, at.difference), runs: "none" });
  model.checks.forEach(({ id }, i) =>
    places.add(`checks.${id}`, { sheet, area: one(firstRow + i, at.fails), runs: "none" }),
  );
}

/** A check a row; all of them in one cell. */
export function layOutChecks(layout: Layout): void {
  const { model, language, writer } = layout;
  const count = model.checks.length;
  const fails = one(firstRow, at.fails, 1, count);
  writer.put(totalRow, columns.label, words.failing[language]);
  writer.put(totalRow, at.difference, { formula: `=SUM($E$${firstRow + 1}:$E$${firstRow + count})` });
  writer.style(one(totalRow, columns.label, 3), "body", "strong");
  writer.style(one(totalRow, at.difference), "number", "strong");
  header(
    firstRow - 1,
    [
      [columns.label, words.check[language]],
      [at.tolerance, words.tolerance[language]],
      [at.difference, words.difference[language]],
      [at.fails, words.fails[language]],
      [at.then, words.then[language]],
    ],
    layout,
  );
  writer.style(one(firstRow - 1, at.tolerance, 3), "number");
  writer.style(band(firstRow, layout, count), "body");
  model.checks.forEach(({ says, tolerance, difference, then }, i) => {
    const row = firstRow + i;
    writer.put(row, columns.label, says[language]);
    writer.put(row, at.tolerance, tolerance);
    writer.put(row, at.difference, written(difference, layout, {}));
    writer.put(row, at.fails, {
      formula: `=IF(ISNUMBER($D${row + 1}),IF(ABS($D${row + 1})>$C${row + 1},1,0),1)`,
    });
    writer.put(row, at.then, then[language]);
  });
  writer.style(one(firstRow, at.tolerance, 3, count), "number");
  writer.style(one(firstRow, at.then, 1, count), "remark");
  writer.style(fails, "centered");
  format(one(firstRow, at.difference, 1, count), "ratio", layout);
  for (const area of [fails, one(totalRow, at.difference)])
    writer.add(
      { do: "condition", area, when: { is: "equal", value: 0 }, style: "pass" },
      { do: "condition", area, when: { is: "not-equal", value: 0 }, style: "fail" },
    );
}
