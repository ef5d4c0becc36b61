import { host } from "../../../src/excel/host";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import {
  answer,
  cells,
  everything,
  insert,
  openWorkbook,
  select,
  spilled,
  supported,
  write,
} from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const here = { at: "selection" } as const;

describe("what is written", () => {
  test("goes to the selection; the receipt states what and where", async () => {
    await select("B2:D9");
    const receipt = await insert();
    expect(receipt).toMatchObject({
      subject: "spend",
      mode: "values",
      sheet: "Sheet1",
      sheetId: excel.sheet("Sheet1"),
      address: "B2:D7",
      names: ["FT_spend"],
      ownSheet: false,
      dataset: "2021.1.0",
    });
    expect(await cells("B2:D7")).toEqual([
      ["Spending", "", ""],
      ["CNY 100 million · reported", "", ""],
      ["Item", "Year", "Value"],
      ["Banks", "2020", 2078],
      ["Insurers, with a name so long that the column grows", "=1+1", 351],
      ["Source: iResearch", "", ""],
    ]);
    expect(await host.receipts()).toEqual([receipt]);
  });

  test("text stays text, whatever it reads as", async () => {
    await insert();
    const { book } = excel;
    const read = book.values(excel.sheet("Sheet1"), { row: 3, column: 1, height: 2, width: 1 });
    expect(read).toEqual([["2020"], ["=1+1"]]);
  });

  test("has the formats of the style table", async () => {
    await insert();
    const sheet = excel.sheet("Sheet1");
    const at = (row: number, column: number) => ({ row, column, height: 1, width: 1 });
    const { book } = excel;
    expect(book.format(sheet, at(0, 0), "fontSize")).toBe(14);
    expect(book.format(sheet, at(2, 2), "fillColor")).toBe("#0F3D5C");
    expect(book.format(sheet, at(2, 0), "fontColor")).toBe("#FFFFFF");
    expect(book.format(sheet, at(4, 2), "fontItalic")).toBe(true);
    expect(book.numberFormats(sheet, at(3, 2))).toEqual([["#,##0.0"]]);
    expect(book.border(sheet, at(3, 0), "EdgeBottom")).toMatchObject({ style: "Continuous", weight: "Thin" });
    expect(book.format(sheet, at(4, 0), "wrapText")).toBe(true);
    expect(book.rowHeight(sheet, 4, 1)).toBe(30);
    expect(book.columnWidth(sheet, 0, 1)).toBeCloseTo((30 * 7 + 5) * 0.75, 0);
  });

  test("columns are widened and never narrowed", async () => {
    const sheet = excel.sheet("Sheet1");
    await excel.book.setColumnWidth(sheet, 0, 1, 300);
    const before = excel.book.columnWidth(sheet, 1, 1);
    await insert();
    expect(excel.book.columnWidth(sheet, 0, 1)).toBe(300);
    expect(excel.book.columnWidth(sheet, 1, 1)).toBe(before);
  });

  test("leaves a row free below cells directly above", async () => {
    await write("B3", [["mine"]]);
    await select("A4");
    expect((await insert()).address).toBe("A5:C10");
    // There is nothing above the other columns.
    await select("E4");
    expect((await insert()).address).toBe("E4:G9");
  });

  test("does not move the block down past filled cells because of cells above", async () => {
    await write("A4:A5", [["above"], ["in the way"]]);
    await select("A5");
    expect(await host.insert(samplePlan(), here)).toMatchObject({
      refused: "occupied",
      cells: "A5",
      free: "A7",
    });
  });

  test("leaves no row free if that would need a filled cell", async () => {
    await write("A1", [["above"]]);
    await write("A8", [["below"]]);
    await select("A2");
    expect((await insert()).address).toBe("A2:C7");
  });

  test("adds a number to a name that is taken", async () => {
    await insert();
    await select("A20");
    expect((await insert()).names).toEqual(["FT_spend_2"]);
    expect(excel.book.definedNames().map(({ name, formula }) => [name, formula])).toEqual([
      ["FT_spend", "=Sheet1!$A$3:$C$5"],
      ["FT_spend_2", "=Sheet1!$A$22:$C$24"],
    ]);
  });

  test("gives a new sheet a free name and shows it", async () => {
    await insert(samplePlan(), { at: "new-sheet", name: "Sheet1" });
    const receipt = await insert(samplePlan(), { at: "new-sheet", name: "a/b" });
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Sheet1 (2)", "a b"]);
    expect(receipt).toMatchObject({
      sheet: "a b",
      sheetId: excel.sheet("a b"),
      ownSheet: true,
      address: "A1:C6",
    });
    expect(excel.book.activeSheet()).toBe(excel.sheet("a b"));
    expect(excel.book.sheets().map(({ gridlines }) => gridlines)).toEqual([true, false, false]);
    expect(excel.book.columnWidth(excel.sheet("a b"), 0, 1)).toBeCloseTo(161, 0);
  });

  test("shows an address on another sheet", async () => {
    await insert(samplePlan(), { at: "new-sheet", name: "Other" });
    await select("A1");
    await insert(samplePlan(), { at: "address", sheet: "Other", address: "F20" });
    expect(excel.book.selection()).toEqual({
      sheet: excel.sheet("Other"),
      rect: { row: 19, column: 5, height: 1, width: 1 },
    });
  });
});

