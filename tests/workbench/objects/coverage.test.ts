import type { HostObject } from "../../../src/workbench/protocol/host-object";
import { HostCollection, wireMembers } from "../../../src/workbench/protocol/host-object";
import { everyKind } from "../../support/workbench/every-kind";
import { type ExcelInNode, startExcel } from "../../support/workbench/excel-in-node";

/** What the library says of one of its classes. */
interface LibraryClass {
  readonly _isCollection?: boolean;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly [member: string]: unknown;
}

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});
const library = (name: string): LibraryClass => {
  const classes = Excel as unknown as Record<string, { readonly prototype: LibraryClass }>;
  const found = classes[name];
  if (!found) throw new Error(`The library has no class ${name}.`);
  return found.prototype;
};

/** Written under another name than it is read. */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: "ShowGridlines" };
/** Registered on the wire for what the library keeps to itself. */
const isInternal = (name: string): boolean => name.startsWith("_");
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Functions of the worksheet are spelt in two ways: `vlookup` in the library, `VLookup` on the wire. */
function hasMethod(known: LibraryClass, name: string): boolean {
  if (typeof known[name] === "function") return true;
  const spelt = Object.getOwnPropertyNames(known).find((other) => other.toLowerCase() === name.toLowerCase());
  return spelt !== undefined && typeof known[spelt] === "function";
}

test("every member is one of the library's: none is invented, none misspelt", async () => {
  const unknown: string[] = [];
  for (const object of await everyKind(excel)) {
    const { className } = object;
    const known = library(className);
    const scalars = known._scalarPropertyOriginalNames ?? [];
    const children = known._navigationPropertyNames ?? [];
    for (const [name, { get, value }] of wireMembers(object)) {
      const written = /^set([A-Z].*)/.exec(name)?.[1];
      const property = written === undefined ? name : (ALIASES[written] ?? written);
      const index = scalars.indexOf(property);
      const isThere = get
        ? index >= 0 || children.includes(camelCase(property))
        : written !== undefined
          ? known._scalarPropertyUpdateable?.[index] === true
          : hasMethod(known, isInternal(name) ? name : camelCase(name));
      if (!isThere || (get && value)) unknown.push(`${className}.${name}`);
    }
    expect([className, object instanceof HostCollection]).toEqual([className, known._isCollection === true]);
  }
  expect(unknown).toEqual([]);
});

/** What an object gives away about itself, child objects aside. */
const scalarNames = (object: HostObject): string[] =>
  (library(object.className)._scalarPropertyOriginalNames ?? []).filter(
    (name) => wireMembers(object).get(name)?.get !== undefined,
  );

test("load without arguments brings every plain property that is here, and nothing fails", async () => {
  const byClass = new Map((await everyKind(excel)).map((object) => [object.className, object]));
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    const loaded: OfficeExtension.ClientObject[] = [
      workbook,
      workbook.application,
      sheet,
      sheet.protection,
      range,
      range.format,
      range.format.fill,
      range.format.font,
      range.format.borders.getItem("EdgeTop"),
      sheet.getRange("D2").getMergedAreasOrNullObject(),
      workbook.names.getItem("name"),
      workbook.tables.getItem("Table1"),
      workbook.tables.getItem("Table1").columns.getItemAt(0),
      workbook.settings.getItem("key"),
      sheet.charts.getItem("Chart 1"),
      sheet.charts.getItem("Chart 1").title,
      sheet.charts.getItem("Chart 1").legend,
      sheet.charts.getItem("Chart 1").axes.valueAxis.title,
      sheet.charts.getItem("Chart 1").series.getItemAt(0),
      sheet.charts.getItem("Chart 1").series.getItemAt(0).format.line,
    ];
    for (const object of loaded) context.load(object);
    await context.sync();
    for (const object of loaded) {
      const { _className: className, toJSON } = object as unknown as { _className: string; toJSON(): object };
      const { _scalarPropertyOriginalNames: wire = [], _scalarPropertyNames: names = [] } =
        library(className);
      const host = byClass.get(className)!;
      const expected = names.filter(
        (_, index) => scalarNames(host).includes(wire[index]!) && !isInternal(names[index]!),
      );
      expect([className, Object.keys(toJSON.call(object))]).toEqual([
        className,
        expect.arrayContaining(expected),
      ]);
      expect(expected.length).toBeGreaterThan(0);
    }
  });
  expect(excel.unhandled).toEqual([]);
  expect(excel.faults).toEqual([]);
});

test("collections are loaded with their items, and cut by top and skip", async () => {
  await everyKind(excel);
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.add("Two");
    workbook.worksheets.add("Three");
    const all = workbook.worksheets.load();
    const one = workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
    const nested = workbook.tables.load("items/name,items/columns/items/name");
    await context.sync();
    expect(all.items).toBeDefined();
    expect(one.items.map(({ name }) => name)).toEqual(["Two"]);
    expect(nested.items[0]?.columns.items.map(({ name }) => name)).toEqual(["h", "k"]);
  });
});

test("what is loaded by objects and by lists of names arrives as well", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const list = sheets.load(["items/name", "items/id"] as unknown as string);
    await context.sync();
    expect(list.items[0]?.name).toBe("Sheet1");
    const range = sheets
      .getItem("Sheet1")
      .getRange("A1")
      .load({ values: true, format: { fill: { color: true } } });
    await context.sync();
    expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FFFFFF"]);
  });
});

test("set() changes several properties, children included", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
    range.set({ values: [["set"]], format: { font: { bold: true }, wrapText: true } });
    range.load("values,format/font/bold,format/wrapText");
    await context.sync();
    expect([range.values, range.format.font.bold, range.format.wrapText]).toEqual([[["set"]], true, true]);
  });
});

test("reading what was not loaded is the library's own error", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("an error names its statement", async () => {
  const error = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    context.workbook.worksheets.getItem("none").load("name");
    await context.sync();
  }).catch((reason: OfficeExtension.Error) => reason);
  expect(error).toMatchObject({
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  const { debugInfo } = error as OfficeExtension.Error;
  expect((debugInfo as { statement?: string }).statement).toContain("worksheets.getItem(");
});
