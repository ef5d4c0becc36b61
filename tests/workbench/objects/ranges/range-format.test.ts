import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

const onSheet = <T>(use: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return loaded;
  });

const FONT =
  "format/font/bold,format/font/italic,format/font/underline,format/font/color,format/font/size,format/font/name";
const LAYOUT = "format/horizontalAlignment,format/verticalAlignment,format/wrapText";

test("a cell that nobody has formatted looks like Excel's", async () => {
  const { format } = await onSheet((sheet) =>
    sheet.getRange("A1").load(`${FONT},${LAYOUT},format/fill/color,format/columnWidth,format/rowHeight`),
  );
  expect(format.font.toJSON()).toEqual({
    bold: false,
    italic: false,
    underline: "None",
    color: "#000000",
    size: 11,
    name: "Calibri",
  });
  expect([format.fill.color, format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
    "#FFFFFF",
    "General",
    "Bottom",
    false,
  ]);
  expect([format.columnWidth, format.rowHeight]).toEqual([48, 15]);
});

test("everything that is set is read back, and a part of a format leaves the others", async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.color = "#ff0000";
    format.font.size = 14;
    format.font.name = "SimSun";
    format.fill.color = "#0F3D5C";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.columnWidth = 90;
    format.rowHeight = 30;
  });
  const range = await onSheet((sheet) =>
    sheet.getRange("B2:C3").load(`${FONT},${LAYOUT},format/fill/color,format/columnWidth,format/rowHeight`),
  );
  expect(range.format.toJSON()).toMatchObject({
    font: { bold: true, italic: true, underline: "Single", color: "#FF0000", size: 14, name: "SimSun" },
    fill: { color: "#0F3D5C" },
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    columnWidth: 90,
    rowHeight: 30,
  });
});

test("where cells differ the answer is null", async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange("A1");
    format.font.bold = true;
    format.font.underline = "Single";
    format.fill.color = "#00FF00";
    format.columnWidth = 90;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
  });
  const { range, border } = await onSheet((sheet) => ({
    range: sheet
      .getRange("A1:B2")
      .load(
        "format/font/bold,format/font/underline,format/font/italic,format/fill/color,format/columnWidth,format/rowHeight",
      ),
    border: sheet.getRange("A1:B2").format.borders.getItem("InsideHorizontal").load("style,color,weight"),
  }));
  const { format } = range;
  expect([format.font.bold, format.font.underline, format.fill.color]).toEqual([null, null, null]);
  expect([format.columnWidth, format.rowHeight]).toEqual([null, null]);
  expect(format.font.italic).toBe(false);
  expect([border.style, border.color, border.weight]).toEqual([null, null, null]);
});

test("a fill can be taken away", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = "#00FF00";
    sheet.getRange("A1").format.fill.clear();
  });
  const range = await onSheet((sheet) => sheet.getRange("A1").load("format/fill/color"));
  expect(range.format.fill.color).toBe("#FFFFFF");
});

describe("borders", () => {
  test("a rule above, between and below the rows; a colour alone draws a line", async () => {
    await onSheet((sheet) => {
      const { borders } = sheet.getRange("A1:B3").format;
      for (const edge of ["EdgeTop", "InsideHorizontal", "EdgeBottom"] as const) {
        borders.getItem(edge).color = "#D0D7DE";
        borders.getItem(edge).weight = "Hairline";
      }
    });
    const { middle, sides, count } = await onSheet((sheet) => ({
      middle: sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style,color,weight,sideIndex"),
      sides: sheet.getRange("A1:B3").format.borders.getItem("EdgeLeft").load("style"),
      count: sheet.getRange("A1").format.borders.load("count"),
    }));
    expect(middle.toJSON()).toEqual({
      style: "Continuous",
      color: "#D0D7DE",
      weight: "Hairline",
      sideIndex: "EdgeTop",
    });
    expect(sides.style).toBe("None");
    expect(count.count).toBe(6);
  });

  test("a line between two cells belongs to both", async () => {
    await onSheet((sheet) => {
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").style = "Double";
      sheet.getRange("A1").format.borders.getItem("EdgeRight").style = "Dash";
    });
    const { below, right } = await onSheet((sheet) => ({
      below: sheet.getRange("A2").format.borders.getItem("EdgeTop").load("style"),
      right: sheet.getRange("B1").format.borders.getItem("EdgeLeft").load("style"),
    }));
    expect([below.style, right.style]).toEqual(["Double", "Dash"]);
    await onSheet((sheet) => {
      sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "None";
    });
    const above = await onSheet((sheet) =>
      sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style"),
    );
    expect(above.style).toBe("None");
  });

  test("all borders are loaded at once", async () => {
    const borders = await onSheet((sheet) => sheet.getRange("A1").format.borders.load("items/sideIndex"));
    expect(borders.items.map(({ sideIndex }) => sideIndex)).toEqual([
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
    ]);
  });
});

