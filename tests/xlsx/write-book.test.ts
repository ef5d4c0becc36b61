import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import * as SheetJS from "xlsx";
import type { FileBook } from "../../src/xlsx/book";
import { writeBook } from "../../src/xlsx/write/write-book";
import { area, everyFeature, grid } from "../support/xlsx/every-feature";

const bytes = writeBook(everyFeature);
const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]));
const parts = partsOf(bytes);
const simple = (book: Partial<FileBook> & Pick<FileBook, "sheets">): Uint8Array => writeBook(book);

describe("the workbook with every feature, read by ExcelJS", () => {
  const book = new ExcelJS.Workbook();
  beforeAll(async () => {
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
  });
  const sheet = (): ExcelJS.Worksheet => book.getWorksheet("模型 一")!;

  test("has its sheets, and which are hidden", () => {
    expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["模型 一", "visible"],
      ["数据", "hidden"],
      ["图表", "visible"],
      ["Kept's", "veryHidden"],
    ]);
    expect(sheet().properties.tabColor).toEqual({ argb: "FF0F3D5C" });
    expect(book.getWorksheet("图表")!.views[0]).toMatchObject({ showGridLines: false, zoomScale: 80 });
  });

  test("has values, formulas and errors", () => {
    expect(sheet().getCell("B3").value).toBe(0.1);
    expect(sheet().getCell("B7").value).toBe(true);
    expect(sheet().getCell("B8").value).toEqual({ error: "#N/A" });
    expect(sheet().getCell("B5").formula).toBe("INDEX(数据!$B$2:$B$6,MATCH($B$2,数据!$A$2:$A$6,0))");
    expect(sheet().getCell("B9").value).toMatchObject({ result: 11.3, shareType: "array", ref: "B9" });
    expect(sheet().getCell("B10").value).toMatchObject({ formula: "_xlfn.SEQUENCE(3)", ref: "B10:B12" });
  });

  test("has styles, widths, heights, merged cells and frozen panes", () => {
    expect(sheet().getCell("B3")).toMatchObject({ numFmt: "0.0%", font: { color: { argb: "FF0000FF" } } });
    expect(sheet().getCell("A4")).toMatchObject({
      font: { bold: true, color: { argb: "FFFFFFFF" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF0F3D5C" } },
      alignment: { vertical: "middle", wrapText: true },
    });
    expect(sheet().getCell("A14").border.bottom).toEqual({ style: "double", color: { argb: "FFFF0000" } });
    expect(sheet().getCell("B14").isMerged).toBe(true);
    expect(sheet().getColumn(1).width).toBe(22);
    expect(sheet().getColumn(9).hidden).toBe(true);
    expect(sheet().getColumn(11).outlineLevel).toBe(1);
    expect(sheet().getRow(1).height).toBe(24);
    expect(sheet().getRow(17)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(sheet().views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4, topLeftCell: "B5" });
  });

  test("has validations, notes, print set-up and properties", () => {
    expect(sheet().getCell("B2").dataValidation).toMatchObject({
      type: "list",
      formulae: ["银行名单"],
      error: "请从列表中选择",
      prompt: "任选其一",
    });
    expect(sheet().getCell("B3").dataValidation).toMatchObject({ type: "decimal", formulae: [-0.5, 1] });
    expect(JSON.stringify(sheet().getCell("B3").note)).toContain("<第二行> & “引号”");
    expect(sheet().pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "A1:H30",
      printTitlesRow: "4:4",
    });
    expect(sheet().headerFooter.oddFooter).toBe("第 &P 页，共 &N 页");
    expect(book).toMatchObject({
      title: "演示 <1> & 2",
      creator: "金融科技研究",
      subject: "s",
      keywords: "k",
    });
    expect(book.created).toEqual(new Date("2026-01-01T00:00:00Z"));
  });
});

describe("the same workbook, read by SheetJS", () => {
  const book = SheetJS.read(bytes, { cellNF: true, cellStyles: true, cellFormula: true });

  test("has names, of the workbook and of a sheet", () => {
    const names = book.Workbook?.Names?.filter(({ Name }) => !Name.startsWith("_xlnm"));
    expect(names?.map(({ Name, Ref, Sheet }) => [Name, Ref, Sheet ?? null])).toEqual([
      ["增长率", "'模型 一'!$B$3", null],
      ["合计投入", "SUM(数据!$B$2:$B$6)", null],
      ["银行名单", "数据!$A$2:$A$6", null],
      ["local", "图表!$A$1", 2],
    ]);
  });

  test("has values, formulas, comments, links and merged cells", () => {
    const sheet = book.Sheets["模型 一"]!;
    expect(sheet["B5"]).toMatchObject({ f: "INDEX(数据!$B$2:$B$6,MATCH($B$2,数据!$A$2:$A$6,0))" });
    expect(sheet["B10"]).toMatchObject({ f: "SEQUENCE(3)", F: "B10:B12", D: true });
    expect(sheet["B3"]).toMatchObject({ v: 0.1, z: "0.0%" });
    expect(sheet["B3"].c[0].t).toContain("可更改\n<第二行>");
    expect(sheet["A2"].l).toMatchObject({ Target: "#数据!A1" });
    expect(sheet["A1"].l).toMatchObject({ Tooltip: "Source" });
    expect(sheet["!merges"]).toEqual([{ s: { r: 13, c: 0 }, e: { r: 13, c: 1 } }]);
    expect(book.Sheets["数据"]!["A2"].v).toBe("工商银行");
    expect(book.Custprops).toEqual({ edition: "2021" });
  });
});

