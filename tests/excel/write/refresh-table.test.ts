import { host } from "../../../src/excel/host";
import { planTable } from "../../../src/workbook/blocks/plan-table";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../support/workbench/in-book";
import { cells, everything, insert, openWorkbook, supported, write } from "../../support/excel/open-workbook";

/**
 * Excel's AutoCorrect fills a formula down a table's column that is blank (office-js issues 2093, 5909 and 6745). The
 * workbook in memory does the same, so that a table whose cells are cleared and written again holds the formula of one
 * row in all of them.
 */
let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const spend = (segment: string) => `=FINTECH.SPEND("${segment}",2020,"procurement")`;

const table = (mode: "live" | "values" = "live") => {
  const plan = planTable("procurement", "en", mode, { ...defaultOptions, asTable: true });
  if (!plan) throw new Error("There is no such table");
  return plan;
};

/** With the title of each row as text: the workbook in memory has no INDEX. */
function titled(plan: Plan): Plan {
  return {
    ...plan,
    operations: plan.operations.map((operation) =>
      operation.do !== "write" || operation.row !== 2
        ? operation
        : {
            ...operation,
            cells: operation.cells.map((cells, row) =>
              row === 0 ? cells : [plan.preview.rows[row - 1]?.[0]?.text ?? "", ...cells.slice(1)],
            ),
          },
    ),
  };
}

/** The table with other rows: `change` makes them of the present ones; its cells and headings follow. */
function withRows(plan: Plan, change: <T>(rows: readonly T[], more: T) => readonly T[]): Plan {
  const body = plan.operations.find((operation) => operation.do === "write" && operation.row === 2);
  if (body?.do !== "write") throw new Error("There are no rows");
  const [header = [], ...rows] = body.cells;
  const more = ["Trusts", "信托", { formula: spend("securities") }, "", "", ""];
  const changed = change(rows, more);
  const by = changed.length - rows.length;
  const [first] = plan.preview.rows;
  const heading = [{ ...first?.[0], text: "Trusts" }] as Plan["preview"]["rows"][number];
  return {
    ...plan,
    height: plan.height + by,
    preview: { ...plan.preview, rows: change(plan.preview.rows, heading) },
    operations: plan.operations.map((operation) => {
      if (operation.do === "write" && operation.row === 2)
        return { ...operation, cells: [header, ...changed] };
      if (operation.do === "write" && operation.row > 2) return { ...operation, row: operation.row + by };
      if (operation.do === "table" || operation.do === "name")
        return { ...operation, area: { ...operation.area, height: operation.area.height + by } };
      return operation;
    }),
  };
}

const longer = (plan: Plan) => withRows(plan, (rows, more) => [...rows, more]);
const shorter = (plan: Plan) => withRows(plan, (rows) => rows.slice(0, 1));
const turned = (plan: Plan) => withRows(plan, (rows, more) => [more, ...rows].reverse());

const tables = () => excel.book.tables().map(({ name, rect, style }) => ({ name, ...rect, style }));

test("the workbook of these tests fills a formula down a blank column, as Excel does", async () => {
  await insert(table());
  await inBook((workbook) => {
    const cells = sheet1(workbook).getRange("C4:C5");
    cells.clear("Contents");
    cells.formulas = [[spend("bank")], [spend("insurance")]];
  });
  expect(await cells("C4:C5")).toEqual([[spend("bank")], [spend("bank")]]);
});

test("a table that grows has the formula of each row in that row, its name and its style", async () => {
  const receipt = await insert(table());
  await inBook((workbook) => {
    workbook.tables.getItem("FT_procurement").style = "TableStyleMedium7";
  });
  expect(await host.refresh(receipt, longer(table()))).toMatchObject({ address: "A1:F7" });
  expect(await cells("C4:C6")).toEqual([[spend("bank")], [spend("insurance")], [spend("securities")]]);
  expect(tables()).toEqual([
    { name: "FT_procurement", row: 2, column: 0, height: 4, width: 6, style: "TableStyleMedium7" },
  ]);
  // What the receipt keeps is what stands there.
  expect(await host.refresh(receipt, longer(table()))).toMatchObject({ address: "A1:F7" });
  expect(await host.remove(receipt)).toMatchObject({ address: "A1:F7" });
});

