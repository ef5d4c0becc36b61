import { host } from "../../../src/excel/host";
import { market } from "../../../src/workbook/models/library/market";
import { planModelSheets } from "../../../src/workbook/models/plan-model-sheets";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { cells, everything, insert, openWorkbook, write } from "../../support/excel/open-workbook";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook();
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
});

const { plan } = planModelSheets(market, "en", "2026-11-30");
const sheetNames = () => excel.book.sheets().map(({ name }) => name);
const definedNames = () => excel.book.definedNames().map(({ name }) => name);
/** The workbook as text, without the counters of ids that were used and kinds of records that have none. */
const whole = async () =>
  (await everything(excel))
    .replace(/"last(Id|Table|Chart)":\d+/g, "")
    .replace(/"(hyperlink|conditionalFormat|validation)":\[\],?/g, "");
const ours = ["cover", "inputs", "calculation", "results", "checks", "sources"];
const market1 = ours.map((word) => `Market ${word}`);

describe("a model inserted", () => {
  test("adds its six sheets, in their order, with names for its inputs; one receipt holds all", async () => {
    const receipt = await insert(plan);
    expect(sheetNames()).toEqual(["Sheet1", ...market1]);
    expect(receipt).toMatchObject({ subject: "sheets/market", sheet: "Market cover", ownSheet: true });
    expect(receipt.names).toEqual(
      expect.arrayContaining(["FT_market", "FT_market_rate", "FT_market_scenario"]),
    );
    expect(await cells("D6:D8", "Market inputs")).toEqual([["Base"], [2020], [2027]]);
    expect(await cells("B11", "Market cover")).toEqual([
      [`=IFERROR('Market results'!$B$4,"Not available: see the checks sheet.")`],
    ]);
    expect(await host.receipts()).toEqual([receipt]);
  });

  test("takes three syncs, however large it is, and one for each kind of link of its two sheets with charts", async () => {
    const before = excel.batches.length;
    await insert(plan);
    // Read, add, write; titles and legends on each of two sheets; the end of the batch. This Excel has no pages to set up.
    expect(excel.batches.length - before).toBe(8);
  });

  test("a second copy has sheets and names of its own, and its formulas read them", async () => {
    await insert(plan);
    const second = await insert(plan);
    expect(sheetNames()).toEqual(["Sheet1", ...market1, ...ours.map((word) => `Market 2 ${word}`)]);
    expect(second.names).toEqual(expect.arrayContaining(["FT_market_2", "FT_market_2_rate"]));
    expect(await cells("C41", "Market 2 cover")).toEqual([["='Market 2 inputs'!$D$6"]]);
    const texts = JSON.stringify(await cells("A1:L80", "Market 2 results"));
    expect(texts).not.toContain("'Market inputs'");
  });

  test("a sheet or a name that is taken makes a further copy", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("market CHECKS");
      context.workbook.names.add(
        "FT_market_2_rate",
        context.workbook.worksheets.getItem("Sheet1").getRange("A1"),
      );
      await context.sync();
    });
    const receipt = await insert(plan);
    expect(receipt.sheet).toBe("Market 3 cover");
  });
});

describe("nothing is left half done", () => {
  test("a protected workbook is refused before anything is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await whole();
    expect(await host.insert(plan, { at: "selection" })).toEqual({ refused: "protected", sheet: "" });
    expect(await whole()).toBe(before);
  });

  test("stopped while its sheets are added, it takes them away again", async () => {
    const before = await whole();
    let asked = 0;
    const signal = {
      get aborted() {
        return ++asked > 1;
      },
    };
    const control = { signal, onWriting: () => undefined, afterEditing: false };
    expect(await host.insert(plan, { at: "selection" }, control)).toEqual({ refused: "stopped" });
    expect(asked).toBe(2);
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(await whole()).toBe(before);
  });

  test.each(["inputs", "calculation", "sources"])(
    "an error on the %s sheet takes all of it away",
    async (id) => {
      const broken = {
        ...plan,
        sheets: plan.sheets!.map((sheet) =>
          sheet.id === id
            ? {
                ...sheet,
                operations: [
                  ...sheet.operations,
                  // No cell is there.
                  { do: "write" as const, row: -1, column: 0, cells: [["x"]] },
                ],
              }
            : sheet,
        ),
      };
      const outcome = await host.insert(broken, { at: "selection" });
      expect(outcome).toMatchObject({ refused: "unavailable" });
      expect(sheetNames()).toEqual(["Sheet1"]);
      expect(definedNames()).toEqual([]);
      expect(await host.receipts()).toEqual([]);
    },
  );
});

describe("a model removed", () => {
  test("goes as a whole: sheets, names, receipt", async () => {
    const before = await whole();
    const receipt = await insert(plan);
    expect(await host.remove(receipt)).toMatchObject({ id: receipt.id });
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(definedNames()).toEqual([]);
    expect(await host.receipts()).toEqual([]);
    expect(await whole()).toBe(before);
  });

  test("cells that were changed by hand are named first", async () => {
    const receipt = await insert(plan);
    await write("D8", [[2025]], "Market inputs");
    expect(await host.remove(receipt)).toEqual({ refused: "changed", cells: "'Market inputs'!D8" });
    expect(await host.remove(receipt, true)).toMatchObject({ id: receipt.id });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("cells of the user's that read it are named first", async () => {
    const receipt = await insert(plan);
    await write("C3", [["='Market results'!D10*2"]]);
    expect(await host.remove(receipt)).toEqual({ refused: "read-elsewhere", cells: "Sheet1!C3" });
    expect(sheetNames()).toHaveLength(7);
  });

  test("a workbook of nothing but the model keeps an empty sheet", async () => {
    const receipt = await insert(plan);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    await host.remove(receipt);
    expect(sheetNames()).toHaveLength(1);
  });
});
