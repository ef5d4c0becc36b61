import type { Cell, Grid } from "../../../src/functions/engine/cells";
import { isProblem } from "../../../src/model/problem";
import { languages, type Language } from "../../../src/report/language";
import { curveSheet } from "../../../src/workbook/tools/curve-sheet";
import { pathSheet } from "../../../src/workbook/tools/path-sheet";
import { scenarioSheet } from "../../../src/workbook/tools/scenario-sheet";
import { quadrantSheet } from "../../../src/workbook/tools/quadrant-sheet";
import { radarSheet } from "../../../src/workbook/tools/radar-sheet";
import { matrixSheet } from "../../../src/workbook/tools/strategy-matrix-sheet";
import { layOutTool } from "../../../src/workbook/tools/lay-out-tool";
import { positionParts } from "../../../src/workbook/tools/part-positions";
import type { ToolSheet } from "../../../src/workbook/tools/tool-sheet";
import { calculateTool } from "../../../src/workbook/tools/calculate-tool";
import type { Weighting } from "../../../src/workbook/tools/weighting";
import { executed, shown } from "../../support/workbook/executed-formulas";
import { guessLayout } from "../../../src/workbook/tools/user-table";
import { ownOf, rated, table } from "../../support/workbook/user-tables";

const all = (cells: Grid) => cells.slice(1).map((_, i) => i);

const units: Grid = [
  [
    "Unit",
    "Staff",
    "Spending",
    "Services",
    "Income",
    "Staff after",
    "Spending after",
    "Services after",
    "Income after",
  ],
  ["Unit A", 50, 20, 300, 90, 48, 22, 340, 102],
  ["Unit B", 80, 35, 420, 150, 82, 36, 430, 149],
  ["Unit C", 30, 15, 210, 48, 30, 15, 225, 55],
  ["Unit D", 120, 60, 500, 210, 110, 58, 560, 232],
  ["Unit E", 65, 24, 310, 120, 70, 28, 300, 116],
];
const marks: Grid = [
  ["Institution", "Strategy", "Data", "Platform", "Talent"],
  ["A", 4.5, 2, 4, 2.5],
  ["B", 3, 3.5, 3, 3.5],
  ["Benchmark", 4, 4, 3.5, 3.5],
];
const series: Grid = [
  ["Year", "Amount"],
  ...[2.1, 3.4, 5.6, 8.8, 12.9, 17.2, 20.8, 23.2].map((value, i) => [2016 + i, value]),
];

const matrix = (x: Weighting, y: Weighting, language: Language = "en") =>
  matrixSheet(
    {
      table: table(rated),
      rows: all(rated),
      x: { name: "Value", columns: [0, 1, 2], weighting: x },
      y: { name: "Readiness", columns: [3, 4, 5], weighting: y },
      costs: [2, 5],
      cut: "mean",
      corners: ["Invest", "Build on", "Watch", "Prepare"],
    },
    language,
  );
const corners = ["Lead", "Catch up", "Rethink", "Defend"] as const;
const plain = { reading: { ...guessLayout(series), labelAt: undefined } };

const cases: Readonly<
  Record<string, { readonly sheet: (language: Language) => ToolSheet; readonly cells: Grid }>
