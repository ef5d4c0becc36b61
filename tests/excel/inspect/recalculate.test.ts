import { host } from "../../../src/excel/host";
import type { ExcelInNode } from "../../support/workbench/excel-in-node";
import { insert, openWorkbook, spilled, write, answer } from "../../support/excel/open-workbook";
import { samplePlan } from "../../support/excel/sample-plan";

let excel: ExcelInNode;

beforeEach(() => {
  excel = openWorkbook(true);
});

afterEach(() => {
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("a workbook without FinTech keeps no version; one with insertions has that of the newest", async () => {
  expect(await host.keptEdition()).toBeUndefined();
  await insert(samplePlan("values"));
  expect(await host.keptEdition()).toBe("2021.1.0");
});

test("recalculating keeps the version and names the cells that show something else", async () => {
  await write("A1:B1", [['=FINTECH.TABLE("spend")', ""]]);
  await spilled(excel, "A1");
  await write("F1", [["=FINTECH.BLANKS()"]]);
  await spilled(excel, "F1");
  expect(await host.recalculate("2022.1.0")).toEqual({ cells: 2, changed: [] });
  expect(await host.keptEdition()).toBe("2022.1.0");
  const row = answer[1] as (string | number)[];
  row[2] = 2100;
  try {
    const outcome = await host.recalculate("2022.2.0");
    expect(outcome).toMatchObject({ cells: 2, changed: [{ sheet: "Sheet1", address: "A1" }] });
    expect("changed" in outcome && outcome.changed[0]?.now).toContain("2100");
  } finally {
    row[2] = 2078;
  }
});
