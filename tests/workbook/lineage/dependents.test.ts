import { areaOf } from "../../../src/workbook/cells/address";
import { dependentsOf } from "../../../src/workbook/lineage/dependents";
import type { FormulaCell } from "../../../src/workbook/lineage/survey";

const directory = {
  sheets: ["S", "T"],
  names: [{ name: "spending", sheet: undefined, formula: "=S!$B$2:$B$4" }],
  tables: [],
};

const cell = (place: string, formula: string): FormulaCell => {
  const [sheet = "", address = ""] = place.split("!");
  const { row, column } = areaOf(address)!;
  return { sheet, row, column, formula, value: 1 };
};

const levels = async (roots: readonly string[], cells: Readonly<Record<string, string>>) => {
  const areas = roots.map((root) => ({ sheet: "S", area: areaOf(root)! }));
  const formulas = Object.entries(cells).map(([place, formula]) => cell(place, formula));
  const found = await dependentsOf(areas, formulas, directory, async () => true);
  return found?.map(({ sheet, address, level }) => `${level} ${sheet}!${address}`);
};

test("cells that depend on FINTECH cells, level by level, over sheets, names and whole columns", async () => {
  expect(
    await levels(["B2:B4"], {
      "S!D9": "=SUM(D1:D8)",
      "S!D1": "=B3*2",
      "S!D2": "=A1*2",
      "T!A1": "=SUM(spending)",
      "T!A2": "=S!D9+A1",
      "T!A3": "=SUM(S!B:B)",
      "T!A4": "=A5",
      "T!A5": "=1+1",
    }),
  ).toEqual(["1 S!D1", "1 T!A1", "1 T!A3", "2 S!D9", "2 T!A2"]);
});

test("a circle of cells ends, and each has its nearest level", async () => {
  expect(await levels(["B2"], { "S!C1": "=B2+C2", "S!C2": "=C1", "S!C3": "=C2+B2" })).toEqual([
    "1 S!C1",
    "1 S!C3",
    "2 S!C2",
  ]);
});

test("nothing is answered where nobody waits any more", async () => {
  const formulas = [cell("S!C1", "=B2")];
  const roots = [{ sheet: "S", area: areaOf("B2")! }];
  expect(await dependentsOf(roots, formulas, directory, async () => false)).toBeUndefined();
});