> = {
  "a matrix by hand and by pairs": {
    sheet: (language) =>
      matrix({ by: "hand", weights: [2, 1, 1] }, { by: "ahp", judgements: [2, 3, 2] }, language),
    cells: rated,
  },
  "a matrix by the judgements of two experts": {
    sheet: (language) =>
      matrix(
        { by: "ahp", judgements: [2, 3, 2], others: [[1 / 3, 1, 2]] },
        { by: "hand", weights: [2, 1, 1] },
        language,
      ),
    cells: rated,
  },
  "a radar with a scale for each axis": {
    sheet: (language) =>
      radarSheet(
        {
          table: table(marks),
          rows: all(marks),
          columns: [0, 1, 2, 3],
          fullMarks: 5,
          benchmark: 2,
          scales: [
            { zero: "least", one: "largest" },
            { zero: "largest", one: "least" },
            { zero: 0, one: "benchmark" },
            { zero: 1, one: 5 },
          ],
        },
        language,
      ),
    cells: marks,
  },
  "a matrix by entropy and CRITIC": {
    sheet: () => matrix({ by: "entropy" }, { by: "critic" }),
    cells: rated,
  },
  "a matrix of equal weights and by deviation": {
    sheet: () => matrix({ by: "equal" }, { by: "std" }),
    cells: rated,
  },
  "a radar": {
    sheet: (language) =>
      radarSheet(
        { table: table(marks), rows: all(marks), columns: [0, 1, 2, 3], fullMarks: 5, benchmark: 2 },
        language,
      ),
    cells: marks,
  },
  "a quadrant of two periods": {
    sheet: (language) =>
      quadrantSheet(
        {
          table: table(units),
          rows: all(units),
          inputs: [4, 5],
          outputs: [6, 7],
          change: { by: "malmquist", inputs: [0, 1], outputs: [2, 3] },
          returns: "crs",
          xcut: "mean",
          ycut: 1,
          corners,
        },
        language,
      ),
    cells: units,
  },
  "a quadrant with a column of the user's": {
    sheet: () =>
      quadrantSheet(
        {
          table: table(units),
          rows: all(units),
          inputs: [0],
          outputs: [2, 3],
          change: { by: "column", column: 7 },
          returns: "vrs",
          xcut: "median",
          ycut: "mean",
          corners,
        },
        "en",
      ),
    cells: units,
  },
  "a path with its band": {
    sheet: (language) =>
      pathSheet(
        {
          table: table(series, plain.reading),
          rows: all(series),
          time: 0,
          value: 1,
          method: "cagr",
          sigma: 0.1,
          level: 0.9,
        },
        language,
      ),
    cells: series,
  },
  scenarios: {
    sheet: (language) =>
      scenarioSheet(
        {
          table: table(series, plain.reading),
          rows: all(series),
          time: 0,
          value: 1,
          low: 0.02,
          base: undefined,
          high: 0.2,
          years: 5,
        },
        language,
      ),
    cells: series,
  },
  "a curve": {
    sheet: (language) =>
      curveSheet(
        {
          table: table(series, plain.reading),
          rows: all(series),
          time: 0,
          value: 1,
          model: "logistic",
          steps: 3,
        },
        language,
      ),
    cells: series,
  },
};

describe.each(Object.keys(cases))("%s", (name) => {
  const { sheet: sheetIn, cells } = cases[name]!;

  test.each(languages)(
    "every formula of it, calculated in its cells, is what the pane draws (%s)",
    async (language) => {
      const sheet = sheetIn(language);
      const values = (await calculateTool(sheet))!;
      const plan = layOutTool(sheet, values);
      const grid = await executed(plan, ownOf(cells));
      let compared = 0;
      for (const { part, area } of positionParts(sheet).flatMap(({ parts }) => parts))
        values.get(part.id)!.forEach((row, i) =>
          row.forEach((value, j) => {
            const cell = grid[area.row + i]![area.column + j]!;
            expect([part.id, i, j, comparable(cell)]).toEqual([part.id, i, j, comparable(shown(value))]);
            compared++;
          }),
        );
      expect(compared).toBeGreaterThan(20);
      expect([...values.values()].flat(2).filter(isProblem)).toEqual([]);
    },
  );

  test("writes no cell twice and none that a formula fills", () => {
    const parts = positionParts(sheetIn("en")).flatMap(({ parts }) => parts);
    const taken = new Set<string>();
    for (const { area } of parts)
      for (let row = area.row; row < area.row + area.height; row++)
        for (let column = area.column; column < area.column + area.width; column++) {
          expect(taken.has(`${row} ${column}`)).toBe(false);
          taken.add(`${row} ${column}`);
        }
  });
});

test("updates the scores if a weight is changed in its cell", async () => {
  const sheet = matrix({ by: "hand", weights: [1, 1, 1] }, { by: "equal" });
  const values = (await calculateTool(sheet))!;
  const plan = layOutTool(sheet, values);
  const weights = positionParts(sheet)
    .flatMap(({ parts }) => parts)
    .find(({ part }) => part.id === "x-weights")!;
  const changed = {
    ...plan,
    operations: plan.operations.map((operation) =>
      operation.do === "write" &&
      operation.row === weights.area.row &&
      operation.column === weights.area.column
        ? { ...operation, cells: [[0, 0, 1]] }
        : operation,
    ),
  };
  const before = await executed(plan, ownOf(rated));
  const after = await executed(changed, ownOf(rated));
  const x = positionParts(sheet)
    .flatMap(({ parts }) => parts)
    .find(({ part }) => part.id === "x")!.area;
  const column = (grid: Cell[][]) => grid.slice(x.row, x.row + x.height).map((row) => row[x.column]);
  expect(column(after)).not.toEqual(column(before));
  // Cost alone, less is better: 3, 4, 2, 5, 7, 5 between 2 and 7.
  expect(column(after)).toEqual([0.8, 0.6, 1, 0.4, 0, 0.4]);
});

function comparable(cell: Cell): unknown {
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}
