import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

const look = async (address: string) => {
  const range = await inBook((workbook) =>
    sheet1(workbook).getRange(address).load("style,numberFormat,format/font/color,format/fill/color"),
  );
  return [range.style, range.format.font.color, range.format.fill.color, range.numberFormat[0]?.[0]];
};

test("Excel's own styles have its colours and formats; Normal takes them away again", async () => {
  await inBook((workbook) => {
    sheet1(workbook).getRange("A1").style = "Good";
    sheet1(workbook).getRange("A2").style = "Percent";
  });
  expect(await look("A1")).toEqual(["Good", "#006100", "#C6EFCE", "General"]);
  expect(await look("A2")).toEqual(["Percent", "#000000", "#FFFFFF", "0%"]);
  expect((await look("A1:A2"))[0]).toBeNull();
  await inBook((workbook) => (sheet1(workbook).getRange("A1").style = Excel.BuiltInStyle.normal));
  expect(await look("A1")).toEqual(["Normal", "#000000", "#FFFFFF", "General"]);
});

test("a style of one's own is added, changed with the cells that have it, and deleted", async () => {
  await inBook((workbook) => {
    workbook.styles.add("Own");
    const style = workbook.styles.getItem("Own");
    style.font.color = "#2171D6";
    style.font.bold = true;
    style.fill.color = "#FFF2CC";
    style.numberFormat = "0.0";
    style.indentLevel = 2;
    style.includeProtection = false;
    sheet1(workbook).getRange("B1:B2").style = "Own";
  });
  expect(await look("B1:B2")).toEqual(["Own", "#2171D6", "#FFF2CC", "0.0"]);
  await inBook((workbook) => (workbook.styles.getItem("Own").font.color = "red"));
  expect((await look("B2"))[1]).toBe("#FF0000");
  const style = await inBook((workbook) => workbook.styles.getItem("Own").load());
  expect([style.builtIn, style.indentLevel, style.includeProtection, style.locked]).toEqual([
    false,
    2,
    false,
    true,
  ]);
  await inBook((workbook) => workbook.styles.getItem("Own").delete());
  expect((await look("B1"))[0]).toBe("Normal");
});

test("a style that there is none of is refused, and so is a second one of a name", async () => {
  const set = refusal(inBook((workbook) => (sheet1(workbook).getRange("A1").style = "Nowhere")));
  expect((await set).code).toBe("InvalidArgument");
  expect((await refusal(inBook((workbook) => workbook.styles.add("Good")))).code).toBe("ItemAlreadyExists");
});

test("styles are undone", async () => {
  await inBook((workbook) => (sheet1(workbook).getRange("A1").style = "Bad"));
  excel.book.undo();
  expect(await look("A1")).toEqual(["Normal", "#000000", "#FFFFFF", "General"]);
});
