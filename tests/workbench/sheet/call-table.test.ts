import fc from "fast-check";
import { CallTable, type Cell } from "../../../src/workbench/sheet/call-table";
import type { CellError } from "../../../src/workbench/sheet/cell-value";
import type {
  FunctionArgument,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
  FunctionValue,
} from "../../../src/workbench/sheet/custom-function";

const ECHO: FunctionMetadata = { id: "ECHO", name: "ECHO", parameters: [{ name: "x" }] };
const CLOCK: FunctionMetadata = { id: "CLOCK", name: "CLOCK", parameters: [], options: { stream: true } };
const BUSY = "busy";
const cell = (row: number, column = 0): Cell => ({ sheet: "s1", row, column });

/** A table with a spreadsheet around it that does nothing by itself. */
function setUp() {
  const sent: FunctionCall[][] = [];
  const cancelled: number[] = [];
  const recalculated: Cell[][] = [];
  let deliver: (results: readonly FunctionResult[]) => void = () => undefined;
  const table = new CallTable<FunctionValue>(
    {
      busy: BUSY,
      convert: (value) => value,
      address: ({ sheet, row, column }) => `${sheet}!R${row}C${column}`,
      recalculate: (cells) => recalculated.push([...cells]),
    },
    {
      invoke: (calls) => sent.push([...calls]),
      cancel: (id) => cancelled.push(id),
      onResults: (listener) => (deliver = listener),
    },
  );
  const evaluate = (at: Cell, ...args: FunctionArgument[]) => table.answer(at, ECHO, args, []);
  /** One calculation of these formulas. */
  const calculate = (...formulas: (() => unknown)[]) => {
    table.beginPass();
    const answers = formulas.map((formula) => formula());
    table.endCalculation();
    return answers;
  };
  return {
    table,
    sent,
    cancelled,
    recalculated,
    evaluate,
    calculate,
    deliver: (id: number, value: FunctionValue) => deliver([{ id, value }]),
    deliverAll: (results: readonly FunctionResult[]) => deliver(results),
  };
}

test("a call is busy, goes out at the end of the calculation, and is answered when the cell is evaluated again", () => {
  const { table, sent, recalculated, evaluate, calculate, deliver } = setUp();
  expect(calculate(() => evaluate(cell(1), "a"))).toEqual([BUSY]);
  expect(sent).toEqual([[{ id: 1, fn: ECHO, args: ["a"], addresses: [], address: "s1!R1C0" }]]);
  expect(table.pending).toBe(1);
  deliver(1, 351);
  expect(recalculated).toEqual([[cell(1)]]);
  expect(calculate(() => evaluate(cell(1), "a"))).toEqual([351]);
  expect(sent).toHaveLength(1);
  expect(table.pending).toBe(0);
});

test("everything that a calculation asks for goes out in one push", () => {
  const { sent, evaluate, calculate } = setUp();
  calculate(...Array.from({ length: 100 }, (_, row) => () => evaluate(cell(row), row)));
  expect(sent).toHaveLength(1);
  expect(sent[0]).toHaveLength(100);
});

test("of two passes only what the last one asks for is sent", () => {
  const { table, sent, evaluate } = setUp();
  table.beginPass();
  evaluate(cell(0), "before the spill");
  table.beginPass();
  evaluate(cell(0), "after the spill");
  table.endCalculation();
  expect(sent.flat().map(({ args }) => args)).toEqual([["after the spill"]]);
});

test("a formula that the second pass does not reach keeps what the first asked for", () => {
  const { table, sent, evaluate } = setUp();
  table.beginPass();
  evaluate(cell(0), 1);
  evaluate(cell(1), 2);
  table.beginPass();
  evaluate(cell(1), 3);
  table.endCalculation();
  expect(sent.flat().map(({ args }) => args)).toEqual([[1], [3]]);
});

test("changed arguments supersede a call: the older is cancelled and its late answer ignored", () => {
  const { cancelled, recalculated, evaluate, calculate, deliver } = setUp();
  calculate(() => evaluate(cell(0), 500));
  calculate(() => evaluate(cell(0), 600));
  expect(cancelled).toEqual([1]);
  deliver(1, "late");
  expect(recalculated).toEqual([]);
  deliver(2, "new");
  expect(calculate(() => evaluate(cell(0), 600))).toEqual(["new"]);
});

test("an answered call that is superseded needs no cancelling, unless it streams", () => {
  const { table, cancelled, evaluate, calculate, deliver } = setUp();
  calculate(
    () => evaluate(cell(0), 1),
    () => table.answer(cell(1), CLOCK, [], []),
  );
  deliver(1, "one");
  deliver(2, "tick");
  calculate(
    () => evaluate(cell(0), 2),
    () => evaluate(cell(1), "no clock any more"),
  );
  expect(cancelled).toEqual([2]);
});

