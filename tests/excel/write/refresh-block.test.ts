import { host } from "../../../src/excel/host";
import type { Plan } from "../../../src/workbook/plan/plan";
import { defaultOptions } from "../../../src/workbook/insertables/options";
import { planTable } from "../../../src/workbook/blocks/plan-table";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, everything, insert, openWorkbook, select, write } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

const blank = (rows: number, columns: number) => Array(rows).fill(Array(columns).fill(""));
const made = { kind: "table", id: "spend", options: defaultOptions } as const;

/** The sample with the data of another day: other numbers, and `rows` more of them. */
function tomorrow(rows = 0, more: Partial<Plan> = {}): Plan {
  const { operations } = samplePlan();
  return samplePlan("values", {
    dataset: "2022.1.0",
    made,
    height: 6 + rows,
    operations: operations.map((operation) => {
      if (operation.do === "write" && operation.row === 2)
        return {
          ...operation,
          cells: [
            ...operation.cells.slice(0, 1),
            ["Banks", "2021", 2500],
            ["Insurers", "2021", 400],
            ...Array.from({ length: rows }, (_, i) => [`More ${i}`, "2021", i]),
          ],
        };
      if (operation.do === "write" && operation.row === 5) return { ...operation, row: 5 + rows };
      if (operation.do === "name")
        return { ...operation, area: { ...operation.area, height: operation.area.height + rows } };
      return operation;
    }),
    ...more,
  });
}

const table = (mode: "live" | "values") => {
  const plan = planTable("procurement", "en", mode, { ...defaultOptions, asTable: true });
  if (!plan) throw new Error("There is no such table");
  return plan;
};

/** The plan of a longer table at the same place, as if the data had one more row. */
const longer = (plan: Plan): Plan => ({
  ...plan,
  height: plan.height + 1,
  operations: plan.operations.map((operation) => {
    if (operation.do === "write" && operation.row === 2)
      return { ...operation, cells: [...operation.cells, ["More", "更多", 1, "", "", ""]] };
    if (operation.do === "write" && operation.row > 2) return { ...operation, row: operation.row + 1 };
    if (operation.do === "table" || operation.do === "name")
      return { ...operation, area: { ...operation.area, height: operation.area.height + 1 } };
    return operation;
  }),
});

