import fc from "fast-check";
import type { BookEvents } from "../../../../src/workbench/sheet/book";
import type { FunctionCall, FunctionResult } from "../../../../src/workbench/sheet/custom-function";
import { MemoryBook } from "../../../../src/workbench/sheet/memory/memory-book";
import { readFormula } from "../../../../src/workbench/sheet/memory/formula";
import { shownText } from "../../../../src/workbench/sheet/shown-text";
import { WHOLE_SHEET } from "../../../../src/workbench/sheet/rectangle";

const at = (row: number, column: number, height = 1, width = 1) => ({ row, column, height, width });

function setUp() {
  const book = new MemoryBook();
  const sheet = book.activeSheet();
  const calls: FunctionCall[] = [];
  let deliver: (results: readonly FunctionResult[]) => void = () => undefined;
  book.registerFunctions(
    {
      functions: [
        {
          id: "F",
          name: "F",
          parameters: [
            { name: "x", dimensionality: "matrix" },
            { name: "y", optional: true },
          ],
        },
      ],
    },
    "T",
    {
      invoke: (some) => calls.push(...some),
      cancel: () => undefined,
      onResults: (listener) => (deliver = listener),
    },
  );
  return {
    book,
    sheet,
    calls,
    deliver: (id: number, value: FunctionResult["value"]) => deliver([{ id, value }]),
  };
}

describe("a saved workbook", () => {
  test("is the same when it is opened again, calculated anew", async () => {
    const { book, sheet, calls, deliver } = setUp();
    book.write(sheet, at(0, 0, 2, 2), [
      [1, "保险"],
      ["=T.F(A1)", true],
    ]);
    book.writeNumberFormats(sheet, at(0, 0), [["0.0"]]);
    book.setFormat(sheet, at(0, 0), { fontBold: true, fillColor: "#FF0000" });
    book.setBorder(sheet, at(0, 0, 2, 2), "InsideVertical", {
      style: "Dot",
      weight: "Thin",
      color: "#000000",
    });
    book.setColumnWidth(sheet, 1, 1, 90);
    book.setRowHeight(sheet, 0, 1, 30);
    book.freeze(sheet, 1, 2);
    book.setProtected(sheet, true);
    book.setStructureProtected(true);
    const other = book.addSheet("Two");
    book.updateSheet(other, { tabColor: "#00FF00", position: 0, gridlines: false });
    book.setDefinedName({ name: "n", formula: "=1", sheet: other });
    book.addTable(sheet, at(5, 0, 2, 2), "Table1");
    book.setSetting("k", "1");
    await book.calculated();
    deliver(calls[0]!.id, 42);
    await book.calculated();
    const saved = book.save();

    const reopened = setUp();
    reopened.book.load(saved);
    expect(reopened.book.isStructureProtected()).toBe(true);
    expect(reopened.book.save()).toBe(saved);
    await reopened.book.calculated();
    expect(reopened.calls.map(({ args }) => args)).toEqual([[[[1]]]]);
    expect(reopened.book.values(sheet, at(0, 0, 2, 2))).toEqual([
      [1, "保险"],
      [{ error: "#BUSY!" }, true],
    ]);
    expect(reopened.book.addSheet("Three")).not.toBe(other);
  });

  test.each(["", "null", "{}", '{"kind":"something else"}'])("is not %j", (text) => {
    const { book } = setUp();
    const before = book.save();
    expect(() => book.load(text)).toThrow();
    expect(book.save()).toBe(before);
  });
});

test("an unknown sheet is a mistake of the caller", () => {
  const { book } = setUp();
  expect(() => book.values("none", at(0, 0))).toThrow("none");
});

test("changes are told with the cells that they touched", () => {
  const { book, sheet } = setUp();
  const seen: BookEvents["changed"][] = [];
  const stop = book.on("changed", (event) => seen.push(event));
  book.write(sheet, at(0, 0, 3, 3), [
    [null, null, null],
    [null, 1, null],
    [null, 2, null],
  ]);
  book.write(sheet, at(0, 0), [[null]]);
  book.clear(sheet, WHOLE_SHEET, "Contents");
  stop();
  book.write(sheet, at(0, 0), [[1]]);
  expect(seen.map(({ rect }) => rect)).toEqual([at(1, 1, 2, 1), WHOLE_SHEET]);
});

test("arguments: addresses, other sheets, calls within calls, what is left out", async () => {
  const { book, sheet, calls, deliver } = setUp();
  const other = book.addSheet("My data");
  book.write(other, at(0, 0), [[5]]);
  book.write(sheet, at(0, 0, 1, 3), [["=T.F('My data'!A1:B1,)", "=T.F(T.F(1))", '=t.f("a,b", 2)']]);
  await book.calculated();
  expect(calls.map(({ args, addresses, address }) => [args, addresses, address])).toEqual([
    [[[[5, null]], undefined], ["'My data'!A1:B1", ""], "Sheet1!A1"],
    [[[[1]]], [""], "Sheet1!B1"],
    [[[["a,b"]], 2], ["", ""], "Sheet1!C1"],
  ]);
  deliver(2, 7);
  await book.calculated();
  expect(calls[3]?.args).toEqual([[[7]]]);
  deliver(4, 8);
  await book.calculated();
  expect(book.values(sheet, at(0, 1))).toEqual([[8]]);
});

