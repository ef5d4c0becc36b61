import { planModelSheets } from "../../../src/workbook/models/plan-model-sheets";
import { market } from "../../../src/workbook/models/library/market";
import { insert, openWorkbook, supported } from "../../support/excel/open-workbook";

test("pages are set up, rows grouped, where this Excel can", async () => {
  const excel = openWorkbook();
  for (const version of ["1.9", "1.10", "1.18"]) supported.add(`ExcelApi ${version}`);
  await insert(planModelSheets(market, "en", "2026-11-30").plan);
  expect(excel.unhandled).toEqual([]);
  const sheet = excel.sheet("Market results");
  expect(excel.book.records("pageLayout").find((layout) => layout.sheet === sheet)).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
  });
  expect(excel.book.records("group").length).toBeGreaterThan(0);
});