test("a table that shrinks leaves nothing of its rows", async () => {
  const receipt = await insert(table());
  expect(await host.refresh(receipt, shorter(table()))).toMatchObject({ address: "A1:F5" });
  expect(await cells("C4")).toEqual([[spend("bank")]]);
  expect(String((await cells("A5"))[0]?.[0])).toMatch(/^Source: /);
  expect((await cells("A6:F6"))[0]).toEqual(["", "", "", "", "", ""]);
  expect(tables()).toMatchObject([{ height: 2 }]);
});

test("formulas and names that read the table by its name still do", async () => {
  const receipt = await insert(table());
  await write("H1:H2", [["=SUM(FT_procurement[value])"], ['="FT_procurement[value]"&ROWS(FT_procurement)']]);
  await inBook((workbook) => {
    workbook.worksheets.add("Mine").getRange("B2").formulas = [["=MAX(FT_procurement[[#All],[value]])"]];
  });
  await inBook((workbook) => workbook.names.addFormulaLocal("procured", "=FT_procurement[value]"));
  await host.refresh(receipt, longer(table()));
  expect(await cells("H1:H2")).toEqual([
    ["=SUM(FT_procurement[value])"],
    ['="FT_procurement[value]"&ROWS(FT_procurement)'],
  ]);
  expect(await cells("B2", "Mine")).toEqual([["=MAX(FT_procurement[[#All],[value]])"]]);
  expect(excel.book.definedNames().find(({ name }) => name === "procured")?.formula).toBe(
    "=FT_procurement[value]",
  );
});

describe("columns added beside it", () => {
  /** A calculated column, and notes. */
  async function addColumns(): Promise<void> {
    await inBook((workbook) => workbook.tables.getItem("FT_procurement").resize("A3:H5"));
    await write("G3:H3", [["double", "note"]]);
    await write("G4", [["=[@value]*2"]]);
    await write("H4:H5", [["large"], ["2020-2021"]]);
  }

  test("grow with the table: a calculated one fills the new rows, notes stay with their rows", async () => {
    const receipt = await insert(titled(table()));
    await addColumns();
    expect(await cells("G4:G5")).toEqual([["=[@value]*2"], ["=[@value]*2"]]);
    expect(await host.refresh(receipt, turned(titled(table())))).toMatchObject({ address: "A1:F7" });
    expect(await cells("C4:C6")).toEqual([[spend("insurance")], [spend("bank")], [spend("securities")]]);
    expect(await cells("G3:H6")).toEqual([
      ["double", "note"],
      ["=[@value]*2", "2020-2021"],
      ["=[@value]*2", "large"],
      ["=[@value]*2", ""],
    ]);
    expect(tables()).toMatchObject([{ height: 4, width: 8 }]);
  });

  test("a note whose row goes is named first, and goes only after confirmation", async () => {
    const receipt = await insert(titled(table()));
    await addColumns();
    const before = await everything(excel);
    expect(await host.refresh(receipt, shorter(titled(table())))).toEqual({
      refused: "changed",
      cells: "G5:H5",
    });
    expect(await everything(excel)).toBe(before);
    expect(await host.refresh(receipt, shorter(titled(table())), true)).toMatchObject({ address: "A1:F5" });
    expect(await cells("G3:H5")).toEqual([
      ["double", "note"],
      ["=[@value]*2", "large"],
      ["", ""],
    ]);
  });

  test("what stands below them is not overwritten", async () => {
    const receipt = await insert(titled(table()));
    await addColumns();
    await write("H6", [["mine"]]);
    const before = await everything(excel);
    expect(await host.refresh(receipt, longer(titled(table())))).toEqual({
      refused: "in-the-way",
      sheet: "Sheet1",
      cells: "H6",
    });
    expect(await everything(excel)).toBe(before);
  });
});

