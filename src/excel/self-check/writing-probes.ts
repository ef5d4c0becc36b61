import { holds, holdsIf, onSheet, type Found, type Probe, type ProbeSheet } from "./probe";

/** Rows and columns of formulas that some Excels refuse inside an undo group. */
const largeGroup = 40;

/** Whether the ways of writing work that insertions and their removal use. */
export const writingProbes: readonly Probe[] = [
  { id: "undo-group-write", otherwise: "falls-back", run: (sheet) => undoGroup(sheet, 1) },
  { id: "undo-group-large", otherwise: "falls-back", run: (sheet) => undoGroup(sheet, largeGroup) },
  { id: "undo-group-delete", otherwise: "falls-back", run: undoGroupDelete },
  { id: "table-formulas", otherwise: "falls-back", run: tableFormulas },
  { id: "cells-beside-table", otherwise: "falls-back", run: cellsBesideTable },
  { id: "structured-reference", otherwise: "falls-back", run: structuredReference },
  { id: "defined-name", otherwise: "fails", run: definedName },
  { id: "merged-cells", otherwise: "falls-back", run: mergedCells },
];

async function undoGroup(sheet: ProbeSheet, size: number): Promise<Found> {
  const { row, column } = sheet.freeArea();
  const formulas = Array.from({ length: size }, () => Array<string>(size).fill("=1+1"));
  await onSheet(
    sheet,
    async (worksheet, context) => {
      worksheet.getRangeByIndexes(row, column, size, size).formulas = formulas;
      await context.sync();
    },
    { mergeUndoGroup: true },
  );
  return holds(`${size} × ${size}`);
}

async function undoGroupDelete(): Promise<Found> {
  const added = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load("name");
    await context.sync();
    return sheet.name;
  });
  const remove = async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(added).delete();
    await context.sync();
  };
  try {
    await Excel.run({ mergeUndoGroup: true }, remove);
  } catch (error) {
    await Excel.run(remove);
    throw error;
  }
  return holds("deleted");
}

/** A table of two rows and two columns on a free area, with its cells. */
function addTable(worksheet: Excel.Worksheet, row: number, column: number): Excel.Table {
  worksheet.getRangeByIndexes(row, column, 3, 2).formulas = [
    ["a", "b"],
    [1, 0],
    [2, 0],
  ];
  return worksheet.tables.add(worksheet.getRangeByIndexes(row, column, 3, 2), true);
}

/** Writes a different formula into each row: Excel's calculated columns may fill the last one down. */
async function tableFormulas(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    addTable(worksheet, row, column);
    const cells = worksheet.getRangeByIndexes(row + 1, column + 1, 2, 1);
    cells.formulas = [["=1+1"], ["=2+2"]];
    await context.sync();
    const read = worksheet.getRangeByIndexes(row + 1, column + 1, 2, 1).load("formulas");
    await context.sync();
    const found = (read.formulas as unknown[][]).map(([formula]) => String(formula));
    return holdsIf(found[0] === "=1+1" && found[1] === "=2+2", found.join(" "), "falls-back");
  });
}

async function cellsBesideTable(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const table = addTable(worksheet, row, column);
    await context.sync();
    worksheet.getRangeByIndexes(row + 1, column + 2, 1, 1).values = [["x"]];
    await context.sync();
    const columns = table.getRange().load("columnCount");
    await context.sync();
    return holdsIf(columns.columnCount === 2, `${columns.columnCount} columns`, "falls-back");
  });
}

/** What becomes of a structured reference when its table is converted to a range. */
async function structuredReference(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const table = addTable(worksheet, row, column).load("name");
    await context.sync();
    const reader = worksheet.getRangeByIndexes(row + 5, column, 1, 1);
    reader.formulas = [[`=SUM(${table.name}[a])`]];
    await context.sync();
    table.convertToRange();
    reader.load("formulas,values");
    await context.sync();
    const formula = String(reader.formulas[0]?.[0]).replace(/'?[^'!(]*'?!/, "");
    return holdsIf(reader.values[0]?.[0] === 3, formula, "falls-back");
  });
}

async function definedName(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(row, column, 2, 1);
    worksheet.names.add("FT_self_check", range);
    await context.sync();
    const found = worksheet.names.getItemOrNullObject("FT_self_check").load("name");
    await context.sync();
    return holdsIf(!found.isNullObject, found.isNullObject ? "none" : "found", "fails");
  });
}

async function mergedCells(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(row, column, 2, 2);
    range.merge();
    await context.sync();
    const areas = range.getMergedAreasOrNullObject().load("cellCount");
    await context.sync();
    return holdsIf(
      !areas.isNullObject,
      areas.isNullObject ? "none" : `${areas.cellCount} cells`,
      "falls-back",
    );
  });
}