test.each<[string, (format: Excel.RangeFormat) => void, string]>([
  [
    "alignments that are not shown",
    (format) => (format.horizontalAlignment = "Justify"),
    "RangeFormat.horizontalAlignment = Justify",
  ],
  ["kinds of underline", (format) => (format.font.underline = "Double"), "RangeFont.underline = Double"],
  [
    "kinds of line",
    (format) => (format.borders.getItem("EdgeTop").style = "DashDot"),
    "RangeBorder.style = DashDot",
  ],
  [
    "diagonal lines",
    (format) => (format.borders.getItem("DiagonalUp").style = "Dash"),
    "RangeBorder DiagonalUp",
  ],
  ["indents", (format) => (format.indentLevel = 1), "RangeFormat.indentLevel"],
])("what cannot be shown is refused by name: %s", async (_, set, member) => {
  const error = await refusal(onSheet((sheet) => set(sheet.getRange("A1").format)));
  expect(error.code).toBe("ApiNotFound");
  expect(excel.unhandled).toEqual([member]);
});

test.each([
  ["orange", "#FFA500"],
  ["Blue", "#0000FF"],
  ["FF0000", "#FF0000"],
  ["#ff0000", "#FF0000"],
])("the colour %s is read as %s", async (given, color) => {
  const format = await onSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = given;
    return sheet.getRange("A1").format.load("fill/color");
  });
  expect(format.fill.color).toBe(color);
});

test.each<[string, (format: Excel.RangeFormat) => void]>([
  ["an alignment", (format) => (format.horizontalAlignment = "Middle" as "Center")],
  ["a colour", (format) => (format.font.color = "#12345")],
  ["a size", (format) => (format.font.size = -1)],
  ["a width", (format) => (format.columnWidth = 0)],
  ["a switch", (format) => (format.wrapText = "yes" as unknown as boolean)],
  ["an edge", (format) => (format.borders.getItem("Top" as "EdgeTop").style = "Dash")],
])("what Excel does not know is an invalid argument: %s", async (_, set) => {
  const error = await refusal(onSheet((sheet) => set(sheet.getRange("A1").format)));
  expect(error.code).toBe("InvalidArgument");
  expect(excel.unhandled).toEqual([]);
});

test("whole columns are formatted and widened", async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange("B:C");
    format.columnWidth = 120;
    format.font.bold = true;
  });
  const cell = await onSheet((sheet) => sheet.getRange("C7").load("format/font/bold,format/columnWidth"));
  expect([cell.format.font.bold, cell.format.columnWidth]).toEqual([true, 120]);
});

test("columns and rows grow with their text, Chinese characters counting two", async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["short", "数字金融科技", "a\nb"],
      ["a much longer text", "", ""],
    ];
    range.format.autofitColumns();
    range.format.autofitRows();
  });
  const widths = await onSheet((sheet) =>
    ["A1", "B1", "C1", "C2"].map((address) =>
      sheet.getRange(address).load("format/columnWidth,format/rowHeight"),
    ),
  );
  const [a, b, c, c2] = widths.map(({ format }) => format);
  expect(a!.columnWidth).toBeGreaterThan(b!.columnWidth);
  expect(b!.columnWidth).toBeGreaterThan(c!.columnWidth);
  expect(c!.rowHeight).toBe(30);
  expect(c2!.rowHeight).toBe(15);
});
