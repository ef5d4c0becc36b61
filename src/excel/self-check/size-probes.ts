import { holdsIf, onSheet, type Found, type Probe, type ProbeSheet } from "./probe";

/** Characters of a setting that receipts reach in a large workbook, and of one near Excel's limit. */
const usualSetting = 50_000;
const largeSetting = 900_000;

/** Cells of the largest piece that is read at once, and of the largest answer that a survey may need. */
const pieceRows = 1000;
const pieceColumns = 10;
const surveyPieces = 5;

const settingKey = "FinTech.selfCheck";

/** How much the workbook's settings hold, and how many cells cross the wire at once. */
export const sizeProbes: readonly Probe[] = [
  { id: "settings", otherwise: "fails", run: () => setting(usualSetting, "fails") },
  { id: "settings-large", otherwise: "falls-back", run: () => setting(largeSetting, "falls-back") },
  { id: "write-large", otherwise: "fails", run: (sheet) => cells(sheet, pieceRows, "fails") },
  {
    id: "read-large",
    otherwise: "falls-back",
    run: (sheet) => cells(sheet, pieceRows * surveyPieces, "falls-back"),
  },
];

/** Saves a text in the workbook, reads it back and takes it away again, whatever happened. */
async function setting(length: number, otherwise: Found["outcome"]): Promise<Found> {
  try {
    return await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add(settingKey, "x".repeat(length));
      await context.sync();
      const read = settings.getItem(settingKey).load("value");
      await context.sync();
      return holdsIf(
        String(read.value).length === length,
        `${String(read.value).length} characters`,
        otherwise,
      );
    });
  } finally {
    await Excel.run(async (context) => {
      const left = context.workbook.settings.getItemOrNullObject(settingKey);
      await context.sync();
      if (!left.isNullObject) left.delete();
      await context.sync();
    });
  }
}

/** Writes cells in pieces, then reads formulas and values of all of them at once. */
async function cells(sheet: ProbeSheet, rows: number, otherwise: Found["outcome"]): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const area = worksheet.getRangeByIndexes(row + 100, column, rows, pieceColumns);
    for (let from = 0; from < rows; from += pieceRows) {
      const piece = Array.from({ length: pieceRows }, (_, i) => Array<number>(pieceColumns).fill(from + i));
      worksheet.getRangeByIndexes(row + 100 + from, column, pieceRows, pieceColumns).values = piece;
      await context.sync();
    }
    area.load("values,formulas");
    await context.sync();
    const last: unknown = area.values[rows - 1]?.[pieceColumns - 1];
    area.clear();
    await context.sync();
    return holdsIf(last === rows - 1, `${rows * pieceColumns} cells`, otherwise);
  });
}
