import type { FunctionMetadata } from "../../../src/workbench/sheet/custom-function";
import { type ExcelInNode, type ExcelInNodeOptions, startExcel } from "../../support/workbench/excel-in-node";
import { refusal } from "../../support/workbench/refusal";

const any = (name: string) => ({ name, type: "any", dimensionality: "matrix" }) as const;
const declare = (id: string, parameters: FunctionMetadata["parameters"], options = {}): FunctionMetadata => ({
  id,
  name: id,
  parameters,
  options,
});

let excel: ExcelInNode;
let calls: unknown[][];
const start = (options: ExcelInNodeOptions = {}, allowErrorForDataTypeAny = true) => {
  calls = [];
  excel = startExcel({
    functions: {
      namespace: "T",
      metadata: {
        allowErrorForDataTypeAny,
        functions: [
          declare("ECHO", [any("x"), { ...any("y"), optional: true }]),
          declare("GRID", [{ name: "rows" }, { name: "columns" }]),
          declare("FAIL", [{ name: "code" }]),
          declare("MIXED", []),
          declare("NOTHING", []),
          declare("SLOW", [{ name: "x" }], { cancelable: true }),
          declare("MISSING", []),
        ],
      },
      implementations: {
        ECHO: (...args: unknown[]) => {
          calls.push(args.slice(0, -1));
          const [rows] = args as [unknown[][]];
          return rows.map((row) =>
            row.map((value) => (value instanceof Error ? `error ${errorCode(value)}` : value)),
          );
        },
        GRID: (rows: number, columns: number) =>
          Array.from({ length: rows }, (_, row) =>
            Array.from({ length: columns }, (__, column) => row * 10 + column),
          ),
        FAIL: (code: string) => {
          throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, `because ${code}`);
        },
        MIXED: () => [
          [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "not this one")],
          ["b", null],
        ],
        NOTHING: () => null,
        SLOW: (x: number) => new Promise((resolve) => setTimeout(() => resolve(x), 20)),
      },
    },
    ...options,
  });
};
const errorCode = (error: Error): string => (error as unknown as { code: string }).code;

const onSheet = <T>(use: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return loaded;
  });
const type = (address: string, formula: string | number) =>
  onSheet((sheet) => (sheet.getRange(address).formulas = [[formula]]));
const read = async (address: string) =>
  (await onSheet((sheet) => sheet.getRange(address).load("values"))).values;
const cells = (rows: number, columns: number) =>
  excel.book.values(excel.sheet("Sheet1"), { row: 0, column: 0, height: rows, width: columns });

beforeEach(() => start());
afterEach(() => {
  expect(excel.faults).toEqual([]);
  expect(excel.unhandled).toEqual([]);
});

test("a cell is busy until its answer is there", async () => {
  await type("A1", '=T.ECHO("x")');
  expect(await read("A1")).toEqual([["#BUSY!"]]);
  await excel.answered();
  expect(await read("A1")).toEqual([["x"]]);
});

test("many calls run at once", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A50").formulas = Array.from({ length: 50 }, (_, row) => [`=T.SLOW(${row})`]);
  });
  await excel.answered();
  expect(await read("A1:A50")).toEqual(Array.from({ length: 50 }, (_, row) => [row]));
});

test("arguments of every kind", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, "保险"],
      [true, ""],
    ];
    sheet.getRange("D1").formulas = [['=T.ECHO(A1:B2,"a, ""b""")']];
  });
  await excel.answered();
  expect(calls).toEqual([
    [
      [
        [1, "保险"],
        [true, null],
      ],
      [['a, "b"']],
    ],
  ]);
});

test("empty cells are null on the web and 0 on the desktop; what is left out is null in both", async () => {
  await type("D1", "=T.ECHO(A1)");
  await excel.answered();
  expect(calls).toEqual([[[[null]], null]]);
  expect(cells(1, 4)[0]?.[3]).toBe(0); // null shows as 0
  start({ blanks: "zero" });
  await type("D1", "=T.ECHO(A1)");
  await excel.answered();
  expect(calls).toEqual([[[[0]], null]]);
});

test("errors are arguments where functions.json allows them, else results", async () => {
  await type("A1", "=T.ECHO(#DIV/0!)");
  await excel.answered();
  expect(await read("A1")).toEqual([["error #DIV/0!"]]);
  start({}, false);
  await type("A1", "=T.ECHO(#DIV/0!)");
  await excel.answered();
  expect(await read("A1")).toEqual([["#DIV/0!"]]);
  expect(calls).toEqual([]);
});

test.each(["#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#NULL!"])(
  "the error %s comes with its sentence",
  async (code) => {
    await type("A1", `=T.FAIL("${code}")`);
    await excel.answered();
    expect(cells(1, 1)).toEqual([[{ error: code, sentence: `because ${code}` }]]);
  },
);

