import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = startExcel();
  await inBook((workbook) => {
    sheet1(workbook).getRange("B2:D4").values = [
      ["Segment", "Stated", "Forecast"],
      ["insurance", 351, 400],
      ["banking", 2078, 2500],
    ];
  });
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});
const add = (address = "B2:D4", by: "Auto" | "Columns" | "Rows" = "Auto") =>
  inBook((workbook) =>
    sheet1(workbook)
      .charts.add("ColumnClustered", sheet1(workbook).getRange(address), by)
      .load("id,name,chartType,left,top,width,height,series/items/name,legend/visible,title/visible"),
  );
const rect = (row: number, column: number, height: number, width: number) => ({ row, column, height, width });

test("headings name the series and the points", async () => {
  const chart = await add();
  expect([chart.name, chart.chartType]).toEqual(["Chart 1", "ColumnClustered"]);
  expect(chart.series.items.map(({ name }) => name)).toEqual(["Stated", "Forecast"]);
  expect([chart.legend.visible, chart.title.visible]).toEqual([true, false]);
  expect(excel.book.charts()[0]?.series).toMatchObject([
    { values: rect(2, 2, 2, 1), categories: rect(2, 1, 2, 1) },
    { values: rect(2, 3, 2, 1), categories: rect(2, 1, 2, 1) },
  ]);
});

test("series by rows, and numbers without headings", async () => {
  await add("B2:D4", "Rows");
  await add("C3:D4", "Rows");
  const [named, bare] = excel.book.charts();
  expect(named?.series).toMatchObject([
    { name: "insurance", values: rect(2, 2, 1, 2), categories: rect(1, 2, 1, 2) },
    { name: "banking", values: rect(3, 2, 1, 2), categories: rect(1, 2, 1, 2) },
  ]);
  expect(bare?.series.map(({ name, categories }) => [name, categories])).toEqual([
    ["Series1", undefined],
    ["Series2", undefined],
  ]);
});

test("titles, axes, legend, place and looks are kept", async () => {
  await add();
  await inBook((workbook) => {
    const sheet = sheet1(workbook);
    const chart = sheet.charts.getItem("chart 1");
    chart.name = "spending";
    chart.title.text = "Banks spend most";
    chart.axes.valueAxis.title.text = "CNY 100 million";
    chart.axes.categoryAxis.title.text = "Segment";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.format.line.color = "#d0d7de";
    chart.legend.position = "Top";
    chart.setPosition("B6", "F20");
    const stated = chart.series.getItemAt(0);
    stated.format.fill.setSolidColor("#0072b2");
    stated.points.getItemAt(1).format.fill.setSolidColor("#E69F00");
    stated.hasDataLabels = true;
    stated.gapWidth = 60;
    stated.overlap = 100;
    const added = chart.series.add("Path");
    added.setValues(sheet.getRange("D3:D4"));
    added.setXAxisValues(sheet.getRange("B3:B4"));
    added.format.line.color = "#333333";
    added.format.line.lineStyle = "Dash";
    added.markerStyle = "None";
    chart.chartType = "LineMarkers";
  });
  const read = await inBook((workbook) => {
    const chart = sheet1(workbook).charts.getItem("spending");
    chart.load("name,chartType,title/text,legend/position,top,left,width,height");
    chart.load("axes/valueAxis/minimum,axes/valueAxis/title/text,axes/categoryAxis/title/text,series/count");
    const line = chart.series.getItemAt(2).format.line.load("color,lineStyle");
    return { chart, line };
  });
  const { chart, line } = read;
  expect([chart.name, chart.chartType, chart.title.text, chart.legend.position]).toEqual([
    "spending",
    "LineMarkers",
    "Banks spend most",
    "Top",
  ]);
  expect([chart.axes.valueAxis.minimum, chart.axes.valueAxis.title.text]).toEqual([0, "CNY 100 million"]);
  expect([chart.axes.categoryAxis.title.text, chart.series.count]).toEqual(["Segment", 3]);
  expect([line.color, line.lineStyle]).toEqual(["#333333", "Dash"]);
  const size = await inBook((workbook) => {
    const cells = sheet1(workbook).getRange("A1").format.load("columnWidth,rowHeight");
    return cells;
  });
  expect([chart.left, chart.width].map((x) => x / size.columnWidth)).toEqual([1, 5]);
  expect([chart.top, chart.height].map((y) => y / size.rowHeight)).toEqual([5, 15]);
  expect(excel.book.charts()).toMatchObject([
    {
      place: rect(5, 1, 15, 5),
      gridlines: { isVisible: true, color: "#D0D7DE" },
      series: [
        { fill: "#0072B2", points: { 1: "#E69F00" }, hasLabels: true, gap: 60, overlap: 100 },
        { gap: 60 },
        { name: "Path", values: rect(2, 3, 2, 1), categories: rect(2, 1, 2, 1), marker: { style: "None" } },
      ],
    },
  ]);
});

