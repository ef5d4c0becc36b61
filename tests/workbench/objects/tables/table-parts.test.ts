import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { inBook, sheet1 } from "../../../support/workbench/in-book";

let excel: ExcelInNode;
beforeEach(async () => {
  excel = startExcel();
  await inBook((workbook) => {
    const sheet = sheet1(workbook);
    sheet.getRange("B2:D5").values = [
      ["Item", "Region", "Amount"],
      ["Pen", "North", 3],
      ["Ink", "South", 1],
      ["Pad", "North", 2],
    ];
    sheet.getRange("B7").values = [["below"]];
    sheet.tables.add("B2:D5", true).name = "Sales";
  });
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
  expect(excel.unhandled).toEqual([]);
});

const sales = (workbook: Excel.Workbook) => workbook.tables.getItem("Sales");
const cells = async (): Promise<unknown> => {
  const range = await inBook((workbook) => sales(workbook).getRange().load("values"));
  return range.values;
};

test("rows are added last and between, and what is below makes room", async () => {
  await inBook((workbook) => {
    sales(workbook).rows.add(undefined, [
      ["Cap", "East", 5],
      ["Box", "West", 4],
    ]);
    sales(workbook).rows.add(0, [["Top", "East", 9]]);
  });
  expect(await cells()).toEqual([
    ["Item", "Region", "Amount"],
    ["Top", "East", 9],
    ["Pen", "North", 3],
    ["Ink", "South", 1],
    ["Pad", "North", 2],
    ["Cap", "East", 5],
    ["Box", "West", 4],
  ]);
  const below = await inBook((workbook) => sheet1(workbook).getRange("B10:B11").load("values"));
  expect(below.values.flat()).toContain("below");
});

test("a row is read, written and deleted; the last one is emptied", async () => {
  const row = await inBook((workbook) => {
    const first = sales(workbook).rows.getItemAt(0);
    first.values = [["Quill", "North", 7]];
    return first.load("index,values");
  });
  expect([row.index, row.values]).toEqual([0, [["Quill", "North", 7]]]);
  await inBook((workbook) => sales(workbook).rows.getItemAt(1).delete());
  expect(await cells()).toEqual([
    ["Item", "Region", "Amount"],
    ["Quill", "North", 7],
    ["Pad", "North", 2],
  ]);
  await inBook((workbook) => sales(workbook).rows.deleteRowsAt(0, 2));
  expect(await cells()).toEqual([
    ["Item", "Region", "Amount"],
    ["", "", ""],
  ]);
});

test("columns are added, named and deleted", async () => {
  await inBook((workbook) => {
    sales(workbook).columns.add(undefined, [["Total"], ["=D3*2"], [1], [2]]);
    sales(workbook).columns.add(0, undefined, "No.");
    sales(workbook).columns.getItem("Region").name = "Area";
    sales(workbook).columns.getItem("Amount").delete();
  });
  const header = await inBook((workbook) => sales(workbook).getHeaderRowRange().load("values,address"));
  expect([header.values, header.address]).toEqual([[["No.", "Item", "Area", "Total"]], "Sheet1!B2:E2"]);
});

test("totals come below the rows, and go", async () => {
  const total = await inBook((workbook) => {
    sales(workbook).showTotals = true;
    return sales(workbook).getTotalRowRange().load("address,formulas");
  });
  expect([total.address, total.formulas]).toEqual(["Sheet1!B6:D6", [["Total", "", "=SUBTOTAL(109,D3:D5)"]]]);
  const body = await inBook((workbook) => sales(workbook).getDataBodyRange().load("address"));
  expect(body.address).toBe("Sheet1!B3:D5");
  await inBook((workbook) => (sales(workbook).showTotals = false));
  const range = await inBook((workbook) => sales(workbook).getRange().load("address"));
  expect(range.address).toBe("Sheet1!B2:D5");
});