describe("refreshing", () => {
  test("writes today's contents in place, keeps the user's formats and dates the receipt", async () => {
    await select("B2");
    const receipt = await insert(samplePlan("values", { made }));
    expect((await host.receipts())[0]?.made).toEqual(made);
    const sheet = excel.sheet("Sheet1");
    await excel.book.setFormat(sheet, { row: 4, column: 1, height: 1, width: 1 }, { fontUnderline: true });
    const refreshed = await host.refresh(receipt, tomorrow());
    expect(refreshed).toEqual({ ...receipt, dataset: "2022.1.0" });
    expect(await cells("B4:D7")).toEqual([
      ["Item", "Year", "Value"],
      ["Banks", "2021", 2500],
      ["Insurers", "2021", 400],
      ["Source: iResearch", "", ""],
    ]);
    expect(excel.book.format(sheet, { row: 4, column: 1, height: 1, width: 1 }, "fontUnderline")).toBe(true);
    expect(await host.receipts()).toEqual([refreshed]);
    expect(excel.book.definedNames().map(({ name }) => name)).toEqual(["FT_spend"]);
    // The receipt holds what was written: nothing counts as changed by hand.
    expect(await host.remove(receipt)).toMatchObject({ address: "B2:D7" });
    expect(await cells("B2:D7")).toEqual(blank(6, 3));
  });

  test("names cells changed by hand, and overwrites them only after confirmation", async () => {
    const receipt = await insert(samplePlan("values", { made }));
    await write("C4", [[2079]]);
    await write("B1", [["note"]]);
    const before = await everything(excel);
    expect(await host.refresh(receipt, tomorrow())).toEqual({ refused: "changed", cells: "B1, C4" });
    expect(await everything(excel)).toBe(before);
    expect(await host.refresh(receipt, tomorrow(), true)).toMatchObject({ dataset: "2022.1.0" });
    expect(await cells("A1:C4")).toEqual([
      ["Spending", "", ""],
      ["CNY 100 million · reported", "", ""],
      ["Item", "Year", "Value"],
      ["Banks", "2021", 2500],
    ]);
  });

  test("adds rows if they are free, under the same name, and restores the first sizes on removal", async () => {
    const before = excel.book.columnWidth(excel.sheet("Sheet1"), 0, 1);
    const receipt = await insert(samplePlan("values", { made }));
    const refreshed = await host.refresh(receipt, tomorrow(2));
    expect(refreshed).toMatchObject({ id: receipt.id, address: "A1:C8", names: ["FT_spend"] });
    expect((await cells("A6:C8")).map(([first]) => first)).toEqual(["More 0", "More 1", "Source: iResearch"]);
    expect(excel.book.definedNames().map(({ name, formula }) => [name, formula])).toEqual([
      ["FT_spend", "=Sheet1!$A$3:$C$7"],
    ]);
    await host.remove(receipt);
    expect(await cells("A1:C8")).toEqual(blank(8, 3));
    expect(excel.book.columnWidth(excel.sheet("Sheet1"), 0, 1)).toBe(before);
  });

  test("drops rows and leaves nothing of them", async () => {
    const receipt = await insert(tomorrow(2));
    expect(await host.refresh(receipt, tomorrow())).toMatchObject({ address: "A1:C6" });
    expect(await cells("A6:C8")).toEqual([["Source: iResearch", "", ""], ...blank(2, 3)]);
  });

  test("refuses if the cells below are filled, and names them", async () => {
    const receipt = await insert(samplePlan("values", { made }));
    await write("B8", [["mine"]]);
    const before = await everything(excel);
    const refusal = { refused: "in-the-way", sheet: "Sheet1", cells: "B8" };
    expect(await host.refresh(receipt, tomorrow(2))).toEqual(refusal);
    expect(await everything(excel)).toBe(before);
    expect(await host.refresh(receipt, tomorrow(1))).toMatchObject({ address: "A1:C7" });
  });

  test("refuses if a table of the user's blocks it, on a protected sheet, and if it is gone", async () => {
    const receipt = await insert(samplePlan("values", { made }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("A9:B10", true);
      await context.sync();
    });
    await write("A9:B9", [["Column1", "Column2"]]);
    expect(await host.refresh(receipt, tomorrow(3))).toMatchObject({ refused: "in-the-way", cells: "A9:B9" });
    await excel.book.setProtected(excel.sheet("Sheet1"), true);
    expect(await host.refresh(receipt, tomorrow())).toEqual({ refused: "protected", sheet: "Sheet1" });
    await excel.book.setProtected(excel.sheet("Sheet1"), false);
    await write("A1:C6", blank(6, 3));
    expect(await host.refresh(receipt, tomorrow())).toEqual({ refused: "gone", sheet: "Sheet1" });
  });

  test("finds its block on a renamed sheet", async () => {
    const receipt = await insert(samplePlan("values", { made }));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").name = "Mine";
      context.workbook.names.getItem("FT_spend").formula = "=Mine!$A$3:$C$5";
      await context.sync();
    });
    expect(await host.refresh(receipt, tomorrow())).toMatchObject({ sheet: "Mine", address: "A1:C6" });
  });

  test("is undone in one step", async () => {
    const receipt = await insert(samplePlan("values", { made }));
    await new Promise((resolve) => setTimeout(resolve, 250));
    await host.refresh(receipt, tomorrow(2));
    expect(excel.book.undo()).toBe(true);
    expect((await cells("A4:C6")).map(([first]) => first)).toEqual([
      "Banks",
      "Insurers, with a name so long that the column grows",
      "Source: iResearch",
    ]);
  });
});

