import { inBook, sheet1 } from "../../../support/workbench/in-book";
import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => expect([excel.unhandled, excel.faults]).toEqual([[], []]));

test("a hyperlink has its text and look; clearing hyperlinks keeps both, removing them takes the look away", async () => {
  const set = (address: string) =>
    inBook((workbook) => {
      const cell = sheet1(workbook).getRange(address);
      cell.hyperlink = { address: "https://example.com/", screenTip: "Open", textToDisplay: "Example" };
    });
  await set("A1");
  await set("A2");
  const read = async (address: string) => {
    const cell = await inBook((workbook) =>
      sheet1(workbook).getRange(address).load("hyperlink,values,format/font/color,format/font/underline"),
    );
    return [cell.hyperlink?.address, cell.values[0]?.[0], cell.format.font.color, cell.format.font.underline];
  };
  expect(await read("A1")).toEqual(["https://example.com/", "Example", "#0563C1", "Single"]);
  await inBook((workbook) => {
    sheet1(workbook).getRange("A1").clear("Hyperlinks");
    sheet1(workbook).getRange("A2").clear("RemoveHyperlinks");
  });
  expect(await read("A1")).toEqual([undefined, "Example", "#0563C1", "Single"]);
  expect(await read("A2")).toEqual([undefined, "Example", "#000000", "None"]);
});

test("formulas are read and written as R1C1", async () => {
  await inBook((workbook) => {
    sheet1(workbook).getRange("C3").formulas = [['=A1+$B$2+Sheet1!C4&"A1"']];
    sheet1(workbook).getRange("D5").formulasR1C1 = [["=RC[-1]+R1C1+R[-2]C2"]];
  });
  const read = await inBook((workbook) => sheet1(workbook).getRange("C3").load("formulasR1C1"));
  expect(read.formulasR1C1).toEqual([['=R[-2]C[-2]+R2C2+Sheet1!R[1]C&"A1"']]);
  const written = await inBook((workbook) => sheet1(workbook).getRange("D5").load("formulas"));
  expect(written.formulas).toEqual([["=C5+$A$1+$B3"]]);
});

describe("precedents and dependents", () => {
  beforeEach(() =>
    inBook((workbook) => {
      const two = workbook.worksheets.add("Two");
      two.getRange("A1").values = [[1]];
      sheet1(workbook).getRange("A1:A3").values = [[1], [2], [3]];
      workbook.names.add("rate", two.getRange("A1"));
      sheet1(workbook).getRange("B1").formulas = [["=SUM(A1:A3)*rate"]];
      sheet1(workbook).getRange("C1").formulas = [["=B1"]];
    }),
  );

  test("direct ones are what a formula names, the others follow from them", async () => {
    const traced = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C1");
      const direct = cell.getDirectPrecedents().load("addresses");
      const all = cell.getPrecedents().load("addresses");
      const down = context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A2")
        .getDependents()
        .load("addresses");
      await context.sync();
      return [direct.addresses, all.addresses, down.addresses];
    });
    expect(traced).toEqual([["Sheet1!B1"], ["Sheet1!B1,Sheet1!A1:A3", "Two!A1"], ["Sheet1!B1:C1"]]);
  });

  test("a range without any is refused", async () => {
    const none = refusal(
      inBook((workbook) => sheet1(workbook).getRange("A1").getPrecedents().load("addresses")),
    );
    expect((await none).code).toBe("ItemNotFound");
  });

  test("areas of one sheet are found by its name", async () => {
    const address = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("Sheet1").getRange("C1").getPrecedents();
      const there = all.getRangeAreasBySheet("Two").load("address");
      const count = all.areas.getCount();
      await context.sync();
      return [there.address, count.value];
    });
    expect(address).toEqual(["Two!A1", 2]);
  });
});

describe("outline", () => {
  const hidden = async (address: string) =>
    (await inBook((workbook) => sheet1(workbook).getRange(address).load("rowHidden"))).rowHidden;

  test("grouped rows are hidden and shown together, level by level", async () => {
    await inBook((workbook) => {
      sheet1(workbook).getRange("2:9").group("ByRows");
      sheet1(workbook).getRange("4:6").group("ByRows");
      sheet1(workbook).showOutlineLevels(2, 0);
    });
    expect([await hidden("2:3"), await hidden("4:6"), await hidden("7:9")]).toEqual([false, true, false]);
    await inBook((workbook) => sheet1(workbook).showOutlineLevels(1, 0));
    expect([await hidden("1:1"), await hidden("2:9")]).toEqual([false, true]);
    await inBook((workbook) => sheet1(workbook).showOutlineLevels(3, 0));
    expect(await hidden("1:9")).toBe(false);
    await inBook((workbook) => sheet1(workbook).getRange("5:5").hideGroupDetails("ByRows"));
    expect(await hidden("2:9")).toBe(true);
  });

  test("ungrouping takes the deepest level away, and columns are grouped alike", async () => {
    await inBook((workbook) => {
      const sheet = sheet1(workbook);
      sheet.getRange("2:9").group("ByRows");
      sheet.getRange("4:6").group("ByRows");
      sheet.getRange("4:6").ungroup("ByRows");
      sheet.getRange("B:C").group("ByColumns");
      sheet.getRange("B:C").hideGroupDetails("ByColumns");
    });
    expect(
      excel.book.records("group").map(({ along, ranges }) => [along, ranges[0]?.row, ranges[0]?.height]),
    ).toEqual([
      ["row", 1, 8],
      ["column", 0, 1_048_576],
    ]);
    const columns = await inBook((workbook) => sheet1(workbook).getRange("B:C").load("columnHidden"));
    expect(columns.columnHidden).toBe(true);
    const none = refusal(inBook((workbook) => sheet1(workbook).getRange("20:21").ungroup("ByRows")));
    expect((await none).code).toBe("InvalidOperation");
  });
});

test("properties of single cells, rows and columns are set and read one by one", async () => {
  const cells = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#FFFF00" }, font: { bold: true } } },
        { format: { font: { color: "blue" } } },
      ],
    ]);
    range.setRowProperties([{ format: { rowHeight: 30 } }]);
    range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { color: true } },
    });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return [read.value, rows.value, columns.value];
  });
  expect(cells).toMatchObject([
    [
      [
        { address: "Sheet1!A1", format: { fill: { color: "#FFFF00" }, font: { color: "#000000" } } },
        { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { color: "#0000FF" } } },
      ],
    ],
    [{ format: { rowHeight: 30 } }],
    [{ columnHidden: false, format: { columnWidth: 60 } }, { columnHidden: true }],
  ]);
});
