import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

const layout = () => inBook((workbook) => sheet1(workbook).pageLayout.load());

test("a sheet begins with Excel's page: upright, 0.7 inches to the sides, at 100 %", async () => {
  const page = await layout();
  expect([page.orientation, page.leftMargin, page.topMargin, page.zoom.scale, page.printOrder]).toEqual([
    "Portrait",
    0.7 * 72,
    0.75 * 72,
    100,
    "DownThenOver",
  ]);
});

test("what is set is read back, saved and undone", async () => {
  await inBook((workbook) => {
    const { pageLayout } = sheet1(workbook);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintMargins("Inches", { left: 0.5, right: 1 });
    pageLayout.topMargin = 36;
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.headersFooters.defaultForAllPages.centerHeader = "&A";
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P";
  });
  const read = async () => {
    const page = await layout();
    const texts = await inBook((workbook) =>
      sheet1(workbook).pageLayout.headersFooters.defaultForAllPages.load(),
    );
    return [
      ...[
        page.orientation,
        page.zoom.horizontalFitToPages,
        page.leftMargin,
        page.rightMargin,
        page.topMargin,
      ],
      ...[
        page.centerHorizontally,
        page.printGridlines,
        page.blackAndWhite,
        texts.centerHeader,
        texts.rightFooter,
      ],
    ];
  };
  const expected = ["Landscape", 1, 36, 72, 36, true, true, false, "&A", "&P"];
  expect(await read()).toEqual(expected);
  const saved = excel.book.save();
  excel.book.undo();
  expect((await layout()).orientation).toBe("Portrait");
  excel.book.load(saved);
  expect(await read()).toEqual(expected);
});

test("print area and titles are ranges, null objects before", async () => {
  const before = await inBook((workbook) =>
    sheet1(workbook).pageLayout.getPrintTitleRowsOrNullObject().load(),
  );
  expect(before.isNullObject).toBe(true);
  const addresses = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:B9,D1:E9"));
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintTitleColumns(sheet.getRange("A:A"));
    const area = sheet.pageLayout.getPrintArea().load("address");
    const rows = sheet.pageLayout.getPrintTitleRows().load("address");
    const columns = sheet.pageLayout.getPrintTitleColumns().load("address");
    await context.sync();
    return [area.address, rows.address, columns.address];
  });
  expect(addresses).toEqual(["Sheet1!A1:B9,Sheet1!D1:E9", "Sheet1!1:2", "Sheet1!A:A"]);
});

test("page breaks are added before cells, counted, found and removed", async () => {
  const breaks = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.horizontalPageBreaks.add("A26");
    sheet.horizontalPageBreaks.add("A10");
    sheet.verticalPageBreaks.add("E1");
    const rows = sheet.horizontalPageBreaks.load("items/rowIndex");
    const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    sheet.horizontalPageBreaks.removePageBreaks();
    const left = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [rows.items.map(({ rowIndex }) => rowIndex), cell.address, left.value];
  });
  expect(breaks).toEqual([[9, 25], "Sheet1!E1", 0]);
});

test("a scale out of bounds is refused", async () => {
  const set = refusal(inBook((workbook) => (sheet1(workbook).pageLayout.zoom = { scale: 500 })));
  expect((await set).code).toBe("InvalidArgument");
});
