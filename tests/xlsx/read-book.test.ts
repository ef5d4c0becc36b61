import ExcelJS from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import * as SheetJS from "xlsx";
import { readBook } from "../../src/xlsx/read/read-book";
import type { FileBook, FileSheet } from "../../src/xlsx/book";
import { writeBook } from "../../src/xlsx/write/write-book";
import { area, everyFeature, grid } from "../support/xlsx/every-feature";

const sheetOf = ({ sheets }: FileBook, name: string): FileSheet =>
  sheets.find((sheet) => sheet.name === name)!;
const cellAt = ({ cells }: FileSheet, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column);
/** Without what is undefined, as the two sides of a round trip differ in it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a workbook that we wrote", () => {
  const { book, notices } = readBook(writeBook(everyFeature));

  test("comes back with its cells and styles", () => {
    const sorted = (sheet: FileSheet) =>
      plain(
        [...sheet.cells]
          .sort((a, b) => a.row - b.row || a.column - b.column)
          .map((cell) => ({ ...cell, array: cell.array?.kind })),
      );
    for (const sheet of everyFeature.sheets) expect(sorted(sheetOf(book, sheet.name))).toEqual(sorted(sheet));
  });

  test("comes back with everything else", () => {
    const [wanted] = everyFeature.sheets;
    const found = sheetOf(book, "模型 一");
    for (const key of ["columns", "rows", "merges", "freeze", "tabColor", "notes", "links"] as const)
      expect(plain(found[key])).toEqual(plain(wanted![key]));
    expect(plain(found.tables![0]!.columns)).toEqual(plain(wanted!.tables![0]!.columns));
    expect(found.print).toMatchObject({
      landscape: true,
      paper: 9,
      fit: { width: 1, height: 0 },
      areas: wanted!.print!.areas,
      titleRows: [3, 3],
    });
    expect(found.validations).toMatchObject(
      plain(wanted!.validations!.map(({ type, formula1, alert }) => ({ type, formula1, alert }))) as object[],
    );
    expect(found.conditions!.map(({ areas, rule, style }) => plain({ areas, rule, style }))).toEqual(
      plain(wanted!.conditions),
    );
    expect(book.names).toEqual(everyFeature.names);
    expect(book.properties).toEqual(everyFeature.properties);
    expect(book.sheets.map(({ state, isProtected }) => [state, isProtected])).toEqual([
      ["visible", false],
      ["hidden", false],
      ["visible", false],
      ["veryHidden", true],
    ]);
    expect(notices).toEqual([]);
  });

  test("comes back with its charts, and is written again with the same ones", () => {
    const charts = sheetOf(book, "图表").charts!;
    const wanted = everyFeature.sheets[2]!.charts!;
    expect(charts.map(({ name, area, title }) => plain({ name, area, title }))).toEqual(
      wanted.map(({ name, area, title }) =>
        plain({ name, area, title: typeof title === "object" ? { ...title } : title }),
      ),
    );
    expect(charts.map(({ plots }) => plots.map(({ kind, series }) => [kind, series.length]))).toEqual(
      wanted.map(({ plots }) => plots.map(({ kind, series }) => [kind, series.length])),
    );
    const again = readBook(writeBook(book)).book;
    expect(plain(sheetOf(again, "图表").charts!.map((chart) => ({ ...chart, original: undefined })))).toEqual(
      plain(charts.map((chart) => ({ ...chart, original: undefined }))),
    );
  });
});

describe("a workbook that ExcelJS wrote", () => {
  let book: FileBook;
  beforeAll(async () => {
    const made = new ExcelJS.Workbook();
    const sheet = made.addWorksheet("数据", { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = [{ header: "银行", width: 20 }, { header: "投入" }, { header: "明年" }];
    for (let row = 2; row <= 5; row++) sheet.getRow(row).values = [`银行 ${row}`, row * 10];
    sheet.fillFormula("C2:C5", "B2*(1+$E$1)+B$1", [1, 2, 3, 4]);
    sheet.getCell("A1").font = { bold: true, color: { argb: "FFFF0000" } };
    sheet.getCell("A7").value = { richText: [{ text: "rich ", font: { bold: true } }, { text: "text" }] };
    sheet.getCell("A8").value = new Date(Date.UTC(2024, 1, 29));
    sheet.getCell("B8").value = { error: "#DIV/0!" };
    sheet.getCell("A9").note = "a note";
    sheet.getCell("B9").dataValidation = { type: "list", allowBlank: true, formulae: ['"a,b"'] };
    sheet.mergeCells("D1:E2");
    sheet.addConditionalFormatting({
      ref: "B2:B5",
      rules: [
        {
          type: "cellIs",
          operator: "greaterThan",
          formulae: [20],
          priority: 1,
          style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } },
        },
      ],
    });
    sheet.addTable({
      name: "表",
      ref: "G1",
      headerRow: true,
      columns: [{ name: "x" }, { name: "y" }],
      rows: [[1, 2]],
    });
    made.definedNames.add("数据!$B$2:$B$5", "投入");
    book = readBook(new Uint8Array(await made.xlsx.writeBuffer())).book;
  });

  test("has its shared formulas written out", () => {
    const sheet = sheetOf(book, "数据");
    expect([1, 2, 3, 4].map((row) => cellAt(sheet, row, 2)?.formula)).toEqual([
      "=B2*(1+$E$1)+B$1",
      "=B3*(1+$E$1)+B$1",
      "=B4*(1+$E$1)+B$1",
      "=B5*(1+$E$1)+B$1",
    ]);
  });

  test("has values, styles, notes, validations, tables and names", () => {
    const sheet = sheetOf(book, "数据");
    expect(cellAt(sheet, 0, 0)).toMatchObject({ value: "银行", style: { bold: true, fontColor: "#FF0000" } });
    expect(cellAt(sheet, 6, 0)?.value).toBe("rich text");
    expect(cellAt(sheet, 7, 0)).toMatchObject({ value: 45351, style: { numberFormat: "yyyy-mm-dd" } });
    expect(cellAt(sheet, 7, 1)?.value).toEqual({ error: "#DIV/0!" });
    expect(sheet.notes).toMatchObject([{ row: 8, column: 0, text: "a note" }]);
    expect(sheet.validations).toMatchObject([{ type: "list", formula1: '"a,b"', areas: [area(8, 1)] }]);
    expect(sheet.conditions).toMatchObject([
      { rule: { type: "cell", operator: "greaterThan", formulas: ["20"] }, style: { fill: "#00FF00" } },
    ]);
    expect(sheet.tables).toMatchObject([{ name: "表", area: area(0, 6, 2, 2) }]);
    expect(sheet.merges).toEqual([area(0, 3, 2, 2)]);
    expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(book.names).toEqual([{ name: "投入", formula: "='数据'!$B$2:$B$5" }]);
  });
});

describe("a workbook that SheetJS wrote", () => {
  const made = SheetJS.utils.book_new();
  const sheet = SheetJS.utils.aoa_to_sheet([
    ["a", 1.5, true],
    ["=text", null, 2],
  ]);
  sheet["B2"] = { t: "n", v: 3, f: "SUM(B1,C2)" };
  sheet["!cols"] = [{ wch: 30 }, { hidden: true }];
  sheet["!merges"] = [SheetJS.utils.decode_range("A3:B4")];
  SheetJS.utils.book_append_sheet(made, sheet, "Sheet & 1");
  const { book } = readBook(
    new Uint8Array(SheetJS.write(made, { type: "array", bookSST: false }) as ArrayBuffer),
  );

  test("has its values, formulas, widths and merged cells", () => {
    const found = sheetOf(book, "Sheet & 1");
    expect(
      [cellAt(found, 0, 0), cellAt(found, 0, 1), cellAt(found, 0, 2), cellAt(found, 1, 0)].map(
        (cell) => cell?.value,
      ),
    ).toEqual(["a", 1.5, true, "=text"]);
    expect(cellAt(found, 1, 1)).toMatchObject({ formula: "=SUM(B1,C2)", value: 3 });
    expect(found.columns?.[1]).toMatchObject({ first: 1, hidden: true });
    expect(found.merges).toEqual([area(2, 0, 2, 2)]);
  });
});

describe("a workbook with functions of the add-in, as Excel stores them", () => {
  test("opens with the names that a person types", () => {
    const parts = unzipSync(
      writeBook({
        sheets: [
          { name: "S", cells: [{ row: 0, column: 0, formula: '=FINTECH.SPEND("bank",2020)', value: 2078 }] },
        ],
      }),
    );
    const path = "xl/worksheets/sheet1.xml";
    const stored = new TextDecoder().decode(parts[path]);
    expect(stored).toContain("<f>_xldudf_FINTECH_SPEND(&quot;bank&quot;,2020)</f>");
    for (const spelling of [
      "_xldudf_FINTECH_SPEND",
      "_xlfn._xldudf_FINTECH_SPEND",
      "FINTECH.SPEND",
      "_xlfn.FINTECH.SPEND",
    ]) {
      const bytes = zipSync({ ...parts, [path]: strToU8(stored.replace("_xldudf_FINTECH_SPEND", spelling)) });
      expect(readBook(bytes).book.sheets[0]!.cells[0]).toMatchObject({
        formula: '=FINTECH.SPEND("bank",2020)',
        value: 2078,
      });
    }
  });
});

describe("what is not shown", () => {
  /** A workbook with a picture beside a chart, a pivot table, macros and a formula over another file. */
  function strange(): Uint8Array {
    const parts = unzipSync(
      writeBook({
        ...everyFeature,
        sheets: [
          ...everyFeature.sheets,
          { name: "P", cells: [{ row: 0, column: 0, formula: "=[1]Other!A1+1", value: 7 }] },
        ],
      }),
    );
    const text = (path: string) => new TextDecoder().decode(parts[path]);
    const put = (path: string, content: string) => (parts[path] = strToU8(content));
    const drawing = "xl/drawings/drawing3.xml";
    put(
      drawing,
      text(drawing).replace(
        "</xdr:wsDr>",
        '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:row>2</xdr:row></xdr:to><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="99" name="logo"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rIdPicture"/></xdr:blipFill></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
      ),
    );
    const relation = (path: string, id: string, type: string, target: string) =>
      put(
        path,
        (parts[path]
          ? text(path)
          : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        ).replace(
          "</Relationships>",
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`,
        ),
      );
    relation("xl/drawings/_rels/drawing3.xml.rels", "rIdPicture", "image", "../media/logo.png");
    parts["xl/media/logo.png"] = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    relation(
      "xl/worksheets/_rels/sheet5.xml.rels",
      "rIdPivot",
      "pivotTable",
      "../pivotTables/pivotTable1.xml",
    );
    put("xl/pivotTables/pivotTable1.xml", '<pivotTableDefinition cacheId="7"/>');
    relation(
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "rId1",
      "pivotCacheDefinition",
      "../pivotCache/pivotCacheDefinition1.xml",
    );
    put("xl/pivotCache/pivotCacheDefinition1.xml", "<pivotCacheDefinition/>");
    relation(
      "xl/_rels/workbook.xml.rels",
      "rIdCache",
      "pivotCacheDefinition",
      "pivotCache/pivotCacheDefinition1.xml",
    );
    relation("xl/_rels/workbook.xml.rels", "rIdMacros", "vbaProject", "vbaProject.bin");
    parts["xl/vbaProject.bin"] = new Uint8Array([1]);
    put(
      "xl/workbook.xml",
      text("xl/workbook.xml").replace(
        "</workbook>",
        '<pivotCaches><pivotCache cacheId="7" r:id="rIdCache"/></pivotCaches></workbook>',
      ),
    );
    return zipSync(parts);
  }
  const { book, notices } = readBook(strange());

  test("is said", () => {
    expect(notices).toEqual([
      { code: "macros-left-out", count: 1 },
      { code: "pictures-kept", count: 1 },
      { code: "pivots-kept", count: 1 },
      { code: "external-links-left-out", count: 1 },
    ]);
    expect(sheetOf(book, "P").cells).toEqual([
      { row: 0, column: 0, value: 7, formula: undefined, array: undefined },
    ]);
  });

  test("is written back as it came, once", () => {
    const parts = unzipSync(writeBook(book));
    expect(parts["xl/media/logo.png"]).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    expect(
      Object.keys(parts)
        .filter((path) => /pivot|vba/i.test(path))
        .sort(),
    ).toEqual([
      "xl/pivotCache/pivotCacheDefinition1.xml",
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "xl/pivotTables/pivotTable1.xml",
    ]);
    const again = readBook(writeBook(book));
    expect(again.notices.map(({ code }) => code)).toEqual(["pictures-kept", "pivots-kept"]);
    expect(again.book.pivotCaches).toMatchObject([{ id: 7 }]);
  });
});

test("formats of cells without content and dates of 1904 are read", () => {
  const parts = unzipSync(
    writeBook({
      sheets: [
        {
          name: "S",
          cells: [
            ...grid(0, 0, [[1]], { numberFormat: "yyyy-mm-dd" }),
            { row: 1, column: 0, style: { fill: "#FF0000" } },
          ],
        },
      ],
    }),
  );
  const path = "xl/workbook.xml";
  parts[path] = strToU8(
    new TextDecoder().decode(parts[path]).replace("<workbookPr ", '<workbookPr date1904="1" '),
  );
  expect(readBook(zipSync(parts)).book.sheets[0]!.cells).toMatchObject([
    { value: 1463 },
    { style: { fill: "#FF0000" } },
  ]);
});
