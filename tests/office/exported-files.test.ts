import { cellRef } from "../../src/xlsx/area";
import { isSourced } from "../../src/workbook/format/cell-value";
import { exportedFiles, type ExportedFile } from "../../src/tooling/export/exported-files";
import { cells } from "../support/ask";
import { recalculated, type Calculated } from "../support/office/recalculate";

let files: readonly ExportedFile[];
let read: ReadonlyMap<string, Calculated>;
beforeAll(async () => {
  files = await exportedFiles();
  read = await recalculated(new Map(files.map(({ name, bytes }) => [name, bytes])));
}, 600_000);

/** The numbers that a plan writes, by their cells. */
function numbersOf({ plan }: ExportedFile): (readonly [cell: string, value: number])[] {
  return plan.operations.flatMap((operation) => {
    if (operation.do !== "write") return [];
    return operation.cells.flatMap((line, i) =>
      line.flatMap((content, j): (readonly [string, number])[] => {
        const value =
          typeof content === "object" && !("formula" in content) && isSourced(content)
            ? content.value
            : content;
        return typeof value === "number" ? [[cellRef(operation.row + i, operation.column + j), value]] : [];
      }),
    );
  });
}

test("every file opens in LibreOffice, and each number is the one that was written", () => {
  const wrong = files.flatMap((file) =>
    numbersOf(file)
      .map(([cell, value]) => ({
        file: file.name,
        cell,
        value,
        found: read.get(file.name)?.(file.sheet, cell),
      }))
      .filter(
        ({ value, found }) => typeof found !== "number" || Math.abs(found - value) > 1e-9 * Math.abs(value),
      ),
  );
  expect(wrong).toEqual([]);
  expect(files.flatMap(numbersOf).length).toBeGreaterThan(300);
});

test("the tables hold what TABLE answers", () => {
  const tables = files.filter(({ kind }) => kind === "table");
  for (const { name, id, language, sheet, plan } of tables) {
    const answer = cells("TABLE", id, true, language);
    const numbers = answer.flat().filter((value) => typeof value === "number");
    const found = Array.from({ length: plan.height * plan.width }, (_, index) =>
      read.get(name)!(sheet, cellRef(Math.floor(index / plan.width), index % plan.width)),
    ).filter((value) => typeof value === "number");
    expect([name, found]).toEqual([name, numbers]);
  }
});

test("every file says what it is and where its numbers come from", () => {
  for (const { name, language, title } of files) {
    const about = language === "en" ? "About this file" : "文件说明";
    expect(read.get(name)!(about, "A1")).toBe(title[language]);
  }
});