test("a totals row and filters are there again, and what stands below does not move", async () => {
  const receipt = await insert(table());
  await write("A12", [["below"]]);
  await inBook((workbook) => {
    const native = workbook.tables.getItem("FT_procurement");
    native.showTotals = true;
    native.columns.getItem("name").filter.applyValuesFilter(["Banks"]);
  });
  await write("C6", [["=SUBTOTAL(109,[value])"]]);
  const below = async () => (await cells("A10:A16")).findIndex(([cell]) => cell === "below");
  const before = await below();
  expect(await host.refresh(receipt, longer(table()))).toMatchObject({ address: "A1:F8" });
  expect(await cells("C4:C7")).toEqual([
    [spend("bank")],
    [spend("insurance")],
    [spend("securities")],
    ["=SUBTOTAL(109,[value])"],
  ]);
  expect(String((await cells("A8"))[0]?.[0])).toMatch(/^Source: /);
  expect(await below()).toBe(before);
  expect(await host.receipts()).toMatchObject([{ address: "A1:F8" }]);
  const native = await inBook((workbook) => {
    const found = workbook.tables.getItem("FT_procurement");
    found.columns.load("items/filter/criteria");
    return found.load("showTotals");
  });
  expect(native.showTotals).toBe(true);
  expect(native.columns.items[0]?.filter.criteria).toMatchObject({ filterOn: "Values", values: ["Banks"] });
  // Neither the totals nor the filter is a change by hand.
  expect(await host.refresh(receipt, longer(table()))).toMatchObject({ address: "A1:F8" });
});

test("a chart over a column of the table shows its new rows", async () => {
  supported.add("ExcelApi 1.15");
  const receipt = await insert(table());
  await inBook((workbook) => {
    sheet1(workbook).charts.add("ColumnClustered", sheet1(workbook).getRange("C4:C5"), "Columns").name =
      "Mine";
  });
  await host.refresh(receipt, longer(table()));
  expect(excel.book.charts()[0]?.series[0]?.values).toEqual({ row: 3, column: 2, height: 3, width: 1 });
});

test("is undone in one step, references included", async () => {
  supported.add("ExcelApi 1.20");
  const receipt = await insert(table());
  await write("H1", [["=SUM(FT_procurement[value])"]]);
  await new Promise((resolve) => setTimeout(resolve, 250));
  const before = await cells("A1:H8");
  await host.refresh(receipt, longer(table()));
  expect(excel.book.undo()).toBe(true);
  expect(await cells("A1:H8")).toEqual(before);
  expect(tables()).toMatchObject([{ name: "FT_procurement", height: 3 }]);
});

test("a protected sheet is refused before anything is converted", async () => {
  const receipt = await insert(table());
  await excel.book.setProtected(excel.sheet("Sheet1"), true);
  const before = await everything(excel);
  expect(await host.refresh(receipt, longer(table()))).toEqual({ refused: "protected", sheet: "Sheet1" });
  expect(await everything(excel)).toBe(before);
});

describe("if Excel fills one formula down all the same", () => {
  /** As if AutoCorrect ran when the table is made: what is read back is the first formula in each row. */
  function fillOnRead(): void {
    const native = excel.book.addTable.bind(excel.book);
    excel.book.addTable = (sheet, rect, name) => {
      const id = native(sheet, rect, name);
      const column = { row: rect.row + 1, column: 2, height: rect.height - 1, width: 1 };
      const [[first = ""] = []] = excel.book.formulas(sheet, column);
      if (isArmed)
        excel.book.write(
          sheet,
          column,
          Array.from({ length: column.height }, () => [first]),
        );
      isArmed = false;
      return id;
    };
  }
  let isArmed = true;

  beforeEach(() => {
    isArmed = true;
  });

  test("a refresh puts the block back as it was, and says so", async () => {
    const receipt = await insert(table());
    await write("H1", [["=SUM(FT_procurement[value])"]]);
    const before = await cells("A1:H8");
    fillOnRead();
    expect(await host.refresh(receipt, longer(table()))).toEqual({
      refused: "altered",
      sheet: "Sheet1",
      cells: "C5:C6",
    });
    expect(await cells("A1:H8")).toEqual(before);
    expect(tables()).toMatchObject([{ name: "FT_procurement", height: 3, style: "TableStyleLight1" }]);
    expect(await host.refresh(receipt, longer(table()))).toMatchObject({ address: "A1:F7" });
  });

  test("an insertion is taken back, and says so", async () => {
    fillOnRead();
    expect(await host.insert(table(), { at: "selection" })).toEqual({
      refused: "altered",
      sheet: "Sheet1",
      cells: "C5",
    });
    expect(tables()).toEqual([]);
    expect((await cells("A1:F7")).flat().join("")).toBe("");
    expect(excel.book.settings().size).toBe(0);
  });
});
