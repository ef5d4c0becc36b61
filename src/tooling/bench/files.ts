import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ExcelJS from "exceljs";
import type { FileBook, FileCell } from "../../xlsx/book";
import { readBook } from "../../xlsx/read/read-book";
import { writeBook } from "../../xlsx/write/write-book";
import { projectFolder } from "../machine/folders";
import { compare } from "./compare";
import type { Bench, Row } from "./row";

const count = 10_000;
const columns = 10;

/** Writing and reading .xlsx files. */
export const files: Bench = {
  name: "files",
  title: "Files of Excel",
  about:
    "A workbook of 10,000 formulas with their results in 1,000 rows, written and read in Node.js; [ExcelJS](https://github.com/exceljs/exceljs) does the same. The part of the workbench that opens and saves .xlsx is fetched on first use; ExcelJS as it ships for browsers.",
  async run() {
    const bytes = writeBook(workbook());
    await same(bytes);
    const exact = { round: 0, warmUp: 500, rounds: 9 };
    return [
      await compare(
        { what: "10,000 formulas written", run: () => writeBook(workbook()) },
        [{ what: "ExcelJS", run: writtenByExcelJs }],
        exact,
      ),
      await compare(
        { what: "10,000 formulas read", run: () => readBook(bytes) },
        [{ what: "ExcelJS", run: () => readByExcelJs(bytes) }],
        exact,
      ),
      await part(),
    ];
  },
};

const formulaAt = (row: number, column: number) => `=ROUND($A$1*${row + 1}+${column},2)`;
const valueAt = (row: number, column: number) => row + 1 + column;

function workbook(): FileBook {
  const cells: FileCell[] = [{ row: 0, column: 0, value: 1 }];
  for (let i = 0; i < count; i++) {
    const [row, column] = [1 + Math.floor(i / columns), i % columns];
    cells.push({ row, column, formula: formulaAt(row, column), value: valueAt(row, column) });
  }
  return { sheets: [{ name: "Formulas", cells }] };
}

async function writtenByExcelJs(): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Formulas");
  sheet.getCell(1, 1).value = 1;
  for (let i = 0; i < count; i++) {
    const [row, column] = [1 + Math.floor(i / columns), i % columns];
    const formula = formulaAt(row, column).slice(1);
    sheet.getCell(row + 1, column + 1).value = { formula, result: valueAt(row, column) };
  }
  return book.xlsx.writeBuffer();
}

async function readByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

/** Both read the same formulas, or the comparison would mean nothing. */
async function same(bytes: Uint8Array): Promise<void> {
  const ours = readBook(bytes).book.sheets[0]?.cells.at(-1);
  const theirs = (await readByExcelJs(bytes)).getWorksheet("Formulas")?.getCell(count / columns + 1, columns);
  if (ours?.formula !== `=${theirs?.formula ?? ""}` || ours.value !== theirs?.result)
    throw new Error("The two readers disagree.");
}

/** Size of the lazy part, without what the page has loaded already. */
async function part(): Promise<Row> {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: ["src/workbench/files/files.ts"],
    ...{ bundle: true, minify: true, write: false, format: "esm", target: "es2022" },
  });
  const [bundle] = outputFiles;
  const ours = bundle ? gzipSync(bundle.contents, { level: 9 }).length / 1000 : NaN;
  const file = join(projectFolder, "node_modules", "exceljs", "dist", "exceljs.bare.min.js");
  const theirs = gzipSync(readFileSync(file), { level: 9 }).length / 1000;
  return {
    what: "what opens and saves .xlsx and .csv, on first use",
    unit: "kB",
    samples: [ours],
    instead: [{ what: "ExcelJS", samples: [theirs], remark: "without charts" }],
  };
}
