import { unzipSync } from "fflate";
import { applyFile } from "../../../src/workbench/files/apply-file";
import { bookOfCsv, decodeText, parseCsv } from "../../../src/workbench/files/csv";
import { fileOfBook } from "../../../src/workbench/files/file-of-book";
import { importable } from "../../../src/workbench/files/files";
import { templateOfSheet } from "../../../src/workbench/files/templates";
import { MemoryBook } from "../../../src/workbench/sheet/memory/memory-book";
import type { FileBook, FileSheet } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read/read-book";
import { writeBook } from "../../../src/xlsx/write/write-book";
import { area, everyFeature } from "../../support/xlsx/every-feature";

/** A file opened in the workbook in memory: its cells one by one, as the page takes them from a template. */
async function opened(file: FileBook): Promise<{ book: MemoryBook; notices: string[] }> {
  const book = new MemoryBook("Test.xlsx");
  const [first] = book.sheets();
  for (const [index, sheet] of file.sheets.entries()) {
    const id = index === 0 ? first!.id : book.addSheet(sheet.name);
    const template = templateOfSheet(
      sheet,
      file.sheets.flatMap(({ tables = [] }) => tables),
    );
    book.updateSheet(id, { name: sheet.name, gridlines: template.gridlines });
    for (const { row, column, input, format, numberFormat, borders = {} } of template.cells) {
      const rect = area(row, column);
      book.writeNumberFormats(id, rect, [[numberFormat ?? "General"]]);
      book.write(id, rect, [[input]]);
      book.setFormat(id, rect, format);
      const edges = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;
      for (const side of ["left", "right", "top", "bottom"] as const)
        if (borders[side]) book.setBorder(id, rect, edges[side], borders[side]);
    }
    template.widths.forEach((width, column) => book.setColumnWidth(id, column, 1, width));
    template.heights.forEach((height, row) => book.setRowHeight(id, row, 1, height));
  }
  const notices: string[] = [];
  await applyFile(book, file, (code, count) => notices.push(`${code} ${count}`));
  return { book, notices };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const wanted = everyFeature.sheets[0]!;

describe("a file that is opened and saved again", () => {
  let back: FileBook;
  let notices: string[];
  const sheet = (): FileSheet => back.sheets[0]!;
  beforeAll(async () => {
    const done = await opened(readBook(writeBook(everyFeature)).book);
    notices = done.notices;
    // As the page does when the language is changed.
    const again = new MemoryBook("Test.xlsx");
    again.load(done.book.save());
    back = readBook(writeBook(fileOfBook(again))).book;
  });

  test("keeps its sheets, names and what is shown first", () => {
    expect(
      back.sheets.map(({ name, state, isProtected, gridlines, tabColor }) =>
        plain({ name, state, isProtected, gridlines, tabColor }),
      ),
    ).toEqual(
      everyFeature.sheets.map(
        ({ name, state = "visible", isProtected = false, gridlines = true, tabColor }) =>
          plain({ name, state, isProtected, gridlines, tabColor }),
      ),
    );
    expect(back.names).toEqual(everyFeature.names);
    expect(back.active).toBe(0);
  });

  test("keeps formulas, constants and texts that look like something else", () => {
    const at = (row: number, column: number) =>
      sheet().cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(4, 1)?.formula).toBe("=INDEX(数据!$B$2:$B$6,MATCH($B$2,数据!$A$2:$A$6,0))");
    expect(at(2, 1)).toMatchObject({ value: 0.1, style: { numberFormat: "0.0%", fontColor: "#0000FF" } });
    expect(at(6, 1)?.value).toBe(true);
    expect(at(7, 1)?.value).toEqual({ error: "#N/A" });
    expect(at(9, 1)?.formula).toBe("=SEQUENCE(3)");
    // The workbench has no references to the own row of a table.
    expect(at(5, 6)?.formula).toBe("=F6*(1+增长率)");
    // What it spills is calculated again.
    expect(at(10, 1)?.value).toBeUndefined();
  });

  test("keeps styles, sizes, merged cells, frozen panes and outlines", () => {
    const at = (row: number, column: number) =>
      sheet().cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(3, 0)?.style).toMatchObject({
      bold: true,
      fill: "#0F3D5C",
      fontColor: "#FFFFFF",
      wrap: true,
      vertical: "center",
    });
    expect(at(13, 0)?.style?.borders).toEqual({ bottom: { style: "double", color: "#FF0000" } });
    expect(sheet().columns?.find(({ first }) => first === 0)?.width).toBeCloseTo(22, 1);
    expect(
      sheet()
        .columns?.filter(({ hidden }) => hidden)
        .map(({ first }) => first),
    ).toEqual([8, 9]);
    expect(
      sheet()
        .columns?.filter(({ level }) => level === 1)
        .map(({ first }) => first),
    ).toEqual([10, 11]);
    expect(sheet().rows).toEqual(wanted.rows);
    expect(sheet().merges).toEqual(wanted.merges);
    expect(sheet().freeze).toEqual(wanted.freeze);
  });

  test("keeps tables, validations, conditional formats, notes, links and print settings", () => {
    expect(sheet().tables).toMatchObject([
      { name: "投入表", area: area(3, 4, 6, 3), style: "TableStyleLight1" },
    ]);
    expect(plain(sheet().validations)).toEqual(
      plain(readBook(writeBook(everyFeature)).book.sheets[0]!.validations),
    );
    expect(sheet().conditions!.map(({ areas, rule }) => plain({ areas, rule }))).toEqual(
      wanted.conditions!.map(({ areas, rule }) => plain({ areas, rule })),
    );
    expect(sheet().notes).toEqual(wanted.notes);
    expect(plain(sheet().links)).toEqual(plain(wanted.links));
    expect(sheet().print).toMatchObject({
      landscape: true,
      paper: 9,
      fit: { width: 1, height: 0 },
      areas: wanted.print!.areas,
      titleRows: [3, 3],
      header: "&L&A",
      rowBreaks: [20],
    });
  });

  test("keeps its charts as they came, those that are not drawn here as well", () => {
    expect(notices).toEqual(["charts-kept 1"]);
    const charts = everyFeature.sheets[2]!.charts!;
    expect(back.sheets[2]!.charts!.map(({ title }) => title).sort()).toEqual(
      charts.map(({ title }) => title).sort(),
    );
    const parts = unzipSync(writeBook(everyFeature));
    const now = unzipSync(writeBook(back));
    const texts = (all: Record<string, Uint8Array>) =>
      Object.entries(all)
        .flatMap(([path, part]) =>
          path.startsWith("xl/charts/chart") ? [new TextDecoder().decode(part)] : [],
        )
        .sort();
    expect(texts(now)).toEqual(texts(parts));
  });
});