test("a streaming function answers again and again", () => {
  const { table, recalculated, calculate, deliver } = setUp();
  const clock = () => table.answer(cell(0), CLOCK, [], []);
  calculate(clock);
  deliver(1, "tick");
  expect(calculate(clock)).toEqual(["tick"]);
  deliver(1, "tock");
  expect(calculate(clock)).toEqual(["tock"]);
  expect(recalculated).toHaveLength(2);
});

test("a retyped formula calls again though its arguments are the same", () => {
  const { table, sent, cancelled, evaluate, calculate, deliver } = setUp();
  calculate(() => evaluate(cell(0), 1));
  deliver(1, "first");
  table.forget(cell(0));
  expect(calculate(() => evaluate(cell(0), 1))).toEqual([BUSY]);
  expect(sent.flat().map(({ id }) => id)).toEqual([1, 2]);
  expect(cancelled).toEqual([]);
});

test("a deleted formula cancels its call, and one that was not sent yet never is", () => {
  const { table, sent, cancelled, evaluate, calculate } = setUp();
  calculate(() => evaluate(cell(0), 1));
  table.forget(cell(0));
  expect(cancelled).toEqual([1]);
  table.beginPass();
  evaluate(cell(1), 2);
  table.forget(cell(1));
  table.endCalculation();
  expect(sent.flat()).toHaveLength(1);
});

test("removing a sheet forgets its calls and no others", () => {
  const { table, cancelled, evaluate, calculate } = setUp();
  calculate(
    () => evaluate(cell(0), 1),
    () => evaluate({ sheet: "s2", row: 0, column: 0 }, 1),
  );
  table.forgetAll("s2");
  expect(cancelled).toEqual([2]);
  expect(table.pending).toBe(1);
  table.forgetAll();
  expect(table.pending).toBe(0);
});

test("one formula may call several times; its cell is evaluated again once for all that came together", () => {
  const { sent, recalculated, evaluate, calculate, deliverAll } = setUp();
  const formula = () => [evaluate(cell(0), 1), evaluate(cell(0), 2), evaluate(cell(0), 1)];
  calculate(formula);
  expect(sent.flat()).toHaveLength(2);
  deliverAll([
    { id: 2, value: "two" },
    { id: 1, value: "one" },
  ]);
  expect(recalculated).toEqual([[cell(0)]]);
  expect(calculate(formula)).toEqual([["one", "two", "one"]]);
});

test("an argument that was left out, an empty cell, an empty text and 0 are four different calls", () => {
  const { sent, evaluate, calculate } = setUp();
  calculate(
    () => evaluate(cell(0), undefined),
    () => evaluate(cell(0), null),
    () => evaluate(cell(0), ""),
    () => evaluate(cell(0), 0),
  );
  expect(sent.flat()).toHaveLength(4);
});

test("the sentence of an error is found at its own cell of a spilled result", () => {
  const { table, evaluate, calculate, deliver } = setUp();
  const error: CellError = { error: "#N/A", sentence: "No figure for 2019." };
  calculate(
    () => evaluate(cell(0), 1),
    () => evaluate(cell(5), 2),
  );
  deliver(1, [
    [1, error],
    [2, 3],
  ]);
  deliver(2, error);
  expect(table.sentence(cell(0))).toBeUndefined();
  expect(table.sentence(cell(0), 0, 1)).toBe("No figure for 2019.");
  expect(table.sentence(cell(0), 7, 7)).toBeUndefined();
  expect(table.sentence(cell(5))).toBe("No figure for 2019.");
  expect(table.sentence(cell(9))).toBeUndefined();
});

test("an unknown or repeated id changes nothing", () => {
  const { recalculated, deliver } = setUp();
  deliver(99, 1);
  expect(recalculated).toEqual([]);
});

test("whatever the order of edits and answers, a settled sheet shows the answers to its present arguments", () => {
  const edit = fc.record({ row: fc.nat(3), value: fc.nat(5) });
  const step = fc.oneof(
    fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 4 }) }),
    fc.record({ answer: fc.nat(30) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { table, sent, cancelled, evaluate, calculate, deliver } = setUp();
      const values = [0, 0, 0, 0];
      const recalculate = () => calculate(...values.map((value, row) => () => evaluate(cell(row), value)));
      const answerTo = (call: FunctionCall) => `f(${String(call.args[0])})`;
      const open = () => sent.flat().filter(({ id }) => !cancelled.includes(id));
      recalculate();
      for (const each of steps) {
        if ("edits" in each) for (const { row, value } of each.edits) values[row] = value;
        else {
          const calls = sent.flat();
          const call = calls[each.answer % calls.length]!;
          deliver(call.id, answerTo(call));
        }
        recalculate();
      }
      for (const call of open().reverse()) deliver(call.id, answerTo(call));
      expect(recalculate()).toEqual(values.map((value) => `f(${value})`));
      expect(table.pending).toBe(0);
      // No call is sent twice while it is wanted, none is cancelled twice.
      expect(new Set(sent.flat().map(({ id }) => id)).size).toBe(sent.flat().length);
      expect(new Set(cancelled).size).toBe(cancelled.length);
    }),
  );
});