describe("a native table", () => {
  const tables = () =>
    excel.book
      .tables()
      .map(({ name, rect: { row, height, width }, style }) => [name, row, height, width, style]);

  test("lies between title and source line, named after its subject", async () => {
    const receipt = await insert(table("live"));
    expect(tables()).toEqual([["FT_procurement", 2, 3, 6, "TableStyleLight1"]]);
    expect(receipt.names).toEqual(["FT_procurement_block"]);
    expect((await cells("A3:F4"))[0]?.slice(0, 3)).toEqual(["name", "Chinese wording", "value"]);
    expect(await cells("C4:C5")).toEqual([
      ['=FINTECH.SPEND("bank",2020,"procurement")'],
      ['=FINTECH.SPEND("insurance",2020,"procurement")'],
    ]);
    expect((await cells("A6"))[0]?.[0]).toMatch(/^Source: /);
    expect(await host.receipts()).toEqual([receipt]);
  });

  test("has another name if it is the second", async () => {
    await insert(table("values"));
    await select("A20");
    const second = await insert(table("values"));
    expect(tables().map(([name]) => name)).toEqual(["FT_procurement", "FT_procurement_2"]);
    expect(second.names).toEqual(["FT_procurement_block_2"]);
  });

  test("does not overlap another table, not even its empty cells", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add("B4:C9", true);
      await context.sync();
    });
    await write("B4:C4", [["Column1", "Column2"]]);
    await select("A6");
    const before = await everything(excel);
    expect(await host.insert(table("values"), { at: "selection" })).toMatchObject({ refused: "occupied" });
    expect(await everything(excel)).toBe(before);
  });

  test("is removed with its cells, also under another name", async () => {
    const receipt = await insert(table("values"));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("FT_procurement").name = "Mine";
      await context.sync();
    });
    expect(await host.remove(receipt)).toEqual(receipt);
    expect(tables()).toEqual([]);
    expect(excel.book.definedNames()).toEqual([]);
    expect(await cells("A1:F6")).toEqual(blank(6, 6));
  });

  test("is refreshed in place and remains the same table by name", async () => {
    const receipt = await insert(table("live"));
    await write("C5", [[184]]);
    expect(await host.refresh(receipt, table("live"))).toEqual({ refused: "changed", cells: "C5" });
    expect(await host.refresh(receipt, table("live"), true)).toEqual(receipt);
    expect(await cells("C5")).toEqual([['=FINTECH.SPEND("insurance",2020,"procurement")']]);
    expect(await host.refresh(receipt, longer(table("live")))).toMatchObject({ address: "A1:F7" });
    expect(tables()).toEqual([["FT_procurement", 2, 4, 6, "TableStyleLight1"]]);
    expect((await cells("A3:C3"))[0]).toEqual(["name", "Chinese wording", "value"]);
    await host.remove(receipt);
    expect(tables()).toEqual([]);
    expect(await cells("A1:F7")).toEqual(blank(7, 6));
  });

  test("leaves nothing behind if it fails in the middle", async () => {
    const plan = table("values");
    const failing = {
      ...plan,
      operations: plan.operations.map((operation) =>
        operation.do === "name" ? { ...operation, name: "A1" } : operation,
      ),
    };
    expect(await host.insert(failing, { at: "selection" })).toMatchObject({ refused: "unavailable" });
    expect(tables()).toEqual([]);
    expect(await cells("A1:F6")).toEqual(blank(6, 6));
    expect(excel.book.settings().size).toBe(0);
  });
});

describe("before anything is inserted", () => {
  test("names the cells that will be filled and changes nothing", async () => {
    await write("A1", [["mine"]]);
    await select("A2");
    const before = await everything(excel);
    // A row stays free below cells directly above.
    expect(await host.wouldFill(samplePlan())).toEqual({ sheet: "Sheet1", address: "A3:C8" });
    await select("A1");
    expect(await host.wouldFill(samplePlan())).toMatchObject({
      refused: "occupied",
      cells: "A1",
      free: "A3",
    });
    expect(await everything(excel)).toBe(before);
  });
});

describe("how often Excel is asked", () => {
  /** Requests that only let go of ranges are the library's own. */
  const syncs = () => excel.batches.filter((body) => !/_RemoveReference/.test(body)).length;

  test.each([
    ["contents alone: find, inspect, write", 0, 3],
    ["another shape: find, inspect, look, write", 2, 4],
  ])("%s", async (_, rows, count) => {
    const receipt = await insert(samplePlan("values", { made }));
    const before = syncs();
    await host.refresh(receipt, tomorrow(rows));
    expect(syncs() - before).toBe(count);
  });

  test("writes a native table with everything else", async () => {
    await insert(table("values"));
    expect(syncs()).toBe(3);
  });
});