describe("live", () => {
  beforeEach(() => {
    excel = openWorkbook(true);
  });

  test("fills the table with one formula", async () => {
    await insert(samplePlan("live"));
    await spilled(excel, "A3");
    const rect = { row: 2, column: 0, height: 3, width: 3 };
    expect(excel.book.values(excel.sheet("Sheet1"), rect)).toEqual(answer);
    expect(await cells("A3")).toEqual([['=FINTECH.TABLE("spend",TRUE,"en")']]);
  });

  test("is blocked by another formula's spill", async () => {
    await write("A8", [['=FINTECH.TABLE("spend")']]);
    await spilled(excel, "A8");
    await select("A3");
    expect(await host.insert(samplePlan("live"), here)).toMatchObject({
      refused: "occupied",
      cells: "A8:C8",
    });
  });

  test("is blocked by another formula's spill of empty texts", async () => {
    await write("A1", [["=FINTECH.BLANKS()"]]);
    await spilled(excel, "A1");
    await select("A2");
    expect(await cells("A2:A3")).toEqual([[""], [""]]);
    expect(await host.insert(samplePlan("live"), here)).toMatchObject({
      refused: "occupied",
      cells: "A2:C7",
    });
  });

  test("is removed with its spill, and nothing of the user's", async () => {
    const receipt = await insert(samplePlan("live"));
    await spilled(excel, "A3");
    await write("E4", [["mine"]]);
    expect(await host.remove(receipt)).toEqual(receipt);
    expect(await cells("A1:E6")).toEqual(
      Array.from({ length: 6 }, (_, row) => ["", "", "", "", row === 3 ? "mine" : ""]),
    );
  });

  test("leaves what was typed into its spill range to the user", async () => {
    const receipt = await insert(samplePlan("live"));
    await spilled(excel, "A3");
    await write("B4", [["mine"]]);
    expect(await host.remove(receipt)).toEqual({ refused: "changed", cells: "B4" });
    expect(await cells("B4")).toEqual([["mine"]]);
  });
});