test.each([
  ["=A1+1", "#NAME?"],
  ["=SUM(A1)", "#NAME?"],
  ["=T.F({1,2})", "#NAME?"],
  ["=none!A1", "#REF!"],
  ["=T.F(1,A1:B2)", "#VALUE!"],
])("%s is %s: this is no formula engine", async (formula, error) => {
  const { book, sheet } = setUp();
  book.write(sheet, at(4, 4), [[formula]]);
  await book.calculated();
  expect(book.values(sheet, at(4, 4))).toEqual([[{ error }]]);
});

test("references and literals show what they stand for, an empty cell as 0", async () => {
  const { book, sheet } = setUp();
  book.write(sheet, at(0, 0, 1, 5), [["x", "=A1", "=Z9", '="say ""no"""', "=-2.5"]]);
  await book.calculated();
  expect(book.values(sheet, at(0, 0, 1, 5))).toEqual([["x", "x", 0, 'say "no"', -2.5]]);
});

test("formulas that feed each other come to rest", async () => {
  const { book, sheet } = setUp();
  book.write(sheet, at(0, 0, 1, 2), [["=B1", "=A1"]]);
  await book.calculated();
  expect(book.values(sheet, at(0, 0, 1, 2))).toEqual([[0, 0]]);
});

test("a chain of references follows in one calculation, in any order of cells", async () => {
  const { book, sheet } = setUp();
  book.write(sheet, at(0, 0, 1, 4), [["=B1", "=C1", "=D1", 7]]);
  await book.calculated();
  expect(book.values(sheet, at(0, 0, 1, 4))).toEqual([[7, 7, 7, 7]]);
});

test("undo steps hold what comes within a moment, and nothing that changed nothing", () => {
  const { book, sheet } = setUp();
  book.beginUndoStep();
  book.endUndoStep();
  expect(book.undo()).toBe(false);
  book.beginUndoStep();
  book.write(sheet, at(0, 0), [[1]]);
  book.endUndoStep();
  book.beginUndoStep();
  book.write(sheet, at(0, 1), [[2]]);
  book.endUndoStep();
  expect(book.undo()).toBe(true);
  expect(book.values(sheet, at(0, 0, 1, 2))).toEqual([[null, null]]);
});

test("while a cell is edited there is a promise for its end", async () => {
  const { book } = setUp();
  expect(book.cellEdit()).toBeUndefined();
  const end = book.beginEdit();
  const ended = book.cellEdit();
  end();
  await ended;
  expect(book.cellEdit()).toBeUndefined();
});

test("reading the same borders back, drawn in any order", () => {
  const edges = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const;
  const styles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
  const rect = fc.record({
    row: fc.nat(3),
    column: fc.nat(3),
    height: fc.integer({ min: 2, max: 4 }),
    width: fc.integer({ min: 2, max: 4 }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(rect, fc.constantFrom(...edges), fc.constantFrom(...styles)), {
        minLength: 1,
        maxLength: 8,
      }),
      (drawn) => {
        const { book, sheet } = setUp();
        for (const [area, edge, style] of drawn) {
          book.setBorder(sheet, area, edge, { style, weight: "Thin", color: "#112233" });
        }
        const [area, edge, style] = drawn.at(-1)!;
        expect(book.border(sheet, area, edge)?.style).toBe(style);
      },
    ),
  );
});

describe("text", () => {
  test.each([
    [1234.5, "General", "1234.5"],
    [1 / 3, "General", "0.33333333333"],
    [1e21, "General", "1E+21"],
    [1234.567, "#,##0.00", "1,234.57"],
    [1234.5, "0", "1235"],
    [0.1234, "0.0%", "12.3%"],
    [7, "000", "007"],
    [2.5, "0.0##", "2.5"],
    [3, '0 "亿元"', "3 亿元"],
    [-3, "0;(0)", "(3)"],
    [5, "0_)", "5 "],
    [5, '"none"', "none"],
    [12, "[Red]0", "12"],
    ["x", "0.0", "x"],
    [true, "0", "TRUE"],
    [null, "0", ""],
    [{ error: "#N/A" }, "0", "#N/A"],
  ])("%j under %s is %s", (value, code, shown) => {
    expect(shownText(value, code)).toBe(shown);
  });
});

describe("formulas", () => {
  test.each([
    ["=T.F()", { kind: "call", name: "T.F", args: [] }],
    ["=t.f(,1)", { kind: "call", name: "T.F", args: [undefined, { kind: "literal", value: 1 }] }],
    ["=TRUE", { kind: "literal", value: true }],
    ["=12%", { kind: "literal", value: 0.12 }],
    ["=#N/A", { kind: "literal", value: { error: "#N/A" } }],
    ["='It''s'!$B$2", { kind: "reference", sheet: "It's", rect: at(1, 1) }],
    ["=A1:B2", { kind: "reference", rect: at(0, 0, 2, 2) }],
    ["=T.F(1", { kind: "other" }],
    ["=T.F(1))", { kind: "other" }],
    ["=1+T.F(1)", { kind: "other" }],
  ])("%s", (formula, expression) => {
    expect(readFormula(formula)).toEqual(expression);
  });
});
