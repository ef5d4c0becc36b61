import type { Grid } from "../../../src/functions/engine/cells";
import type { ReadRange } from "../../../src/workbook/cells/read-range";
import {
  columnsWith,
  stepBlocker,
  userTable,
  usedRows,
} from "../../../src/taskpane/tools/draft/step-blockers";
import { canGoTo, reduceTools } from "../../../src/taskpane/tools/draft/reduce";
import {
  initialToolState,
  pairKey,
  type ToolEvent,
  type ToolState,
} from "../../../src/taskpane/tools/draft/state";
import { radarScaleOf, swallowingColumns } from "../../../src/taskpane/tools/draft/radar-scales";
import { toolsEn } from "../../../src/locales/tools/en";
import { calculateTool } from "../../../src/workbook/tools/calculate-tool";
import { toolSheetOf } from "../../../src/taskpane/tools/draft/tool-sheet-of";
import { cellsOf, messyTexts } from "../../support/workbook/messy-tables/read-messy-table";
import { rated } from "../../support/workbook/user-tables";

const range = (cells: Grid, address = "A1:G7"): ReadRange => ({ sheet: "Sheet1", address, cells });
const after = (...events: readonly ToolEvent[]): ToolState => events.reduce(reduceTools, initialToolState);
const begun = (tool: "matrix" | "radar" | "quadrant" | "projection", cells: Grid, address = "A1:G7") =>
  after({ type: "tool-chosen", tool }, { type: "read", range: range(cells, address) });

test("cells that were read are interpreted, and their columns assigned to axes", () => {
  const state = begun("matrix", rated);
  expect(state.reading).toMatchObject({ labelAt: 0, isTurned: false });
  expect(columnsWith(state, "x")).toEqual([0, 1, 2]);
  expect(columnsWith(state, "y")).toEqual([3, 4, 5]);
  // Recognised by their names, Cost and Risk.
  expect(state.choices.costs).toEqual([2, 5]);
});

test("steps follow in order, up to the first blocked one", () => {
  const empty = after({ type: "tool-chosen", tool: "matrix" });
  expect(stepBlocker(empty, "rows")).toEqual({ is: "nothing-read" });
  expect(reduceTools(empty, { type: "stepped-on" })).toBe(empty);
  const state = begun("matrix", rated);
  expect(["columns", "weights", "result"].map((step) => canGoTo(state, step as "columns"))).toEqual([
    true,
    true,
    true,
  ]);
  const without = reduceTools(
    [3, 4, 5].reduce((now, column) => reduceTools(now, { type: "role-chosen", column, role: "none" }), state),
    { type: "stepped-on" },
  );
  expect(without.step).toBe("columns");
  expect(stepBlocker(without, "columns")).toEqual({ is: "roles", role: "y", least: 1 });
  expect(canGoTo(without, "result")).toBe(false);
  expect(reduceTools(without, { type: "stepped-on" })).toBe(without);
});

test("stepping back goes one step at a time and ends at the list of tools", () => {
  let state = begun("radar", rated);
  state = reduceTools(reduceTools(state, { type: "stepped-on" }), { type: "stepped-on" });
  expect(state.step).toBe("result");
  const back = { type: "stepped-back" } as const;
  const steps = [1, 2, 3].map(() => {
    state = reduceTools(state, back);
    return [state.tool, state.step];
  });
  expect(steps).toEqual([
    ["radar", "columns"],
    ["radar", "rows"],
    [undefined, "rows"],
  ]);
  expect(reduceTools(state, back)).toBe(state);
});

test("reading the same cells again keeps the choices; other cells reset them", () => {
  const state = reduceTools(begun("matrix", rated), { type: "role-chosen", column: 0, role: "none" });
  const edited = rated.map((row, i) => (i === 1 ? ["Tech A", 9, 9, 9, 9, 9, 9] : row));
  const again = reduceTools(state, { type: "read", range: range(edited) });
  expect(again.choices.roles[0]).toBe("none");
  expect(again.range?.cells[1]?.[1]).toBe(9);
  const other = reduceTools(state, { type: "read", range: range(rated, "A1:G8") });
  expect(other.choices.roles[0]).toBe("x");
});

