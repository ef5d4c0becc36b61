import { host } from "../../../src/excel/host";
import { probeIds, type ProbeResult, type SelfCheck } from "../../../src/workbook/self-check/probe-result";
import { everything, openWorkbook, supported } from "../../support/excel/open-workbook";

/** Runs the self-check to its end. */
async function check(): Promise<SelfCheck> {
  const done = await host.selfCheck({ progress: () => undefined, isCancelled: () => false });
  if (!("results" in done)) throw new Error(JSON.stringify(done));
  return done;
}

function resultOf({ results }: SelfCheck, id: ProbeResult["id"]): ProbeResult {
  const found = results.find((result) => result.id === id);
  if (!found) throw new Error(`No result of ${id}`);
  return found;
}

test("asks every question once, in the order of the report", async () => {
  openWorkbook();
  expect((await check()).results.map(({ id }) => id)).toEqual(probeIds);
});

test("leaves the workbook as it was", async () => {
  const excel = openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [
      ["mine", 1],
      ["too", 2],
    ];
    await context.sync();
  });
  // Counters for new sheets, tables and charts are not part of the workbook's content.
  // Numbers that the book counts up, and lists of rules that are empty again, are no part of its content.
  const passing = /"last(Id|Table|Chart)":\d+|"(validation|conditionalFormat)":\[\],?/g;
  const content = async () => (await everything(excel)).replace(passing, "");
  const before = await content();
  await check();
  expect(await content()).toBe(before);
});

test("takes another name where the workbook has a sheet of its sheet's name, and leaves that sheet alone", async () => {
  const excel = openWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("FinTech check").getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await check();
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "FinTech check"]);
  expect(excel.book.values(excel.sheet("FinTech check"), { row: 0, column: 0, height: 1, width: 1 })).toEqual(
    [["mine"]],
  );
});

test("stopped in the middle, it deletes its sheet and gives no results", async () => {
  const excel = openWorkbook();
  let done = 0;
  const ended = await host.selfCheck({ progress: () => (done += 1), isCancelled: () => done === 3 });
  expect(ended).toEqual({ isCancelled: true });
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("reports the newest requirement sets, and falls back or fails where they are missing", async () => {
  openWorkbook();
  expect(resultOf(await check(), "excel-api")).toEqual({ id: "excel-api", outcome: "fails", found: "none" });
  for (const version of ["1.1", "1.13", "1.16"]) supported.add(`ExcelApi ${version}`);
  supported.add("CustomFunctionsRuntime 1.2");
  const found = await check();
  expect(resultOf(found, "excel-api")).toMatchObject({ outcome: "holds", found: "1.16" });
  expect(resultOf(found, "functions-runtime")).toMatchObject({ outcome: "falls-back", found: "1.2" });
  expect(resultOf(found, "undo-groups")).toMatchObject({ outcome: "falls-back", found: "none" });
});

test("reports an error of Excel's by its code", async () => {
  openWorkbook();
  const found = await check();
  // The workbook in memory knows no function of the add-in.
  expect(resultOf(found, "function-calculates")).toMatchObject({ outcome: "fails", found: "#NAME?" });
  expect(resultOf(found, "defined-name").outcome).toBe("holds");
  expect(resultOf(found, "take-away")).toMatchObject({ outcome: "holds", found: "deleted" });
});