test("errors within a result keep their places and sentences, null shows as 0", async () => {
  await type("A1", "=T.MIXED()");
  await type("A4", "=T.NOTHING()");
  await excel.answered();
  expect(cells(4, 2)).toEqual([
    [1, { error: "#N/A", sentence: "not this one" }],
    ["b", 0],
    [null, null],
    [0, null],
  ]);
});

test("a function that is declared but never associated fails", async () => {
  await type("A1", "=T.MISSING()");
  await excel.answered();
  expect(await read("A1")).toEqual([["#VALUE!"]]);
});

test("an edit supersedes the call before it; retyping calls again, an unchanged argument does not", async () => {
  await type("A1", 1);
  await type("B1", "=T.ECHO(A1)");
  await type("A1", 2);
  await excel.answered();
  expect(await read("B1")).toEqual([[2]]);
  calls.length = 0;
  await type("A1", 2);
  await excel.answered();
  expect(calls).toEqual([]);
  await type("B1", "=T.ECHO(A1)");
  await excel.answered();
  expect(calls).toHaveLength(1);
  expect(await read("B1")).toEqual([[2]]);
});

describe("spills", () => {
  const spill = (address: string) =>
    onSheet((sheet) => {
      const range = sheet.getRange(address);
      return {
        target: range.getSpillingToRangeOrNullObject().load("address"),
        parent: range.getSpillParentOrNullObject().load("address"),
        range: range.load("hasSpill,formulas"),
      };
    }).then(({ target, parent, range }) => [
      target.isNullObject ? null : target.address,
      parent.isNullObject ? null : parent.address,
      range.hasSpill,
    ]);

  beforeEach(async () => {
    await type("B2", "=T.GRID(3,2)");
    await excel.answered();
  });

  test("fill the cells beside their formula, which alone is one", async () => {
    const range = await onSheet((sheet) => sheet.getRange("B2:C4").load("values,formulas,text,valueTypes"));
    expect(range.values).toEqual([
      [0, 1],
      [10, 11],
      [20, 21],
    ]);
    expect(range.formulas).toEqual([
      ["=T.GRID(3,2)", 1],
      [10, 11],
      [20, 21],
    ]);
    expect(range.text[1]).toEqual(["10", "11"]);
    expect(range.valueTypes[2]).toEqual(["Double", "Double"]);
  });

  test("are asked for their formula's cell and their extent", async () => {
    expect(await spill("B2")).toEqual(["Sheet1!B2:C4", "Sheet1!B2", true]);
    expect(await spill("C4")).toEqual([null, "Sheet1!B2", true]);
    expect(await spill("D4")).toEqual([null, null, false]);
    const shares = await onSheet((sheet) =>
      ["B2:C4", "A1:C4", "F1:G9", "B:B"].map((address) => sheet.getRange(address).load("hasSpill")),
    );
    expect(shares.map(({ hasSpill }) => hasSpill)).toEqual([true, null, false, null]);
  });

  test("are asked for of one cell alone", async () => {
    const ofTwo = onSheet((sheet) => sheet.getRange("B2:B3").getSpillingToRange().load("address"));
    expect((await refusal(ofTwo)).code).toBe("InvalidArgument");
    const ofNone = onSheet((sheet) => sheet.getRange("H9").getSpillParent().load("address"));
    expect((await refusal(ofNone)).code).toBe("ItemNotFound");
  });

  test("belong to the used range", async () => {
    const used = await onSheet((sheet) => sheet.getUsedRange(true).load("address"));
    expect(used.address).toBe("Sheet1!B2:C4");
  });

  test("that are in the way of a value are #SPILL!, and come back when it goes", async () => {
    await type("C3", "mine");
    expect(await read("B2:C3")).toEqual([
      ["#SPILL!", ""],
      ["", "mine"],
    ]);
    expect(await spill("B2")).toEqual([null, null, false]);
    await onSheet((sheet) => sheet.getRange("C3").clear("Contents"));
    expect(await read("B2:C3")).toEqual([
      [0, 1],
      [10, 11],
    ]);
  });

  test("do not run into each other, nor off the sheet", async () => {
    await type("A2", "=T.GRID(1,2)");
    await type("A1048576", "=T.GRID(2,1)");
    await excel.answered();
    expect(await read("A2:B2")).toEqual([["#SPILL!", 0]]);
    expect(await read("A1048576")).toEqual([["#SPILL!"]]);
  });

  test("are read by other formulas", async () => {
    await type("E1", "=T.ECHO(B2:C4)");
    await excel.answered();
    expect(await read("E1:F3")).toEqual([
      [0, 1],
      [10, 11],
      [20, 21],
    ]);
  });
});

test("while a cell is edited the workbook is out of reach, but functions answer", async () => {
  await type("A1", '=T.ECHO("x")');
  const end = excel.book.beginEdit();
  const error = await refusal(onSheet((sheet) => sheet.load("name")));
  expect(error.code).toBe("InvalidOperationInCellEditMode");
  const delayed = Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    return sheet.name;
  });
  await excel.answered();
  expect(cells(1, 1)).toEqual([["x"]]);
  end();
  expect(await delayed).toBe("Sheet1");
});