test("a series is read with its years as times; a horizontal one is transposed", () => {
  const down: Grid = [
    ["Year", "Amount"],
    [2020, 1],
    [2021, 2],
    [2022, 4],
  ];
  const state = begun("projection", down, "A1:B4");
  expect(state.reading).toMatchObject({ labelAt: undefined, isTurned: false });
  expect(state.choices.roles).toEqual(["time", "value"]);
  const across: Grid = [
    ["Year", 2020, 2021, 2022],
    ["Amount", 1, 2, 4],
  ];
  const turned = begun("projection", across, "A1:D2");
  expect(turned.reading.isTurned).toBe(true);
  expect(turned.choices.roles).toEqual(["time", "value"]);
  expect(userTable(turned)?.columns.map(({ cells }) => cells.map(({ cell }) => cell))).toEqual([
    [2020, 2021, 2022],
    [1, 2, 4],
  ]);
});

test("rows with gaps block the step until they are filled or excluded", () => {
  const gappy: Grid = rated.map((row, i) =>
    i === 2 ? ["Tech B", null, 8, 4, 6, 6, 4] : i === 4 ? ["Tech D", 3, "n/a", 5, 7, 7, 3] : row,
  );
  const state = begun("matrix", gappy);
  expect(stepBlocker(state, "columns")).toEqual({
    is: "issues",
    issues: [
      { issue: "text", cells: ["C5"] },
      { issue: "blank", cells: ["B3"] },
    ],
  });
  const left = reduceTools(state, { type: "left-out", leavesOut: true });
  expect(stepBlocker(left, "columns")).toBeUndefined();
  expect(usedRows(left, userTable(left)!)).toEqual([0, 2, 4, 5]);
});

test("only one column is the time, the amount or the score", () => {
  const state = begun("projection", [
    ["Year", "A", "B"],
    [2020, 1, 3],
    [2021, 2, 5],
  ]);
  const other = reduceTools(state, { type: "role-chosen", column: 2, role: "value" });
  expect(other.choices.roles).toEqual(["time", "none", "value"]);
});

test("zero inputs and unequal periods block a quadrant", () => {
  const units: Grid = [
    ["Unit", "In 0", "Out 0", "In 1", "Out 1"],
    ["A", 5, 2, 0, 3],
    ["B", 4, 2, 4, 3],
  ];
  const state = begun("quadrant", units, "A1:E3");
  expect(state.choices.roles).toEqual(["input0", "output0", "input", "output"]);
  expect(stepBlocker(state, "columns")).toEqual({
    is: "issues",
    issues: [{ issue: "not-positive", cells: ["D2"] }],
  });
  const odd = reduceTools(state, { type: "role-chosen", column: 1, role: "none" });
  expect(stepBlocker(odd, "columns")).toEqual({ is: "periods" });
  const one = reduceTools(odd, { type: "role-chosen", column: 0, role: "none" });
  expect(stepBlocker(one, "columns")).toEqual({ is: "second-axis" });
});

test("constant columns and a single row are reported", () => {
  const flat = begun("matrix", [
    ["", "a", "b"],
    ["x", 1, 3],
    ["y", 1, 5],
  ]);
  expect(stepBlocker(flat, "columns")).toEqual({
    is: "issues",
    issues: [{ issue: "constant", columns: [0] }],
  });
  const lone = begun("matrix", [
    ["", "a", "b"],
    ["x", 1, 3],
  ]);
  expect(stepBlocker(lone, "columns")).toEqual({
    is: "issues",
    issues: [{ issue: "too-few-rows", rows: 1, least: 2 }],
  });
});

test("a total that was guessed wrongly becomes data with one event, and its role is fresh", () => {
  const state = begun(
    "matrix",
    [
      ["Item", "a", "b"],
      ["x", 1, 3],
      ["y", 2, 5],
      ["Total", 3, 8],
    ],
    "A1:C4",
  );
  expect(userTable(state)?.height).toBe(2);
  const kept = reduceTools(state, { type: "line-chosen", line: 3, role: "data" });
  expect(userTable(kept)?.labels.at(-1)?.cell).toBe("Total");
});

test("an average is a possible benchmark of a radar, and no row of a matrix", () => {
  const cells: Grid = [
    ["Item", "a", "b", "c"],
    ["x", 1, 3, 4],
    ["y", 2, 5, 3],
    ["Average", 1.5, 4, 3.5],
  ];
  expect(userTable(begun("radar", cells, "A1:D4"))?.height).toBe(3);
  expect(userTable(begun("matrix", cells, "A1:D4"))?.height).toBe(2);
});

test("banks with two periods: inputs and outputs of each, by the names of the columns", () => {
  const state = begun("quadrant", cellsOf(messyTexts("banks")), "A1:I12");
  expect(state.choices.roles).toEqual([
    "input0",
    "input0",
    "output0",
    "output0",
    "input",
    "input",
    "output",
    "output",
  ]);
  expect(stepBlocker(state, "columns")).toBeUndefined();
});