test("a chart that somebody has changed is written as it is now", async () => {
  const { book } = await opened(readBook(writeBook(everyFeature)).book);
  const [chart] = book.charts();
  book.updateChart(chart!.id, { title: "Changed" });
  const charts = fileOfBook(book).sheets[2]!.charts!;
  expect(charts.map(({ original }) => original === undefined).filter(Boolean)).toHaveLength(1);
  expect(charts.find(({ original }) => original === undefined)).toMatchObject({
    title: "Changed",
    plots: [{ kind: "column", grouping: "clustered" }],
  });
});

describe("a text file", () => {
  test("is divided by commas, semicolons or tabs, with quotes", () => {
    expect(parseCsv('a,"b ""c"", d",e\r\n1,2,3\n')).toEqual([
      ["a", 'b "c", d', "e"],
      ["1", "2", "3"],
    ]);
    expect(parseCsv("a;b\n1,5;2")).toEqual([
      ["a", "b"],
      ["1,5", "2"],
    ]);
    expect(parseCsv('x\ty\n"two\nlines"\t')).toEqual([
      ["x", "y"],
      ["two\nlines", ""],
    ]);
  });

  test("is read as if it were typed, but formulas stay texts", () => {
    const { sheets } = bookOfCsv("data/2024", "银行,1.5,2024-02-29,50%,TRUE,=1+1,#N/A,0012a\n");
    expect(sheets[0]!.name).toBe("data 2024");
    expect(sheets[0]!.cells.map(({ value }) => value)).toEqual([
      "银行",
      1.5,
      45351,
      0.5,
      true,
      "=1+1",
      { error: "#N/A" },
      "0012a",
    ]);
  });

  test("is decoded from UTF-8, UTF-16 and GB 18030, the encoding of Chinese Excel", () => {
    expect(decodeText(new TextEncoder().encode("银行"))).toBe("银行");
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toContain("A");
    expect(decodeText(new Uint8Array([0xd2, 0xf8, 0xd0, 0xd0]))).toBe("银行");
  });

  test("becomes a file that is opened like any other", () => {
    const file = importable("a.csv", "csv", new TextEncoder().encode("x,1"));
    expect(readBook(file as Uint8Array).book.sheets[0]).toMatchObject({
      name: "a",
      cells: [{ value: "x" }, { value: 1 }],
    });
    expect(importable("a.docx", "docx", new Uint8Array())).toBe("unknown");
    expect(importable("a.xlsx", "xlsx", new Uint8Array([1, 2]))).toEqual({ code: "not-a-workbook" });
  });
});
