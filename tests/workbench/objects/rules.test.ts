import { type ExcelInNode, startExcel } from "../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../support/workbench/in-book";
import { refusal } from "../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = startExcel();
  await inBook((workbook) => {
    sheet1(workbook).getRange("A1:B3").values = [
      [1, "red"],
      [5, "green"],
      [20, "blue"],
    ];
  });
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

const validation = (workbook: Excel.Workbook, address: string) =>
  sheet1(workbook).getRange(address).dataValidation;
const formats = (workbook: Excel.Workbook, address: string) =>
  sheet1(workbook).getRange(address).conditionalFormats;

test("cells take what their rule says, and say what they do not", async () => {
  const read = await inBook((workbook) => {
    const rules = validation(workbook, "A1:A3");
    rules.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
    rules.errorAlert = { message: "From 1 to 10.", showAlert: true, style: "Stop", title: "Amount" };
    rules.prompt = { message: "A whole number.", showPrompt: true, title: "Amount" };
    return rules.load("rule,type,valid,errorAlert,prompt,ignoreBlanks");
  });
  expect(read.type).toBe("WholeNumber");
  expect(read.rule).toEqual({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } });
  expect([read.valid, read.ignoreBlanks]).toEqual([null, true]);
  expect(read.errorAlert).toMatchObject({ message: "From 1 to 10.", style: "Stop" });
  expect(read.prompt).toMatchObject({ message: "A whole number.", title: "Amount" });
  const one = await inBook((workbook) => validation(workbook, "A2").load("valid"));
  expect(one.valid).toBe(true);
});

test("a list is a text or a range", async () => {
  await inBook((workbook) => {
    validation(workbook, "D1").rule = { list: { inCellDropDown: true, source: "red,green" } };
    validation(workbook, "D2").rule = {
      list: { inCellDropDown: true, source: sheet1(workbook).getRange("B1:B3") },
    };
    sheet1(workbook).getRange("D1:D2").values = [["blue"], ["blue"]];
  });
  const read = await inBook((workbook) => ({
    text: validation(workbook, "D1").load("valid,rule"),
    range: validation(workbook, "D2").load("valid,rule"),
    both: validation(workbook, "D1:D2").load("type,rule"),
  }));
  expect([read.text.valid, read.range.valid]).toEqual([false, true]);
  expect(read.range.rule.list?.source).toBe("=Sheet1!B1:B3");
  expect(read.both.type).toBe("Inconsistent");
});

test("a new rule takes its cells from the old, and clearing leaves none", async () => {
  await inBook((workbook) => {
    validation(workbook, "A1:A3").rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    validation(workbook, "A2").rule = { textLength: { formula1: 3, operator: "LessThan" } };
  });
  expect(excel.book.records("validation").map(({ rule, ranges }) => [rule.type, ranges.length])).toEqual([
    ["Decimal", 2],
    ["TextLength", 1],
  ]);
  await inBook((workbook) => validation(workbook, "A:A").clear());
  expect(excel.book.records("validation")).toEqual([]);
});

test("validations are saved, and move with their cells", async () => {
  await inBook((workbook) => {
    validation(workbook, "A1:A3").rule = { custom: { formula: "=A1>0" } };
    sheet1(workbook).getRange("1:1").insert("Down");
  });
  await excel.book.load(excel.book.save());
  const read = await inBook((workbook) => validation(workbook, "A2:A4").load("rule"));
  expect(read.rule).toEqual({ custom: { formula: "=A1>0" } });
});

test("conditional formats of each kind keep their rules and looks", async () => {
  const read = await inBook((workbook) => {
    const all = formats(workbook, "A1:A3");
    const value = all.add("CellValue");
    value.cellValue.format.font.color = "red";
    value.cellValue.rule = { formula1: "=10", operator: "GreaterThan" };
    const custom = all.add("Custom");
    custom.custom.rule.formula = "=$A1>3";
    custom.custom.format.fill.color = "yellow";
    custom.stopIfTrue = true;
    all.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "blue" },
      maximum: { type: "HighestValue", color: "red" },
    };
    all.add("DataBar").dataBar.positiveFormat.fillColor = "green";
    all.add("IconSet").iconSet.style = "ThreeArrows";
    all.add("ContainsText").textComparison.rule = { operator: "Contains", text: "re" };
    all.add("TopBottom").topBottom.rule = { rank: 1, type: "TopItems" };
    all.add("PresetCriteria").preset.rule = { criterion: "BelowAverage" };
    return {
      count: all.getCount(),
      all: all.load("items/type,items/priority"),
      value: value.cellValue.load("rule,format/font/color"),
      custom: custom.custom.load("rule/formula,format/fill/color"),
      none: value.customOrNullObject.load("rule/formula"),
      scale: all.getItemAt(5).colorScale.load("threeColorScale,criteria"),
      range: value.getRange().load("address"),
    };
  });
  expect(read.count.value).toBe(8);
  expect(read.all.items.map(({ type }) => type)).toEqual([
    ...[
      "PresetCriteria",
      "TopBottom",
      "ContainsText",
      "IconSet",
      "DataBar",
      "ColorScale",
      "Custom",
      "CellValue",
    ],
  ]);
  expect(read.value.toJSON()).toMatchObject({
    rule: { formula1: "=10", operator: "GreaterThan" },
    format: { font: { color: "#FF0000" } },
  });
  expect(read.custom.toJSON()).toMatchObject({
    rule: { formula: "=$A1>3" },
    format: { fill: { color: "#FFFF00" } },
  });
  expect(read.none.isNullObject).toBe(true);
  expect(read.scale.threeColorScale).toBe(false);
  expect(read.range.address).toBe("Sheet1!A1:A3");
  await inBook((workbook) => formats(workbook, "A2").clearAll());
  expect(excel.book.records("conditionalFormat")).toEqual([]);
});

test("a protected sheet takes no rules", async () => {
  await inBook((workbook) => sheet1(workbook).protection.protect());
  const change = inBook((workbook) => formats(workbook, "A1").add("CellValue"));
  expect((await refusal(change)).code).toBe("AccessDenied");
});

test("several ranges are formatted, cleared and searched together", async () => {
  const read = await inBook((workbook) => {
    const areas = sheet1(workbook).getRanges("A1,B2:B3");
    areas.format.fill.color = "orange";
    areas.format.font.bold = true;
    return {
      areas: areas.load("address,areaCount,cellCount,format/fill/color"),
      column: areas.getEntireColumn().load("address"),
      inside: areas.getIntersectionOrNullObject("B:B").load("address"),
      found: sheet1(workbook).findAll("re", {}).load("address"),
      none: sheet1(workbook).findAllOrNullObject("pink", {}),
    };
  });
  expect(read.areas.toJSON()).toMatchObject({
    address: "Sheet1!A1,Sheet1!B2:B3",
    areaCount: 2,
    cellCount: 3,
    format: { fill: { color: "#FFA500" } },
  });
  expect([read.column.address, read.inside.address]).toEqual(["Sheet1!A:A,Sheet1!B:B", "Sheet1!B2:B3"]);
  expect([read.found.address, read.none.isNullObject]).toEqual(["Sheet1!B1,Sheet1!B2", true]);
  await inBook((workbook) => sheet1(workbook).getRanges("A1,B2:B3").clear("Contents"));
  const left = await inBook((workbook) => sheet1(workbook).getRange("A1:B3").load("values"));
  expect(left.values).toEqual([
    ["", "red"],
    [5, ""],
    [20, ""],
  ]);
});