test("users by year are a series of times and amounts", () => {
  const state = begun("projection", cellsOf(messyTexts("users")), "A1:B10");
  expect(state.choices.roles).toEqual(["time", "value"]);
  expect(stepBlocker(state, "columns")).toBeUndefined();
});

test("a column of totals and running numbers are not used", () => {
  const state = begun(
    "matrix",
    [
      ["No.", "Item", "a", "b", "Total"],
      [1, "x", 1, 3, 4],
      [2, "y", 2, 5, 7],
    ],
    "A1:E3",
  );
  expect(state.reading.labelAt).toBe(1);
  expect(state.choices.roles).toEqual(["none", "x", "y", "none"]);
});

test("more rows than a tool takes are reported before the columns", () => {
  const state = begun(
    "matrix",
    [["Item", "a", "b"], ...Array.from({ length: 2001 }, (_, i) => [`r${i}`, i, -i])],
    "A1:C2002",
  );
  expect(stepBlocker(state, "rows")).toEqual({
    is: "issues",
    issues: [{ issue: "too-many-rows", rows: 2001, most: 2000 }],
  });
});

test("only the visible rows are used if asked", () => {
  const read = { type: "read", range: { ...range(rated), hidden: [2, 3] } } as const;
  const state = after({ type: "tool-chosen", tool: "matrix" }, read);
  expect(userTable(state)?.height).toBe(6);
  const visible = reduceTools(state, { type: "visible-only", visibleOnly: true });
  expect(userTable(visible)?.height).toBe(4);
});

test("the judgements of several experts are stacked, and each has its consistency", async () => {
  let state = begun("matrix", rated);
  const judged = { [pairKey(0, 1)]: 3, [pairKey(0, 2)]: 5, [pairKey(1, 2)]: 2 };
  const weights = { by: "ahp" as const, judged, others: [{ [pairKey(0, 1)]: 1 / 7 }] };
  state = reduceTools(state, { type: "weights-chosen", axis: "x", change: weights });
  const values = (await calculateTool(toolSheetOf(state, toolsEn, "en")!))!;
  expect(values.get("x-judgements")).toHaveLength(6);
  expect(values.get("x-judgements")?.[3]?.[1]).toBeCloseTo(1 / 7, 12);
  // Saaty's matrix 1 3 5 | 1/3 1 2 | 1/5 1/2 1 has a CR of 0.003; the second contradicts itself.
  const [, first, second, group] = values.get("x-consistency")?.[3] ?? [];
  expect(first).toBeCloseTo(0.0032, 3);
  expect(second).toBeGreaterThan(0.1);
  expect(group).toBeLessThan(Number(second));
});

test("a radar of mixed units has a scale for each axis, with costs turned round; on one scale the large axis warns", async () => {
  const cells: Grid = [
    ["Item", "Value", "Cost (CNY m)", "Growth"],
    ["A", 8, 1200, 0.2],
    ["B", 4, 300, -0.1],
    ["C", 6, 600, 0.5],
  ];
  const state = begun("radar", cells, "A1:D4");
  const table = userTable(state)!;
  expect(radarScaleOf(state, table)).toBe("data");
  expect(swallowingColumns(state, table)).toEqual([0, 1]);
  const marks = async (choices: Partial<ToolState["choices"]>) => {
    const chosen = reduceTools(state, { type: "chosen", change: choices });
    return (await calculateTool(toolSheetOf(chosen, toolsEn, "en")!))!.get("marks");
  };
  const rounded = (rows: Awaited<ReturnType<typeof marks>>) =>
    rows?.map((row) => row.map((mark) => Number(Number(mark).toFixed(4))));
  expect(rounded(await marks({}))).toEqual([
    [1, 0, 0.5],
    [0, 1, 0],
    [0.5, 0.6667, 1],
  ]);
  // The third row is the target; beyond it a mark stays 1.
  expect(rounded(await marks({ radarScale: "targets", benchmark: 2 }))?.[0]).toEqual([1, 0, 0.5]);
  const typed = await marks({ radarScale: "typed", axisEnds: { 1: { zero: 1500, one: 0 } } });
  expect(rounded(typed)?.[0]).toEqual([0.8889, 0.2, 0.2727]);
  expect(stepBlocker(state, "columns")).toBeUndefined();
  const same = reduceTools(state, { type: "chosen", change: { radarScale: "same" } });
  expect(stepBlocker(same, "columns")).toMatchObject({ is: "issues" });
});