test("charts are counted, found by name and taken away", async () => {
  await add();
  await add();
  const found = await inBook((workbook) => {
    const { charts } = sheet1(workbook);
    charts.load("items/name");
    return { charts, count: charts.getCount(), none: charts.getItemOrNullObject("none") };
  });
  expect(found.charts.items.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
  expect([found.count.value, found.none.isNullObject]).toEqual([2, true]);
  await inBook((workbook) => sheet1(workbook).charts.getItem("Chart 1").delete());
  await inBook((workbook) => sheet1(workbook).charts.getItemAt(0).series.getItemAt(1).delete());
  expect(excel.book.charts()).toMatchObject([{ name: "Chart 2", series: [{ name: "Stated" }] }]);
});

test("charts are saved, undone at once, and go with their sheet", async () => {
  await inBook((workbook) => {
    const sheet = workbook.worksheets.add("Two");
    sheet.getRange("A1:A2").values = [[1], [2]];
    sheet.charts.add("Line", sheet.getRange("A1:A2"), "Columns").name = "line";
  });
  const saved = excel.book.save();
  const kept = excel.book.charts();
  expect(kept).toMatchObject([{ name: "line", type: "Line" }]);
  await inBook((workbook) => workbook.worksheets.getItem("Two").delete());
  expect(excel.book.charts()).toEqual([]);
  await excel.book.load(saved);
  expect(excel.book.charts()).toEqual(kept);
});

test("what cannot be drawn is refused by name", async () => {
  await add();
  const chart = (workbook: Excel.Workbook) => sheet1(workbook).charts.getItem("Chart 1");
  const refused: (readonly [(workbook: Excel.Workbook) => void, string])[] = [
    [(workbook) => sheet1(workbook).charts.add("Surface", sheet1(workbook).getRange("B2:C4")), "ApiNotFound"],
    [(workbook) => (chart(workbook).legend.position = "Custom"), "ApiNotFound"],
    [(workbook) => (chart(workbook).series.getItemAt(0).markerStyle = "Picture"), "ApiNotFound"],
    [(workbook) => (chart(workbook).series.getItemAt(0).format.line.lineStyle = "Grey25"), "ApiNotFound"],
    [(workbook) => (chart(workbook).axes.categoryAxis.categoryType = "DateAxis"), "ApiNotFound"],
    [(workbook) => (chart(workbook).left = -10), "InvalidArgument"],
    [(workbook) => (chart(workbook).name = ""), "InvalidArgument"],
    [(workbook) => chart(workbook).setPosition("Nowhere!A1"), "InvalidArgument"],
    [(workbook) => chart(workbook).series.getItemAt(7).delete(), "ItemNotFound"],
  ];
  for (const [change, code] of refused) expect(await refusal(inBook(change))).toMatchObject({ code });
});

test("a protected sheet keeps its charts, and takes none", async () => {
  await add();
  await inBook((workbook) => sheet1(workbook).protection.protect());
  const charts = (workbook: Excel.Workbook) => sheet1(workbook).charts;
  const changes: ((workbook: Excel.Workbook) => void)[] = [
    (workbook) => charts(workbook).add("Line", sheet1(workbook).getRange("C3:C4")),
    (workbook) => (charts(workbook).getItem("Chart 1").title.text = "x"),
    (workbook) => charts(workbook).getItem("Chart 1").delete(),
  ];
  for (const change of changes) expect(await refusal(inBook(change))).toMatchObject({ code: "AccessDenied" });
  expect(excel.book.charts()).toHaveLength(1);
});

test("fonts, boxes, labels, axes and trend lines keep what they are given", async () => {
  await add();
  await inBook((workbook) => {
    const chart = sheet1(workbook).charts.getItem("Chart 1");
    chart.title.text = "Title";
    chart.title.format.font.color = "red";
    chart.title.format.font.size = 18;
    chart.legend.format.fill.setSolidColor("yellow");
    chart.plotArea.format.fill.setSolidColor("#EEEEEE");
    chart.format.border.color = "black";
    chart.dataLabels.showSeriesName = true;
    chart.dataLabels.position = "InsideEnd";
    chart.dataLabels.format.font.bold = true;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.maximum = 500;
    valueAxis.majorUnit = 100;
    valueAxis.displayUnit = "Hundreds";
    valueAxis.majorTickMark = "Outside";
    categoryAxis.tickLabelPosition = "Low";
    categoryAxis.reversePlotOrder = true;
    const first = chart.series.getItemAt(0);
    first.trendlines.add("Polynomial").polynomialOrder = 3;
    first.trendlines.getItem(0).format.line.color = "green";
    first.chartType = "Line";
    first.axisGroup = "Secondary";
    first.markerSize = 12;
    first.points.getItemAt(0).dataLabel.position = "Top";
    [chart.left, chart.top, chart.width, chart.height] = [10, 20, 300, 200];
  });
  const read = await inBook((workbook) => {
    const chart = sheet1(workbook).charts.getItem("Chart 1").load("left,top,width,height");
    const first = chart.series.getItemAt(0).load("chartType,axisGroup,markerSize,hasDataLabels");
    return {
      chart,
      first,
      font: chart.title.format.font.load("color,size"),
      labels: chart.dataLabels.load("showSeriesName,position,showValue"),
      axis: chart.axes.valueAxis.load("maximum,majorUnit,displayUnit,majorTickMark"),
      trend: first.trendlines.getItem(0).load("type,polynomialOrder"),
      values: first.getDimensionValues("Values"),
    };
  });
  expect([read.chart.left, read.chart.top, read.chart.width, read.chart.height]).toEqual([10, 20, 300, 200]);
  expect(read.first.toJSON()).toMatchObject({ chartType: "Line", axisGroup: "Secondary", markerSize: 12 });
  expect(read.font.toJSON()).toEqual({ color: "#FF0000", size: 18 });
  expect(read.labels.toJSON()).toMatchObject({
    showSeriesName: true,
    position: "InsideEnd",
    showValue: true,
  });
  expect(read.axis.toJSON()).toMatchObject({ maximum: 500, majorUnit: 100, displayUnit: "Hundreds" });
  expect(read.trend.toJSON()).toMatchObject({ type: "Polynomial", polynomialOrder: 3 });
  expect(read.values.value).toHaveLength(2);
  expect(excel.unhandled).toEqual([]);
});

test("a chart that is added, activated, left and deleted raises its events", async () => {
  const seen: string[] = [];
  await add();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const note = (what: string) => () => Promise.resolve(void seen.push(what));
    charts.onAdded.add(note("added"));
    charts.onDeleted.add(note("deleted"));
    charts.getItem("Chart 1").onActivated.add(note("activated"));
    charts.onDeactivated.add(note("deactivated"));
    await context.sync();
  });
  await add();
  await inBook((workbook) => sheet1(workbook).charts.getItem("Chart 1").activate());
  await inBook((workbook) => sheet1(workbook).getRange("A1").select());
  await inBook((workbook) => sheet1(workbook).charts.getItem("Chart 2").delete());
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(seen).toEqual(["added", "activated", "deactivated", "deleted"]);
});

test("a scatter takes its first column for places, a bubble chart its last for sizes", async () => {
  await inBook((workbook) => {
    const sheet = sheet1(workbook);
    sheet.getRange("A1:C3").values = [
      ["x", "y", "size"],
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.charts.add("XYScatter", sheet.getRange("A1:B3")).name = "scatter";
    sheet.charts.add("Bubble", sheet.getRange("A1:C3")).name = "bubble";
  });
  expect(excel.book.charts()).toMatchObject([
    { series: [{ name: "y", categories: rect(1, 0, 2, 1), values: rect(1, 1, 2, 1) }] },
    { series: [{ name: "y", values: rect(1, 1, 2, 1), bubbleSizes: rect(1, 2, 2, 1) }] },
  ]);
});
