import { type ExcelInNode, startExcel } from "../../../support/workbench/excel-in-node";
import { refusal } from "../../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
afterEach(() => {
  expect(excel.faults).toEqual([]);
});

const onSheets = <T>(
  use: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => T,
): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.worksheets, context);
    await context.sync();
    return loaded;
  });
const names = () => excel.book.sheets().map(({ name }) => name);

test("sheets are added last, not activated, and named", async () => {
  const added = await onSheets((sheets) => [sheets.add("数据"), sheets.add()].map((sheet) => sheet.load()));
  expect(names()).toEqual(["Sheet1", "数据", "Sheet2"]);
  expect(added.map(({ name, position }) => [name, position])).toEqual([
    ["数据", 1],
    ["Sheet2", 2],
  ]);
  expect(excel.book.activeSheet()).toBe(excel.sheet("Sheet1"));
});

test("a sheet that was just added is the same one in the next batch, though it was renamed", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("First");
    await context.sync();
    sheet.name = "Second";
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    sheet.load("name,id");
    await context.sync();
    expect(sheet.name).toBe("Second");
    expect(sheet.id).toBe(excel.sheet("Second"));
  });
});

test.each([
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["[1]", "InvalidArgument"],
  ["what?", "InvalidArgument"],
  ["'quoted", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("the name %j is refused: %s", async (name, code) => {
  expect((await refusal(onSheets((sheets) => sheets.add(name)))).code).toBe(code);
  const rename = onSheets((sheets) => {
    const sheet = sheets.add("Other");
    sheet.name = name;
  });
  expect((await refusal(rename)).code).toBe(code);
  expect(names()).toEqual(["Sheet1", "Other"]);
});

test("a sheet may change the case of its own name", async () => {
  await onSheets((sheets) => {
    sheets.getItem("Sheet1").name = "SHEET1";
  });
  expect(names()).toEqual(["SHEET1"]);
});

test("sheets are found by name in any case, by id, by order, and missing ones are null", async () => {
  await onSheets((sheets) => {
    for (const name of ["B", "C", "D"]) sheets.add(name);
    sheets.getItem("B").visibility = "Hidden";
  });
  const found = await onSheets((sheets) => ({
    byCase: sheets.getItem("sheet1").load("name"),
    byId: sheets.getItem(excel.sheet("C")).load("name"),
    none: sheets.getItemOrNullObject("none").load("name"),
    first: sheets.getFirst().load("name"),
    last: sheets.getLast().load("name"),
    next: sheets.getFirst().getNext().load("name"),
    nextVisible: sheets.getFirst().getNext(true).load("name"),
    previous: sheets.getLast().getPrevious().load("name"),
    before: sheets.getFirst().getPreviousOrNullObject().load("name"),
    count: sheets.getCount(),
    visible: sheets.getCount(true),
    all: sheets.load("items/name,items/visibility"),
  }));
  expect(found.byCase.name).toBe("Sheet1");
  expect(found.byId.name).toBe("C");
  expect(found.none.isNullObject).toBe(true);
  expect([found.first.name, found.last.name]).toEqual(["Sheet1", "D"]);
  expect([found.next.name, found.nextVisible.name, found.previous.name]).toEqual(["B", "C", "C"]);
  expect(found.before.isNullObject).toBe(true);
  expect([found.count.value, found.visible.value]).toEqual([4, 3]);
  expect(found.all.items.map(({ visibility }) => visibility)).toEqual([
    "Visible",
    "Hidden",
    "Visible",
    "Visible",
  ]);
  expect((await refusal(onSheets((sheets) => sheets.getItem("none").load("name")))).code).toBe(
    "ItemNotFound",
  );
  expect((await refusal(onSheets((sheets) => sheets.getLast().getNext().load("name")))).code).toBe(
    "ItemNotFound",
  );
});

test("a null sheet's ranges are null as well", async () => {
  const range = await onSheets((sheets) => sheets.getItemOrNullObject("none").getRange("A1").load("values"));
  expect(range.isNullObject).toBe(true);
});

test("position, visibility, tab colour and gridlines", async () => {
  await onSheets((sheets) => {
    const sheet = sheets.add("B");
    sheet.position = 0;
    sheet.tabColor = "#0f3d5c";
    sheet.showGridlines = false;
  });
  expect(names()).toEqual(["B", "Sheet1"]);
  const sheet = await onSheets((sheets) => sheets.getItem("B").load("tabColor,showGridlines,position"));
  expect([sheet.tabColor, sheet.showGridlines, sheet.position]).toEqual(["#0F3D5C", false, 0]);
  await onSheets((sheets) => (sheets.getItem("B").tabColor = ""));
  expect(excel.book.sheets()[0]?.tabColor).toBe("");
  const outside = onSheets((sheets) => {
    sheets.getItem("B").position = 2;
  });
  expect((await refusal(outside)).code).toBe("InvalidArgument");
});

test("the sheet that is shown hands over to its neighbour when it is hidden or removed", async () => {
  await onSheets((sheets) => {
    sheets.add("B").activate();
    sheets.add("C");
  });
  await onSheets((sheets) => (sheets.getItem("B").visibility = "Hidden"));
  expect(excel.book.activeSheet()).toBe(excel.sheet("C"));
  await onSheets((sheets) => sheets.getItem("C").delete());
  expect(excel.book.activeSheet()).toBe(excel.sheet("Sheet1"));
});

test("the last visible sheet stays", async () => {
  await onSheets((sheets) => {
    sheets.add("B").visibility = "VeryHidden";
  });
  const error = await refusal(onSheets((sheets) => sheets.getItem("Sheet1").delete()));
  expect(error).toMatchObject({ code: "InvalidOperation", debugInfo: { errorLocation: "Worksheet.delete" } });
  const hide = onSheets((sheets) => {
    sheets.getItem("Sheet1").visibility = "Hidden";
  });
  expect((await refusal(hide)).code).toBe("InvalidOperation");
  expect((await refusal(onSheets((sheets) => sheets.getItem("B").activate()))).code).toBe("InvalidOperation");
});

test("a removed sheet takes its names and tables with it", async () => {
  await onSheets((sheets, context) => {
    const sheet = sheets.add("B");
    sheet.getRange("A1:B2").values = [
      ["h1", "h2"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.names.add("local", sheet.getRange("A1"));
    context.workbook.names.add("global", sheet.getRange("A1"));
  });
  await onSheets((sheets) => sheets.getItem("B").delete());
  expect(excel.book.tables()).toEqual([]);
  expect(excel.book.definedNames().map(({ name }) => name)).toEqual(["global"]);
});

describe("ranges of a sheet", () => {
  test("by address, by indexes, by cell, by name", async () => {
    const ranges = await onSheets((sheets, context) => {
      const sheet = sheets.getItem("Sheet1");
      context.workbook.names.add("spend", sheet.getRange("B2:C3"));
      sheets.add("Two").names.add("spend", sheets.getItem("Two").getRange("D4"));
      return [
        sheet.getRange("$A$1:B2"),
        sheet.getRange("Sheet1!C3"),
        sheet.getRangeByIndexes(1, 2, 3, 4),
        sheet.getCell(4, 0),
        sheet.getRange("Spend"),
        sheets.getItem("Two").getRange("spend"),
      ].map((range) => range.load("address"));
    });
    expect(ranges.map(({ address }) => address)).toEqual([
      "Sheet1!A1:B2",
      "Sheet1!C3",
      "Sheet1!C2:F4",
      "Sheet1!A5",
      "Sheet1!B2:C3",
      "Two!D4",
    ]);
  });

  test.each(["nowhere", "Two!A1", "A1,B2", "XFE1", "A0"])("%s is refused", async (address) => {
    const error = await refusal(
      onSheets((sheets) => {
        sheets.add("Two");
        sheets.getItem("Sheet1").getRange(address).load("address");
      }),
    );
    expect(error).toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Worksheet.getRange" },
    });
  });

  test("indexes off the sheet are refused", async () => {
    const error = await refusal(
      onSheets((sheets) => sheets.getItem("Sheet1").getRangeByIndexes(1048575, 0, 2, 1).load("address")),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("freeze panes", () => {
  const frozen = () => excel.book.frozen(excel.sheet("Sheet1"));
  const freeze = (use: (panes: Excel.WorksheetFreezePanes) => unknown) =>
    onSheets((sheets) => use(sheets.getItem("Sheet1").freezePanes));

  test.each<[string, (panes: Excel.WorksheetFreezePanes) => unknown, [number, number], string | null]>([
    ["rows", (panes) => panes.freezeRows(2), [2, 0], "Sheet1!1:2"],
    ["one row", (panes) => panes.freezeRows(), [1, 0], "Sheet1!1:1"],
    ["columns", (panes) => panes.freezeColumns(3), [0, 3], "Sheet1!A:C"],
    ["a corner", (panes) => panes.freezeAt("A1:B3"), [3, 2], "Sheet1!A1:B3"],
    ["whole rows", (panes) => panes.freezeAt("1:2"), [2, 0], "Sheet1!1:2"],
    ["whole columns", (panes) => panes.freezeAt("A:A"), [0, 1], "Sheet1!A:A"],
    ["nothing", (panes) => panes.unfreeze(), [0, 0], null],
  ])("%s", async (_, use, [rows, columns], address) => {
    await freeze((panes) => panes.freezeRows(9));
    await freeze(use);
    expect(frozen()).toEqual({ rows, columns });
    const location = await onSheets((sheets) =>
      sheets.getItem("Sheet1").freezePanes.getLocationOrNullObject().load("address"),
    );
    expect(location.isNullObject ? null : location.address).toBe(address);
  });

  test("what cannot be frozen is refused", async () => {
    for (const use of [
      (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(-1),
      (panes: Excel.WorksheetFreezePanes) => panes.freezeAt("nowhere"),
      (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1.5),
    ]) {
      expect((await refusal(freeze(use))).code).toBe("InvalidArgument");
    }
    const none = await refusal(freeze((panes) => panes.getLocation().load("address")));
    expect(none.code).toBe("ItemNotFound");
  });
});

describe("the application and the workbook", () => {
  test("what they say of themselves", async () => {
    const { application, workbook } = await onSheets((_, context) => ({
      application: context.workbook.application.load("calculationMode,decimalSeparator,thousandsSeparator"),
      workbook: context.workbook.load("name,readOnly,protection/protected"),
    }));
    expect(application.calculationMode).toBe("Automatic");
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([".", ","]);
    expect([workbook.name, workbook.readOnly, workbook.protection.protected]).toEqual([
      "Book1.xlsx",
      false,
      false,
    ]);
  });

  test("suspending changes nothing, and calculation can be asked for", async () => {
    await onSheets((sheets, context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheets.getItem("Sheet1").getRange("A1").formulas = [["=NOPE()"]];
      context.application.calculate("Full");
    });
    const range = await onSheets((sheets) => sheets.getItem("Sheet1").getRange("A1").load("values"));
    expect(range.values).toEqual([["#NAME?"]]);
  });

  test("tables cannot be left out of calculation, and that is refused by name", async () => {
    const error = await refusal(
      onSheets((_, context) => {
        context.application.calculationMode = "AutomaticExceptTables";
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(excel.unhandled).toEqual(["Application.calculationMode = AutomaticExceptTables"]);
  });

  test("shapes are not here, and say so", async () => {
    const error = await refusal(onSheets((sheets) => sheets.getItem("Sheet1").shapes.addTextBox("text")));
    expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Worksheet.shapes" } });
  });
});

describe("one run is one undo step", () => {
  const count = () => excel.book.values(excel.sheet("Sheet1"), { row: 0, column: 0, height: 1, width: 2 });

  test("several syncs are undone at once, and a later run by itself", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.workbook.worksheets.add("New").getRange("A1").values = [[2]];
      sheet.getRange("B1").values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await onSheets((sheets) => (sheets.getItem("Sheet1").getRange("A1").values = [[9]]));
    expect(excel.book.undo()).toBe(true);
    expect(count()).toEqual([[1, 2]]);
    expect(excel.book.undo()).toBe(true);
    expect(count()).toEqual([[null, null]]);
    expect(names()).toEqual(["Sheet1"]);
    expect(excel.book.undo()).toBe(false);
  });
});

test("what refers to a sheet that is deleted is #REF! at once", async () => {
  const formula = await onSheets((sheets) => {
    sheets.add("Two");
    const cell = sheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=Two!B2"]];
    sheets.getItem("Two").delete();
    return cell.load("formulas,values");
  });
  expect([formula.formulas, formula.values]).toEqual([[["=#REF!"]], [["#REF!"]]]);
});

test("a copy has the cells, sizes, tables and rules of its sheet, beside it", async () => {
  await onSheets((sheets) => {
    const sheet = sheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["h", "k"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Data";
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    sheets.add("Last");
  });
  const copied = await onSheets((sheets) =>
    sheets.getItem("Sheet1").copy("After", sheets.getItem("Sheet1")).load(),
  );
  expect([copied.name, copied.position]).toEqual(["Sheet1 (2)", 1]);
  const cell = await onSheets((sheets) =>
    sheets.getItem("Sheet1 (2)").getRange("B2").load("values,format/font/bold,dataValidation/type"),
  );
  expect([cell.values, cell.format.font.bold, cell.dataValidation.type]).toEqual([[[2]], true, "List"]);
  const table = await onSheets((sheets) => sheets.getItem("Sheet1 (2)").tables.getItemAt(0).load("name"));
  const width = await onSheets((sheets) =>
    sheets.getItem("Sheet1 (2)").getRange("A1").load("format/columnWidth"),
  );
  expect([table.name, width.format.columnWidth]).toEqual(["Data_2", 99]);
});

test("renaming, moving, hiding and protecting a sheet raise events", async () => {
  const seen: unknown[] = [];
  await onSheets((sheets) => {
    sheets.add("Two");
    const note = (what: string) => () => Promise.resolve(void seen.push(what));
    sheets.onNameChanged.add(note("name"));
    sheets.onMoved.add(note("moved"));
    sheets.onVisibilityChanged.add(note("visibility"));
    sheets.onProtectionChanged.add(note("protection"));
  });
  await onSheets((sheets) => {
    const sheet = sheets.getItem("Two");
    sheet.name = "Second";
    sheet.position = 0;
    sheet.visibility = "Hidden";
    sheet.protection.protect();
  });
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect(seen).toEqual(["name", "moved", "visibility", "protection"]);
});
