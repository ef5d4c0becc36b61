import { fileNow } from "../../src/workbook/portable/file-now";
import { portableSheets, type PortableSheets } from "../../src/workbook/portable/portable-sheets";
import { planInsertable } from "../../src/workbook/blocks/plan-insertable";
import { planBook } from "../../src/workbook/file/plan-book";
import type { Scalar } from "../../src/functions/engine/cells";
import { cellRef } from "../../src/xlsx/area";
import type { FileCell, FileSheet } from "../../src/xlsx/book";
import { writeBook } from "../../src/xlsx/write/write-book";
import { ask, cells, cellsLater } from "../support/ask";
import { recalculated, type Calculated } from "../support/office/recalculate";

const inputs: readonly (readonly Scalar[])[] = [
  ["bank", 2020, 10, 3, 0.4],
  ["保险", 2020, 20, 9, 0.3],
  ["securities", 2020, 40, 5, 0.2],
  ["total", 2024, 80, 4, 0.1],
];

function sheetOf(name: string, rows: readonly (readonly Scalar[])[]): FileSheet {
  const written = rows.flatMap((line, row) =>
    line.map((value, column): FileCell => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      return isFormula ? { row, column, formula: value } : { row, column, value };
    }),
  );
  return { name, cells: written };
}

/** Calls inside of bigger formulas, and what each should show. */
const total = [2020, 2024].map((year) => Number(ask("SPEND", "total", year))) as [number, number];
const nested: readonly (readonly [formula: string, value: Scalar | (() => Promise<Scalar>)])[] = [
  [
    "=ROUND(FINTECH.SPEND('My inputs'!A1)*1.05,1)+FINTECH.SHARE('My inputs'!A1,'My inputs'!B1)",
    2181.9 + Number(ask("SHARE", "bank", 2020)),
  ],
  [`="FINTECH.SPEND(""bank"") is "&FINTECH.SPEND("bank",,,"CNYBN")`, 'FINTECH.SPEND("bank") is 207.8'],
  [`=SUM(FINTECH.SPEND('My inputs'!$A$1:$A$3))/FINTECH.SPEND("total")`, 1],
  [
    `=FINTECH.CAGR(FINTECH.SPEND("total",2020),FINTECH.SPEND("total",2024),4)`,
    (total[1] / total[0]) ** (1 / 4) - 1,
  ],
  [`=MAX(FINTECH.RANK(FINTECH.SCORE('My inputs'!C1:D4,{2,1})))`, 4],
  [`=IFERROR(FINTECH.SPEND("bank",2024),FINTECH.PROJECT("bank",2024))`, ask("PROJECT", "bank", 2024)],
  [`=INDEX(FINTECH.SCENARIO(2024,FINTECH.SPEND("total",2024),2027,0.05,0.1,0.2),2,3)`, total[1] * 1.1 ** 3],
  [`=-FINTECH.CONVERT('My inputs'!C1,"CNYBN","CNY100M")^2`, 10_000],
  [
    `=SUM(FINTECH.NORMALIZE('My inputs'!C1:D4))`,
    async () =>
      (
        await cellsLater(
          "NORMALIZE",
          inputs.map((row) => row.slice(2, 4)),
        )
      )
        .flat()
        .reduce<number>((sum, value) => sum + Number(value), 0),
  ],
];

/** The model of the report's path, with other inputs in its cells after its formulas were written. */
const settings = [
  { name: "as-inserted", change: {} },
  { name: "linear", change: { 5: "linear" } },
  { name: "grown", change: { 6: 0.1 } },
  { name: "moved", change: { 3: 2022, 4: 2026, 7: true } },
] as const;

let read: ReadonlyMap<string, Calculated>;
let rewritten: PortableSheets;
beforeAll(async () => {
  const sheets = [
    sheetOf(
      "Out",
      nested.map(([formula]) => [formula]),
    ),
    sheetOf("My inputs", inputs),
  ];
  rewritten = await portableSheets(sheets, fileNow(sheets, sheets, []));
  const [values, live] = await Promise.all(
    (["values", "live"] as const).map((mode) =>
      planInsertable({ kind: "model", id: "model/path" }, "en", mode),
    ),
  );
  const [shown, asked] = [values!, live!].map((plan) => planBook(plan, { sheet: "Model" })) as [
    ReturnType<typeof planBook>,
    ReturnType<typeof planBook>,
  ];
  const model = await portableSheets(asked.sheets, fileNow(asked.sheets, shown.sheets, []));
  const files = settings.map(({ name, change }) => {
    const changed: Readonly<Record<number, Scalar>> = change;
    const changedSheets = model.sheets.map((sheet, i) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = i === 0 && cell.column === 1 ? changed[cell.row] : undefined;
        return value === undefined ? cell : { ...cell, value };
      }),
    }));
    return [`${name}.xlsx`, writeBook({ sheets: changedSheets, names: model.names })] as const;
  });
  const own = writeBook({ sheets: rewritten.sheets, names: rewritten.names });
  read = await recalculated(new Map([["nested.xlsx", own], ...files]));
}, 300_000);

function expectSame(found: Scalar | undefined, expected: Scalar): void {
  if (typeof expected === "number") expect(found).toBeCloseTo(expected, 6);
  else expect(found).toBe(expected);
}

test("calls inside of bigger formulas become native, each in its place", async () => {
  expect(rewritten.values).toEqual([]);
  for (const [row, [, value]] of nested.entries())
    expectSame(
      read.get("nested.xlsx")!("Out", cellRef(row, 0)),
      typeof value === "function" ? await value() : value,
    );
});

test("no formula asks the add-in any more", () => {
  const formulas = rewritten.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.filter((formula) => formula.replace(/"(?:[^"]|"")*"/g, "").includes("FINTECH"))).toEqual(
    [],
  );
});

test.each(settings)("the model of the path answers with its inputs changed: $name", ({ name, change }) => {
  const changed: Readonly<Record<number, Scalar>> = change;
  const [from, to, method, growth, beyond] = [3, 4, 5, 6, 7].map((row) => changed[row]);
  const answer = cells(
    "PROJECTION",
    from ?? 2020,
    to ?? 2024,
    "total",
    method ?? "cagr",
    growth,
    beyond ?? false,
    true,
    "en",
  );
  const calculated = read.get(`${name}.xlsx`)!;
  answer.slice(1).forEach(([year, value], i) => {
    expectSame(calculated("Model", cellRef(10 + i, 0)), year!);
    expectSame(calculated("Model", cellRef(10 + i, 1)), value!);
  });
});
