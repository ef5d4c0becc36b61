import { holdsIf, onSheet, type Found, type Probe, type ProbeSheet } from "./probe";

/** How long an answer may take, in milliseconds, and how often the cells are read meanwhile. */
const patience = 15_000;
const interval = 250;

/** The values of a column of cells. */
type Values = readonly unknown[];

/** What formulas with FINTECH functions answer. */
export const formulaProbes: readonly Probe[] = [
  answers("function-calculates", '=FINTECH.SPEND("insurance",2020)', 1, ([value]) => value === 351, "fails"),
  answers("chinese-argument", '=FINTECH.SPEND("保险",2020)', 1, ([value]) => value === 351, "fails"),
  answers("formula-spills", '=FINTECH.LIST("segments")', 4, (values) => values[3] === "total", "fails"),
  answers("error-in-cell", '=FINTECH.SPEND("bank",2021)', 1, ([value]) => value === "#N/A", "falls-back"),
  answers(
    "error-in-table",
    '=FINTECH.PROJECT("total",{2019;2020})',
    2,
    ([first, second]) => first === "#N/A" && second === 2691.9,
    "falls-back",
  ),
  { id: "blank-argument", otherwise: "falls-back", run: blankArgument },
  answers(
    "nested-result",
    '=IF(FINTECH.SPEND("bank",2020)>2000,"yes","no")',
    1,
    ([value]) => value === "yes",
    "falls-back",
  ),
  answers(
    "array-argument",
    '=SUM(FINTECH.SPEND({"bank";"insurance"},2020))',
    1,
    ([value]) => value === 2429,
    "falls-back",
  ),
  { id: "whole-column", otherwise: "falls-back", run: wholeColumn },
  answers(
    "part-on-demand",
    "=FINTECH.MONTECARLO(2020,1,2024,2,2022,0.1,0.9,100,1,FALSE)",
    1,
    ([value]) => value === 2022,
    "fails",
  ),
  answers("solver", "=FINTECH.EFFICIENCY({1;2},{1;1})", 2, (values) => values[1] === 0.5, "fails"),
  { id: "function-names", otherwise: "falls-back", run: functionNames },
  {
    id: "recalculation",
    otherwise: "falls-back",
    run: async () => {
      await Excel.run(async (context) => {
        context.workbook.application.calculate("Full");
        await context.sync();
      });
      return { outcome: "holds", found: "Full" };
    },
  },
];

/** A formula, how many rows it fills, and whether its values are right. */
function answers(
  id: Probe["id"],
  formula: string,
  rows: number,
  isRight: (values: Values) => boolean,
  otherwise: Probe["otherwise"],
): Probe {
  return {
    id,
    otherwise,
    run: async (sheet) => {
      const { row, column } = sheet.freeArea();
      await write(sheet, row, column, [[formula]]);
      const values = await settled(sheet, row, column, rows);
      return holdsIf(isRight(values), shown(values), otherwise);
    },
  };
}

async function blankArgument(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  await write(sheet, row, column, [[5], [""], [3]]);
  const cells = await addressOf(sheet, row, column, 3);
  await write(sheet, row, column + 2, [[`=FINTECH.RANK(${cells})`]]);
  const values = await settled(sheet, row, column + 2, 3);
  // A rank in the blank row means that the blank arrived as 0.
  return holdsIf(values[1] === "", values[1] === "" ? "empty" : "0", "falls-back");
}

async function wholeColumn(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  await write(sheet, row, column, [[1], [1]]);
  const [letters = ""] = /[A-Z]+/.exec(await addressOf(sheet, row, column, 1)) ?? [];
  await write(sheet, row, column + 2, [[`=FINTECH.CONCENTRATION(${letters}:${letters})`]]);
  const values = await settled(sheet, row, column + 2, 1);
  return holdsIf(values[0] === 0.5, shown(values), "falls-back");
}

async function functionNames(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  await write(sheet, row, column, [["=SUM(1,2)"]]);
  const local = await onSheet(sheet, async (cells, context) => {
    const range = cells.getRangeByIndexes(row, column, 1, 1).load("formulasLocal");
    await context.sync();
    return String(range.formulasLocal[0]?.[0]);
  });
  return holdsIf(local.startsWith("=SUM("), local, "falls-back");
}

function write(sheet: ProbeSheet, row: number, column: number, cells: (string | number)[][]): Promise<void> {
  return onSheet(sheet, async (worksheet, context) => {
    worksheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 1).formulas = cells;
    await context.sync();
  });
}

function addressOf(sheet: ProbeSheet, row: number, column: number, height: number): Promise<string> {
  return onSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(row, column, height, 1).load("address");
    await context.sync();
    return range.address.slice(range.address.lastIndexOf("!") + 1);
  });
}

/** Reads cells until the first holds an answer: custom functions show #BUSY!, and some Excels "", until then. */
async function settled(sheet: ProbeSheet, row: number, column: number, height: number): Promise<Values> {
  const end = Date.now() + patience;
  for (;;) {
    const values = await onSheet(sheet, async (worksheet, context) => {
      const range = worksheet.getRangeByIndexes(row, column, height, 1).load("values");
      await context.sync();
      return (range.values as unknown[][]).map(([value]) => value);
    });
    const [first] = values;
    const isPending = first === "" || first === "#BUSY!" || first === "#GETTING_DATA";
    if (!isPending || Date.now() > end) return values;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

function shown(values: Values): string {
  return values.map((value) => (value === "" ? "(empty)" : String(value))).join(" | ");
}
