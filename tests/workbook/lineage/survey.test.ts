import { CellError, toGrid, type Cell, type Grid } from "../../../src/functions/engine/cells";
import { addressOf, areaOf } from "../../../src/workbook/cells/address";
import type { Directory } from "../../../src/workbook/formulas/resolve-reference";
import { surveyed, type FormulaCell, type SurveyedCells } from "../../../src/workbook/lineage/survey";

const directory: Directory = {
  sheets: ["S"],
  names: [{ name: "segment", sheet: undefined, formula: '="insurance"' }],
  tables: [],
};

/** Formulas below each other in column C of sheet S. */
function read(
  formulas: readonly (string | [string, Cell])[],
  grids: Record<string, Grid> = {},
): SurveyedCells {
  const cells = formulas.map((given, row): FormulaCell => {
    const [formula, value] = typeof given === "string" ? [given, 1] : given;
    return { sheet: "S", row, column: areaOf("C1")!.column, formula, value };
  });
  return {
    sheets: 1,
    cells,
    others: [],
    isCut: false,
    directory,
    values: ({ area }) => grids[addressOf(area)],
  };
}

const always = async () => true;

async function groups(...given: Parameters<typeof read>) {
  const found = await surveyed(read(...given), always);
  return found?.map(({ address, group, standings }) => [address, group, ...standings].join(" "));
}

test("classifies every cell by its weakest basis", async () => {
  expect(
    await groups([
      '=FINTECH.SPEND("bank",2020)',
      '=FINTECH.SPEND("total",2024)*1.1',
      '=FINTECH.PROJECT("total",2022)',
      '=FINTECH.GROWTH("total",2020,2024)',
      '=FINTECH.SHARE("bank")',
      '=FINTECH.SPEND("bank",2020)+FINTECH.PROJECT("bank",2022)',
      '=FINTECH.TABLE("spend")',
      "=FINTECH.PROJECTION(2020,2023)",
      '=FINTECH.MATRIX("cloud computing")',
      "=FINTECH.SCORE(A1:B3,A4:B4)",
      '=FINTECH.LIST("segments")',
      "=FINTECH.SPEND(UPPER(A1))",
      ['=FINTECH.SPEND("bnak")', new CellError("#VALUE!")],
      "=FINTECH.SPEND(segment)",
    ]),
  ).toEqual([
    "C1 stated reported",
    "C2 forecast forecast",
    "C3 model interpolated",
    "C4 forecast derived",
    "C5 stated derived",
    "C6 model reported assumption",
    "C7 forecast reported forecast",
    "C8 model reported interpolated assumption",
    "C9 stated reported",
    "C10 own",
    "C11 own",
    "C12 unknown",
    "C13 error",
    "C14 stated reported",
  ]);
});

test("reads arguments from cells and does not guess what was not read", async () => {
  const grids = { A1: toGrid("total")!, A2: [[2024]], "A1:A2": toGrid([["bank"], ["total"]])! };
  expect(
    await groups(["=FINTECH.SPEND(A1,A2)", "=FINTECH.SPEND(B1)", "=FINTECH.SPEND(A1:A2)"], grids),
  ).toEqual(["C1 forecast forecast", "C2 unknown", "C3 stated reported"]);
  const [cell] = (await surveyed(read(["=FINTECH.SPEND(A1:A2)"], grids), always)) ?? [];
  expect(cell).toMatchObject({ isSpill: true, finding: { is: "number", fact: { id: "spend/bank/2020" } } });
});

test("surveys ten thousand formulas in portions, lets other work run, and can be stopped", async () => {
  const formulas = Array.from({ length: 10_000 }, (_, i) => `=FINTECH.SPEND("bank",2020)*${i}`);
  let pauses = 0;
  const found = await surveyed(read(formulas), async () => ++pauses > 0);
  expect([found?.length, pauses]).toEqual([10_000, 40]);
  expect(await surveyed(read(formulas), async () => ++pauses < 45)).toBeUndefined();
});
