import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import { addinForTests, type Addin } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";
import { Tools } from "../support/e2e/tools-page";
import { messyTexts, type MessyTable } from "../support/workbook/messy-tables/read-messy-table";

/** Values as an export leaves them: plain numbers as numbers, the rest as text. */
const pasted = (name: MessyTable) =>
  messyTexts(name).map((row) =>
    row.map((text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/^(?=-?\d)/, "'"))),
  );

const names = async (tools: Tools) => (await tools.table()).slice(1).map(([name]) => name);

async function merge(addin: Addin, reference: string): Promise<void> {
  await addin.workbench.page.evaluate((given) => {
    const { at, book } = window.workbench as WorkbenchHandle;
    const { sheet, rect } = at(given);
    return book.merge(sheet, rect);
  }, reference);
}

async function hideRows(addin: Addin, reference: string): Promise<void> {
  await addin.workbench.page.evaluate((given) => {
    const { at, book } = window.workbench as WorkbenchHandle;
    const { sheet, rect } = at(given);
    book.setHidden(sheet, "row", rect.row, rect.height, true);
  }, reference);
}

describe("in English, by keyboard", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const tools = new Tools(addin);
  const { phrases } = tools;

  beforeEach(() => tools.open());

  test("the total of ten banks is no bank, and becomes one with a choice in the preview", async () => {
    await sheet.fill("A1", pasted("banks"));
    await sheet.select("C4");
    await tools.button(/^Effectiveness quadrant/).focus();
    await pane.press("Enter");
    // The tool opens on the table that is selected.
    const role = tools.view.getByLabel("Row 12 is");
    await role.waitFor();
    expect(await role.inputValue()).toBe("total");
    expect(await tools.view.getByLabel("Row 1 is", { exact: true }).inputValue()).toBe("heading");
    await tools.view.getByText("Rows of data: 10.").waitFor();
    await tools.view.getByText("Left out as total: Row 12.").waitFor();
    await tools.view.getByText("Periods in the headings: 2022, 2023.").waitFor();
    await tools.view.getByText(/^Numbers stored as text, read as numbers/).waitFor();
    await tools.next.focus();
    await pane.press("Enter");
    await tools.step.filter({ hasText: "2 Columns" }).waitFor();
    expect(await tools.view.getByLabel("Use IT staff 2022 as").inputValue()).toBe("input0");
    expect(await tools.view.getByLabel("Use Digital MAU 2023 (m) as").inputValue()).toBe("output");
    await tools.next.focus();
    await pane.press("Enter");
    await tools.calculated();
    expect(await names(tools)).toHaveLength(10);
    expect((await names(tools)).at(-1)).toBe("Bank J 癸行");

    // Read as data after all: by the arrow keys of its list.
    await pane.press("Escape");
    await tools.step.filter({ hasText: "2 Columns" }).waitFor();
    await pane.press("Escape");
    await role.focus();
    await role.selectOption("data");
    await tools.view.getByText("Rows of data: 11.").waitFor();
  });

  test("technologies under a merged title: a cell, the title and the whole sheet give the same table", async () => {
    await sheet.fill("A1", pasted("technologies"));
    await merge(addin, "A1:G1");
    for (const selection of ["E9", "A1:G1", "A1:G16", "A:XFD"]) {
      await tools.open();
      await sheet.select(selection);
      await tools.choose("radar");
      await tools.view.getByText("Rows of data: 12.").waitFor();
      expect(await tools.view.getByLabel("Row 1 is", { exact: true }).inputValue()).toBe("title");
      expect(await tools.view.getByLabel("Row 2 is", { exact: true }).inputValue()).toBe("heading");
      expect(await tools.view.getByLabel("Row 16 is").inputValue()).toBe("total");
    }
  });

  test("what keeps Next from working stands beside it", async () => {
    await sheet.fill("A1", pasted("technologies"));
    await sheet.select("A4");
    await tools.choose("matrix");
    await tools.goOn();
    const foot = tools.next.locator("xpath=..");
    await foot.getByText(/Text instead of a number: F9\./).waitFor();
    expect(await tools.next.getAttribute("aria-disabled")).toBe("true");
    await foot.getByLabel(phrases.leaveOut).check();
    await tools.goOn();
  });

  test("only the visible rows of a filtered table are used if asked", async () => {
    await sheet.fill("A1", pasted("banks"));
    await hideRows(addin, "A4:A5");
    await sheet.select("A1");
    await tools.choose("quadrant");
    await tools.view.getByText("Hidden or filtered rows: 2.").waitFor();
    await tools.view.getByLabel(phrases.visibleOnly).check();
    await tools.view.getByText("Rows of data: 8.").waitFor();
    await tools.goOn();
    await tools.goOn();
    await tools.calculated();
    expect(await names(tools)).not.toContain("Bank C 丙行");
    expect(await names(tools)).toHaveLength(8);
  });
});

describe("in Chinese, by pointer", () => {
  const addin = addinForTests({ language: "zh" });
  const { sheet } = addin;
  const tools = new Tools(addin);

  beforeEach(() => tools.open());

  test("按年份的用户数：年份为时间，插入后与单元格一致", async () => {
    await sheet.fill("B3", pasted("users"));
    await sheet.select("C5");
    await tools.choose("projection");
    await tools.view.getByText("数据行：9 行。").waitFor();
    await tools.goOn();
    expect(await tools.view.getByLabel("Year 年份用作").inputValue()).toBe("time");
    await tools.goOn();
    await tools.calculated();
    expect((await tools.table())[1]?.[0]).toBe("2015");
  });

  test("银行表插入后，没有合计行", async () => {
    await sheet.fill("A1", pasted("banks"));
    await sheet.select("B2");
    await tools.choose("quadrant");
    await tools.view.getByText("作为合计排除：第 12 行。").waitFor();
    await tools.goOn();
    await tools.goOn();
    await tools.calculated();
    await tools.insertNewSheet("效能象限");
    await eventually(
      async () => (await sheet.values("A1:A60")).flat().some((cell) => String(cell).includes("合计")),
      false,
    );
  });
});
