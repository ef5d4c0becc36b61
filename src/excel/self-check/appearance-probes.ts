import { holds, holdsIf, onSheet, type Found, type Probe, type ProbeSheet } from "./probe";

/** Kinds of charts that insertions and models draw. */
const kinds = [
  "ColumnStacked",
  "BarStacked",
  "LineMarkers",
  "XYScatter",
  "Bubble",
  "RadarMarkers",
  "Area",
] as const;

/** Charts and formats. */
export const appearanceProbes: readonly Probe[] = [
  {
    id: "chart",
    otherwise: "fails",
    run: (sheet) => withChart(sheet, "ColumnClustered", async () => "added"),
  },
  { id: "chart-legend", otherwise: "falls-back", run: legend },
  { id: "chart-markers", otherwise: "falls-back", run: markers },
  { id: "chart-kinds", otherwise: "falls-back", run: chartKinds },
  { id: "cell-formats", otherwise: "fails", run: cellFormats },
  { id: "column-width", otherwise: "falls-back", run: columnWidth },
  { id: "data-validation", otherwise: "falls-back", run: dataValidation },
  { id: "conditional-format", otherwise: "falls-back", run: conditionalFormat },
];

/** Adds a chart over two columns of numbers, does something with it and takes it away. */
function withChart(
  sheet: ProbeSheet,
  type: Excel.ChartType | `${Excel.ChartType}`,
  then: (chart: Excel.Chart, numbers: Excel.Range, context: Excel.RequestContext) => Promise<string>,
): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(row, column, 3, 2);
    range.values = [
      [1, 4],
      [2, 5],
      [3, 6],
    ];
    const chart = worksheet.charts.add(type as Excel.ChartType, range, "Columns");
    await context.sync();
    const found = await then(chart, worksheet.getRangeByIndexes(row, column, 3, 1), context);
    chart.delete();
    await context.sync();
    return holds(found);
  });
}

/** Some Excels take the legend's position only once there is a second series. */
function legend(sheet: ProbeSheet): Promise<Found> {
  return withChart(sheet, "ColumnClustered", async (chart, _, context) => {
    chart.legend.position = "Top";
    chart.legend.visible = true;
    await context.sync();
    return "Top";
  });
}

function markers(sheet: ProbeSheet): Promise<Found> {
  return withChart(sheet, "LineMarkers", async (chart, numbers, context) => {
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(numbers);
    series.markerStyle = "Circle";
    series.markerBackgroundColor = "#0072B2";
    series.format.line.lineStyle = "Dash";
    series.hasDataLabels = true;
    await context.sync();
    return "Circle, Dash";
  });
}

/** Tries every kind on its own, so that one refusal does not hide the others. */
async function chartKinds(sheet: ProbeSheet): Promise<Found> {
  const refused: string[] = [];
  for (const kind of kinds) {
    try {
      await withChart(sheet, kind, async () => kind);
    } catch {
      refused.push(kind);
    }
  }
  return holdsIf(
    refused.length === 0,
    refused.length === 0 ? "all" : `not ${refused.join(", ")}`,
    "falls-back",
  );
}

async function cellFormats(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const range = worksheet.getRangeByIndexes(row, column, 1, 2);
    range.numberFormat = [["#,##0.0", "0.0%"]];
    range.format.fill.color = "#0F3D5C";
    range.format.font.color = "#FFFFFF";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.load("numberFormat");
    await context.sync();
    const found = String(range.numberFormat[0]?.[1]);
    return holdsIf(found === "0.0%", found, "fails");
  });
}

async function columnWidth(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const { format } = worksheet.getRangeByIndexes(row, column, 1, 1);
    format.columnWidth = 120;
    format.load("columnWidth");
    await context.sync();
    return holdsIf(Math.abs(format.columnWidth - 120) < 2, `${format.columnWidth} points`, "falls-back");
  });
}

async function dataValidation(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const validation = worksheet.getRangeByIndexes(row, column, 1, 1).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "low,base,high" } };
    validation.load("type");
    await context.sync();
    return holdsIf(validation.type === "List", validation.type, "falls-back");
  });
}

async function conditionalFormat(sheet: ProbeSheet): Promise<Found> {
  const { row, column } = sheet.freeArea();
  return onSheet(sheet, async (worksheet, context) => {
    const format = worksheet.getRangeByIndexes(row, column, 2, 1).conditionalFormats.add("CellValue");
    format.cellValue.format.font.color = "#C00000";
    format.cellValue.rule = { formula1: "=0", operator: "NotEqualTo" };
    await context.sync();
    return holds("CellValue");
  });
}