describe("the bytes", () => {
  test("are the same for the same workbook, in any time zone", () => {
    const before = process.env["TZ"];
    try {
      process.env["TZ"] = "Asia/Shanghai";
      expect(Buffer.compare(writeBook(everyFeature), bytes)).toBe(0);
      process.env["TZ"] = "America/Los_Angeles";
      expect(Buffer.compare(writeBook(structuredClone(everyFeature)), bytes)).toBe(0);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });

  test("do not depend on the order of the cells", () => {
    const [first, ...rest] = everyFeature.sheets;
    const turned = { ...everyFeature, sheets: [{ ...first!, cells: [...first!.cells].reverse() }, ...rest] };
    const sheetOf = (file: Uint8Array) => partsOf(file)["xl/worksheets/sheet1.xml"]!.match(/ r="[A-Z]+\d+"/g);
    expect(sheetOf(writeBook(turned))).toEqual(sheetOf(bytes));
  });

  test("hold every part that a relation names, and a type for each", () => {
    const types = parts["[Content_Types].xml"]!;
    const paths = Object.keys(parts).filter(
      (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
    );
    expect(paths.filter((path) => !types.includes(`PartName="/${path}"`))).toEqual([]);
    const targets = Object.entries(parts)
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([path, text]) =>
        [...text.matchAll(/Target="([^"]*)"(?! TargetMode)/g)].map(([, target = ""]) =>
          new URL(target, `file:///${path.replace(/_rels\/[^/]*$/, "")}`).pathname.slice(1),
        ),
      );
    expect(targets.filter((target) => !(target in parts))).toEqual([]);
    expect(new Set(targets).size).toBe(paths.length);
  });
});

describe("what a cell says", () => {
  const readBack = (texts: readonly string[]): unknown[] => {
    const file = simple({
      sheets: [
        {
          name: "S",
          cells: grid(
            0,
            0,
            texts.map((text) => [text]),
          ).map((cell, i) => ({
            row: i,
            column: 0,
            value: texts[i]!,
            ...(cell.style ? { style: cell.style } : {}),
          })),
        },
      ],
    });
    const sheet = SheetJS.read(file).Sheets["S"]!;
    return texts.map((_, i) => (sheet[`A${i + 1}`] as { v?: unknown } | undefined)?.v);
  };

  test.each([
    ["markup", `<script>&amp;"'</script>]]>`],
    ["spaces at the ends", "  a  "],
    ["line breaks", "a\nb\tc"],
    ["an emoji and Chinese", "🏦 银行"],
    ["a formula as text", "=1+1"],
    ["Excel's own notation", "_x0041_ and _x005F_"],
  ])("is read back: %s", (_, text) => {
    expect(readBack([text])).toEqual([text]);
  });

  test("is written in Excel's notation if XML cannot hold it", () => {
    const file = simple({
      sheets: [{ name: "S", cells: [{ row: 0, column: 0, value: "a\u0007\ud800b\uffff\r" }] }],
    });
    expect(partsOf(file)["xl/sharedStrings.xml"]).toContain("a_x0007__xD800_b_xFFFF_&#13;");
  });

  test("is an error where a number has no finite value, and never -0", () => {
    const cells = [NaN, Infinity, -0].map((value, column) => ({ row: 0, column, value }));
    const xml = partsOf(simple({ sheets: [{ name: "S", cells }] }))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain(
      '<c r="A1" t="e"><v>#NUM!</v></c><c r="B1" t="e"><v>#NUM!</v></c><c r="C1"><v>0</v></c>',
    );
  });
});

describe("a workbook that Excel would have to repair is refused", () => {
  const sheet = { name: "S", cells: [] };
  test.each([
    ["no visible sheet", { sheets: [{ ...sheet, state: "hidden" as const }] }, "needs a visible sheet"],
    ["a sheet's name", { sheets: [{ ...sheet, name: "a/b" }] }, "no name for a sheet: a/b"],
    [
      "a sheet's name of 32 characters",
      { sheets: [{ ...sheet, name: "x".repeat(32) }] },
      "no name for a sheet",
    ],
    ["two sheets of one name", { sheets: [sheet, { ...sheet, name: "s" }] }, "Two sheets are called s."],
    [
      "a name",
      { sheets: [sheet], names: [{ name: "a b", formula: "=1" }] },
      "no name for cells or a table: a b",
    ],
    [
      "a cell twice",
      {
        sheets: [
          {
            ...sheet,
            cells: [
              { row: 0, column: 0, value: 1 },
              { row: 0, column: 0, value: 2 },
            ],
          },
        ],
      },
      "given twice, in row 1 and column 1",
    ],
    [
      "a text that is too long",
      { sheets: [{ ...sheet, cells: [{ row: 0, column: 0, value: "x".repeat(32_768) }] }] },
      "A1: a cell holds at most 32767",
    ],
    [
      "a table with equal headings",
      {
        sheets: [
          {
            ...sheet,
            tables: [{ name: "t", area: area(0, 0, 2, 2), columns: [{ name: "a" }, { name: "A" }] }],
          },
        ],
      },
      "all different",
    ],
  ])("%s", (_, book, problem) => {
    expect(() => writeBook(book)).toThrow(problem);
  });
});
