import { type ExcelInNode, startExcel } from "../../support/workbench/excel-in-node";
import { refusal } from "../../support/workbench/refusal";

let excel: ExcelInNode;
beforeEach(() => {
  excel = startExcel();
});

const settings = <T>(use: (settings: Excel.SettingCollection) => T): Promise<T> =>
  Excel.run(async (context) => {
    const loaded = use(context.workbook.settings);
    await context.sync();
    return loaded;
  });

test("any JSON is kept under its key, Chinese keys too", async () => {
  const value = { receipts: [{ 地址: "A1:B2", names: ["x"], ownSheet: true, n: null }] };
  await settings((all) => {
    all.add("fintech.receipts", value);
    all.add("语言", "zh");
    all.add("n", 0);
  });
  const all = await settings((found) => found.load("items/key,items/value"));
  expect(all.items.map(({ key, value: kept }) => [key, kept])).toEqual([
    ["fintech.receipts", value],
    ["语言", "zh"],
    ["n", 0],
  ]);
  expect(excel.book.settings().get("语言")).toBe('"zh"');
});

test("adding again replaces; a setting is changed and deleted; keys are told apart by case", async () => {
  await settings((all) => {
    all.add("k", 1);
    all.add("k", 2);
    all.add("K", 3).value = 4;
  });
  expect([...excel.book.settings()]).toEqual([
    ["k", "2"],
    ["K", "4"],
  ]);
  await settings((all) => all.getItem("k").delete());
  const { gone, count } = await settings((all) => ({
    gone: all.getItemOrNullObject("k").load("value"),
    count: all.getCount(),
  }));
  expect(gone.isNullObject).toBe(true);
  expect(count.value).toBe(1);
  expect((await refusal(settings((all) => all.getItem("k").load("value")))).code).toBe("ItemNotFound");
});

test("settings are part of the saved workbook", async () => {
  await settings((all) => all.add("k", [1, 2]));
  const saved = excel.book.save();
  excel = startExcel();
  excel.book.load(saved);
  const item = await settings((all) => all.getItem("k").load("value"));
  expect(item.value).toEqual([1, 2]);
});
