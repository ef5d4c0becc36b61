import { functionById } from "../../../src/functions/catalogue";
import type { Evaluation } from "../../../src/functions/engine/evaluate";
import { host } from "../../../src/excel/host";
import { isRefusal } from "../../../src/workbook/refusal";
import { planCall } from "../../../src/workbook/blocks/plan-call";
import { answerTo } from "../../../src/workbook/formulas/write-call";
import { cells, insert, openWorkbook, select, write } from "../../support/excel/open-workbook";

const table = functionById("TABLE")!;
const evaluated = (id: string, given: Parameters<typeof answerTo>[1]) => answerTo(id, given) as Evaluation;

test("writes a formula over the user's cells unchanged and removes it as written", async () => {
  openWorkbook();
  await write("A1", [["spend"]]);
  await select("D5");
  const receipt = await insert(planCall(table, "=FINTECH.TABLE(A1)", undefined, "en"));
  expect(receipt).toMatchObject({ subject: "TABLE", address: "D5" });
  expect(await cells("D5")).toEqual([["=FINTECH.TABLE(A1)"]]);
  expect(await host.remove(receipt)).toMatchObject({ address: "D5" });
  expect(await cells("A1:D5")).toEqual([["spend", "", "", ""], ...Array(4).fill(["", "", "", ""])]);
});

test("does not remove a formula changed by hand without confirmation", async () => {
  openWorkbook();
  await select("D5");
  const receipt = await insert(planCall(table, "=FINTECH.TABLE(A1)", undefined, "en"));
  await write("D5", [["=FINTECH.TABLE(A2)"]]);
  expect(await host.remove(receipt)).toEqual({ refused: "gone", sheet: "Sheet1" });
  expect(await cells("D5")).toEqual([["=FINTECH.TABLE(A2)"]]);
});

test("recognises it after rows are inserted above it and its precedents", async () => {
  openWorkbook();
  await select("D5");
  const receipt = await insert(planCall(table, "=FINTECH.TABLE(A3)", undefined, "en"));
  // What Excel does then: cells, references and names move along.
  await write("D5:D6", [[""], ["=FINTECH.TABLE(A4)"]]);
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.getItem("FT_TABLE").delete();
    names.add("FT_TABLE", worksheets.getItem("Sheet1").getRange("D6"));
    await context.sync();
  });
  expect(await host.remove(receipt)).toMatchObject({ address: "D6" });
});

test("requires as many free cells as its answer has", async () => {
  openWorkbook();
  await write("B4", [["mine"]]);
  await select("A1");
  const plan = planCall(table, '=FINTECH.TABLE("procurement")', evaluated("TABLE", ["procurement"]), "en");
  expect([plan.height, plan.width]).toEqual([3, 6]);
  const outcome = await host.insert({ ...plan, height: 5 }, { at: "selection" });
  expect(isRefusal(outcome) && outcome).toMatchObject({ refused: "occupied", cells: "B4" });
});

test("formats a number as its source does and widens no column", async () => {
  const spend = functionById("SPEND")!;
  const plan = planCall(spend, '=FINTECH.SPEND("total",2024)', evaluated("SPEND", ["total", 2024]), "en");
  expect(
    plan.operations.map((operation) => [operation.do, "style" in operation ? operation.style : ""]),
  ).toEqual([
    ["write", ""],
    ["style", "fintech"],
    ["style", "forecast"],
    ["number-format", ""],
    ["name", ""],
  ]);
  expect(plan.spills).toEqual([]);
});
