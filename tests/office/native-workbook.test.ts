import { cellRef } from "../../src/xlsx/area";
import { readBook } from "../../src/xlsx/read/read-book";
import { writeBook } from "../../src/xlsx/write/write-book";
import {
  calculatedCells,
  convertedByLibreOffice,
  recalculated,
  type Calculated,
} from "../support/office/recalculate";
import { area, banks, everyFeature, grid } from "../support/xlsx/every-feature";

/** Formulas that any Excel has, and what they answer over five banks; the numbers are computed by hand from `banks`. */
const formulas: readonly (readonly [formula: string, answer: number | string | boolean])[] = [
  ['=INDEX(数据!$B$2:$B$6,MATCH("农业银行",数据!$A$2:$A$6,0))', 248.5],
  ["=SUMPRODUCT(数据!$B$2:$B$6,数据!$C$2:$C$6)", 3818.904],
  ["=合计投入*(1+增长率)", 1250.073],
  ["=SUM(投入表[投入])", 1136.43],
  ['=SUMIFS(数据!$B$2:$B$6,数据!$A$2:$A$6,"*银行",数据!$C$2:$C$6,">3")', 887.93],
  ["=RRI(4,100,193)", 1.93 ** 0.25 - 1],
  ['=TEXT(合计投入,"0.0")&"亿元"', "1136.4亿元"],
  ["=1=1", true],
  ["=1/0", "#DIV/0!"],
  ["=STDEV.S(数据!$C$2:$C$6)", Math.sqrt(0.343)],
];

let read: Calculated;
let saved: Uint8Array;
beforeAll(async () => {
  const cells = formulas.map(([formula], row) => ({ row, column: 0, formula, value: -1 }));
  const book = { ...everyFeature, sheets: [...everyFeature.sheets, { name: "检验", cells }] };
  saved = (await convertedByLibreOffice(new Map([["native.xlsx", writeBook(book)]]))).get("native.xlsx")!;
  read = calculatedCells(saved);
}, 360_000);

test.each(formulas.map(([formula, answer], row) => [formula, answer, row] as const))(
  "LibreOffice calculates %s",
  (_, answer, row) => {
    const found = read("检验", cellRef(row, 0));
    if (typeof answer === "number") expect(found).toBeCloseTo(answer, 9);
    else expect(found).toBe(answer);
  },
);

test("LibreOffice fills the calculated column of the table and the array formula", () => {
  banks.forEach(([, spend], i) => expect(read("模型 一", `G${5 + i}`)).toBeCloseTo(spend * 1.1, 9));
  expect(read("模型 一", "B9")).toBeCloseTo(11.3, 9);
});

test("what LibreOffice saves is read: cells, formulas, styles, tables, charts and rules", () => {
  const { book } = readBook(saved);
  const [sheet] = book.sheets;
  const at = (row: number, column: number) =>
    sheet!.cells.find((cell) => cell.row === row && cell.column === column);
  expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["模型 一", "visible"],
    ["数据", "hidden"],
    ["图表", "visible"],
    // LibreOffice knows no sheets that are very hidden.
    ["Kept's", "hidden"],
    ["检验", "visible"],
  ]);
  expect(at(2, 1)).toMatchObject({ value: 0.1, style: { numberFormat: "0.0%", fontColor: "#0000FF" } });
  expect(at(3, 0)).toMatchObject({ style: { bold: true, fill: "#0F3D5C", wrap: true } });
  expect(at(4, 1)?.formula).toContain("MATCH($B$2,");
  expect(sheet!.merges).toEqual([area(13, 0, 1, 2)]);
  expect(sheet!.tables?.[0]).toMatchObject({ name: "投入表", area: area(3, 4, 6, 3) });
  expect(sheet!.validations?.map(({ type }) => type).sort()).toEqual(["decimal", "list"]);
  expect(sheet!.conditions?.map(({ rule }) => rule.type)).toEqual(
    expect.arrayContaining(["expression", "colorScale", "cell"]),
  );
  expect(sheet!.notes?.[0]?.text).toContain("<第二行>");
  expect(book.names).toEqual(expect.arrayContaining([{ name: "增长率", formula: "='模型 一'!$B$3" }]));
  expect(book.sheets[2]!.charts!.map(({ plots }) => plots[0]!.kind)).toEqual(
    everyFeature.sheets[2]!.charts!.map(({ plots }) => plots[0]!.kind),
  );
});

test("a file of constants alone is opened as well", async () => {
  const file = writeBook({ sheets: [{ name: "S", cells: grid(0, 0, [["银行 & <b>", 1.5, true]]) }] });
  const opened = (await recalculated(new Map([["plain.xlsx", file]]))).get("plain.xlsx")!;
  expect(["A1", "B1", "C1"].map((cell) => opened("S", cell))).toEqual(["银行 & <b>", 1.5, true]);
}, 360_000);