describe("what is refused changes nothing", () => {
  const refused = async (plan = samplePlan(), placement: Parameters<typeof host.insert>[1] = here) => {
    const before = await everything(excel);
    const outcome = await host.insert(plan, placement);
    expect(await everything(excel)).toBe(before);
    return outcome;
  };

  test.each([
    ["a value", "B3", "mine", "B3"],
    ["a zero", "C6", 0, "C6"],
    ["a formula that shows nothing", "A1", '=""', "A1"],
  ])("is blocked by %s", async (_, address, content, named) => {
    await write(address, [[content]]);
    expect(await refused()).toMatchObject({ refused: "occupied", sheet: "Sheet1", cells: named });
  });

  test("names the blocking cells and the nearest free place", async () => {
    await write("B3:C4", [
      [1, 2],
      [3, 4],
    ]);
    await write("A12", [["mine"]]);
    await write("A30", [["mine"]]);
    await select("A1");
    const refusal = { refused: "occupied", sheet: "Sheet1", cells: "B3:C4", free: "A6" };
    expect(await refused()).toEqual(refusal);
    expect((await insert(samplePlan(), { at: "address", sheet: "Sheet1", address: "A6" })).address).toBe(
      "A6:C11",
    );
    expect(await refused()).toMatchObject({ free: "A14" });
  });

  test("is blocked by an empty table, which the free place avoids", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("A4:B20", true);
      await context.sync();
    });
    await select("A6");
    expect(await refused()).toMatchObject({ refused: "occupied", cells: "A4:B20", free: "A22" });
  });

  test("is blocked by empty merged cells, which the free place avoids", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B3:D4").merge();
      sheet.getRange("A9:A20").merge();
      await context.sync();
    });
    await select("A1");
    const refusal = { refused: "merged", sheet: "Sheet1", cells: "B3:D4", free: "A22" };
    expect(await refused()).toEqual(refusal);
    const { address } = await insert(samplePlan(), { at: "address", sheet: "Sheet1", address: "A22" });
    expect(address).toBe("A22:C27");
  });

  test("refuses a protected sheet", async () => {
    await excel.book.setProtected(excel.sheet("Sheet1"), true);
    expect(await refused()).toEqual({ refused: "protected", sheet: "Sheet1" });
  });

  test("refuses a new sheet if the workbook's structure is protected, but not the selection", async () => {
    excel.book.setStructureProtected(true);
    expect(await refused(samplePlan(), { at: "new-sheet", name: "New" })).toEqual({
      refused: "protected",
      sheet: "",
    });
    expect(await insert()).toMatchObject({ sheet: "Sheet1" });
  });

  test("refuses while a cell is edited", async () => {
    const done = excel.book.beginEdit();
    const outcome = await host.insert(samplePlan(), here);
    done();
    expect(outcome).toEqual({ refused: "editing" });
    expect(await cells("A1:C6")).toEqual(Array(6).fill(["", "", ""]));
  });

  test("refuses a block beyond the edge of the sheet", async () => {
    await select("XFC1");
    expect(await refused()).toEqual({ refused: "no-room", sheet: "Sheet1", address: "XFC1:XFE6" });
    await select("A1048575");
    expect(await refused()).toMatchObject({ refused: "no-room" });
  });

  test("refuses a sheet that does not exist", async () => {
    const placement = { at: "address", sheet: "Gone", address: "A1" } as const;
    expect(await refused(samplePlan(), placement)).toEqual({ refused: "gone", sheet: "Gone" });
  });

  describe("rolls back a write that fails in the middle", () => {
    const { operations } = samplePlan();
    // Excel refuses a name that reads as an address, after everything else of the batch is done.
    const failing = samplePlan("values", {
      operations: operations.map((operation) =>
        operation.do === "name" ? { ...operation, name: "A1" } : operation,
      ),
    });

    test("on a sheet of the user's", async () => {
      await write("E1", [["mine"]]);
      const sheet = excel.sheet("Sheet1");
      const width = excel.book.columnWidth(sheet, 0, 1);
      expect(await host.insert(failing, here)).toMatchObject({ refused: "unavailable" });
      expect(await cells("A1:E6")).toEqual(
        Array.from({ length: 6 }, (_, row) => ["", "", "", "", row === 0 ? "mine" : ""]),
      );
      expect(excel.book.columnWidth(sheet, 0, 1)).toBe(width);
      expect(excel.book.format(sheet, { row: 2, column: 0, height: 1, width: 1 }, "fillColor")).toBe("");
      expect(excel.book.definedNames()).toEqual([]);
      expect(excel.book.settings().size).toBe(0);
    });

    test("on a sheet of its own", async () => {
      expect(await host.insert(failing, { at: "new-sheet", name: "New" })).toMatchObject({
        refused: "unavailable",
      });
      expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(excel.book.settings().size).toBe(0);
    });
  });
});

describe("how often Excel is asked", () => {
  /** Requests that only let go of ranges are the library's own. */
  const syncs = () => excel.batches.filter((body) => !/_RemoveReference/.test(body)).length;

  test.each([
    ["at the selection: where it is, whether that is free, write", here, 3],
    ["at an address: the same", { at: "address", sheet: "Sheet1", address: "A9" } as const, 3],
    ["on a new sheet: its name, the sheet, write", { at: "new-sheet", name: "New" } as const, 3],
  ])("%s", async (_, placement, count) => {
    await insert(samplePlan(), placement);
    expect(syncs()).toBe(count);
  });

  test("refuses before anything is written", async () => {
    await write("A1", [["mine"]]);
    const before = syncs();
    await host.insert(samplePlan(), here);
    expect(syncs() - before).toBe(5);
    expect(excel.batches.slice(before + 1).join()).not.toContain("numberFormat");
  });
});

describe("one step back", () => {
  test("undoes all of it, and the receipt is no longer listed", async () => {
    await write("H1", [["mine"]]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    await insert();
    expect(excel.book.undo()).toBe(true);
    expect(await cells("A1:C6")).toEqual(Array(6).fill(["", "", ""]));
    expect(await cells("H1")).toEqual([["mine"]]);
    expect(excel.book.definedNames()).toEqual([]);
    expect(await host.receipts()).toEqual([]);
  });

  test("asks Excel to merge the syncs of a batch if it can", async () => {
    const run = jest.spyOn(Excel, "run");
    await insert();
    expect(run.mock.calls.map(([options]) => typeof options)).toEqual(["function"]);
    run.mockClear();
    supported.add("ExcelApi 1.20");
    await select("A20");
    run.mockClear();
    await insert();
    expect(run.mock.calls[0]?.[0]).toEqual({ mergeUndoGroup: true });
  });
});