test("looks are kept, saved and undone with the workbook", async () => {
  await inBook((workbook) => {
    sales(workbook).showBandedColumns = true;
    sales(workbook).showFilterButton = false;
    sales(workbook).highlightFirstColumn = true;
  });
  await excel.book.load(excel.book.save());
  const table = await inBook((workbook) =>
    sales(workbook).load("showBandedColumns,showBandedRows,showFilterButton,highlightFirstColumn"),
  );
  expect(table.toJSON()).toMatchObject({
    showBandedColumns: true,
    showBandedRows: true,
    showFilterButton: false,
    highlightFirstColumn: true,
  });
});

test("a table is sorted by several columns, and again", async () => {
  await inBook((workbook) =>
    sales(workbook).sort.apply([
      { key: 1, ascending: true },
      { key: 2, ascending: false },
    ]),
  );
  expect(await cells()).toEqual([
    ["Item", "Region", "Amount"],
    ["Pen", "North", 3],
    ["Pad", "North", 2],
    ["Ink", "South", 1],
  ]);
  const sort = await inBook((workbook) => {
    sales(workbook).rows.add(undefined, [["Nib", "North", 8]]);
    sales(workbook).sort.reapply();
    return sales(workbook).sort.load("fields,matchCase");
  });
  expect(sort.fields).toMatchObject([{ key: 1 }, { key: 2, ascending: false }]);
  expect(((await cells()) as unknown[][])[1]).toEqual(["Nib", "North", 8]);
});

const shown = async (): Promise<unknown> => {
  const view = await inBook((workbook) => sales(workbook).getDataBodyRange().getVisibleView().load("values"));
  return view.values.map(([item]) => item as string);
};

test.each<[string, (filter: Excel.Filter) => void, readonly string[]]>([
  ["values", (filter) => filter.applyValuesFilter(["2", "3"]), ["Pen", "Pad"]],
  ["a limit", (filter) => filter.applyCustomFilter(">1", "<3", "And"), ["Pad"]],
  ["the greatest", (filter) => filter.applyTopItemsFilter(1), ["Pen"]],
  ["the least share", (filter) => filter.applyBottomPercentFilter(34), ["Ink"]],
  ["the average", (filter) => filter.applyDynamicFilter("BelowAverage"), ["Ink"]],
  ["criteria", (filter) => filter.apply({ filterOn: "Custom", criterion1: "<>3" }), ["Ink", "Pad"]],
])("rows are filtered by %s", async (_, apply, expected) => {
  await inBook((workbook) => apply(sales(workbook).columns.getItem("Amount").filter));
  expect(await shown()).toEqual(expected);
  await inBook((workbook) => sales(workbook).clearFilters());
  expect(await shown()).toEqual(["Pen", "Ink", "Pad"]);
});

test("filters of several columns hold together, by text with wildcards, and are read", async () => {
  const read = await inBook((workbook) => {
    sales(workbook).columns.getItem("Region").filter.applyCustomFilter("=No*");
    sales(workbook).columns.getItem("Amount").filter.applyCustomFilter(">2");
    return sales(workbook).autoFilter.load("enabled,isDataFiltered");
  });
  expect(await shown()).toEqual(["Pen"]);
  expect([read.enabled, read.isDataFiltered]).toEqual([true, true]);
});

test("changes and selections are heard of", async () => {
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Sales");
    table.onChanged.add(({ address, changeType }) => Promise.resolve(void seen.push([address, changeType])));
    table.onSelectionChanged.add(({ address, isInsideTable }) =>
      Promise.resolve(void seen.push([address, isInsideTable])),
    );
    context.workbook.tables.onAdded.add(({ tableId }) => Promise.resolve(void seen.push(tableId !== "")));
    await context.sync();
  });
  await inBook((workbook) => {
    sheet1(workbook).getRange("D3").values = [[10]];
    sheet1(workbook).getRange("A1").values = [["outside"]];
    sheet1(workbook).getRange("C3:F3").select();
    sheet1(workbook).tables.add("G1:H2", true);
  });
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(seen).toEqual([["D3", "RangeEdited"], ["C3:D3", true], true]);
});
