import { readFileSync } from "node:fs";
import type { FileBook, FileSheet } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read/read-book";
import { writeBook } from "../../src/xlsx/write/write-book";
import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";
import { area, everyFeature, grid } from "../support/xlsx/every-feature";

const live: FileSheet = {
  name: "Live",
  cells: [
    ...grid(0, 0, [["bank"], [2020], ["2020-2021"]]),
    {
      row: 0,
      column: 1,
      formula: "=FINTECH.SPEND(A1,A2)",
      value: 2078,
      style: { numberFormat: "#,##0.00", fill: "#FFF4D6" },
    },
    { row: 1, column: 1, formula: "=B1*2" },
    { row: 3, column: 0, formula: "=SEQUENCE(3)", value: 1, array: { kind: "dynamic", area: area(3, 0, 3) } },
    ...grid(4, 0, [[2], [3]]),
  ],
};
const file: FileBook = {
  ...everyFeature,
  sheets: [live, ...everyFeature.sheets],
  names: [...everyFeature.names!, { name: "Spend", formula: "=Live!$B$1" }],
};

describe.each([
  ["en", "File", "Open…", "Open a file…", "Save as .xlsx", "OK"],
  ["zh", "文件", "打开…", "打开文件…", "另存为 .xlsx", "确定"],
] as const)("files of Excel, in %s", (language, menu, open, choose, saveAs, ok) => {
  const addin = addinForTests({ language });
  const { sheet } = addin;
  const page = () => addin.workbench.page;
  const dialog = () => page().getByRole("dialog");

  async function openFile(name: string, bytes: Uint8Array): Promise<void> {
    await page().getByRole("button", { name: menu, exact: true }).click();
    await page().getByRole("menuitem", { name: open }).click();
    const chooser = page().waitForEvent("filechooser");
    await page().getByRole("button", { name: choose }).click();
    await (
      await chooser
    ).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** The page is loaded anew with the file. */
  async function opened(): Promise<void> {
    await page().waitForURL(/open=draft/);
    await page().waitForFunction(() => window.workbench !== undefined);
  }

  async function saved(): Promise<FileBook> {
    await page().getByRole("button", { name: menu, exact: true }).click();
    const download = page().waitForEvent("download");
    await page().getByRole("menuitem", { name: saveAs }).click();
    return readBook(new Uint8Array(readFileSync(await (await download).path()))).book;
  }

  test("open with live functions, names, tables and charts; what is not drawn is said; saving gives a file", async () => {
    await openFile("Banks.xlsx", writeBook(file));
    await opened();
    await dialog().getByRole("listitem").first().waitFor();
    expect(await dialog().getByRole("listitem").count()).toBeGreaterThan(0);
    await dialog().getByRole("button", { name: ok }).click();
    expect(await sheet.sheets()).toEqual(file.sheets.map(({ name }) => name));
    await sheet.becomes("Live!B1", 2078);
    await sheet.becomes("Live!B2", 4156);
    await sheet.becomes("Live!A6", 3);
    expect(await sheet.value("Live!A3")).toBe("2020-2021");
    expect(await sheet.value("模型 一!B6")).toBeCloseTo(1250.073, 6);
    expect(await sheet.value("模型 一!G5")).toBeCloseTo(299.706, 6);
    expect(await sheet.names()).toMatchObject({ Spend: "=Live!$B$1" });
    expect(await page().locator("#workbook-name").inputValue()).toBe("Banks");
    await sheet.fill("A2", [[2024]]);
    await eventually(() => sheet.value("Live!B1"), { error: "#N/A" });

    const back = await saved();
    expect(back.sheets.map(({ name, state }) => [name, state])).toEqual(
      file.sheets.map(({ name, state = "visible" }) => [name, state]),
    );
    const at = (row: number, column: number) =>
      back.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(0, 1)).toMatchObject({
      formula: "=FINTECH.SPEND(A1,A2)",
      value: { error: "#N/A" },
      style: { numberFormat: "#,##0.00", fill: "#FFF4D6" },
    });
    expect(at(3, 0)).toMatchObject({
      formula: "=SEQUENCE(3)",
      array: { kind: "dynamic", area: area(3, 0, 3) },
    });
    expect(back.sheets[1]).toMatchObject({
      merges: [area(13, 0, 1, 2)],
      freeze: { rows: 4, columns: 1 },
      tables: [{ name: "投入表" }],
    });
    expect(back.sheets[3]!.charts).toHaveLength(everyFeature.sheets[2]!.charts!.length);
  });

  test("of text are taken when they are dropped", async () => {
    await addin.load("?open=new");
    await page().evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["name,value\n银行,1.5\n"], "data.csv"));
      for (const type of ["dragover", "drop"])
        window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await opened();
    await eventually(() => sheet.sheets(), ["data"]);
    expect(await sheet.values("A1:B2")).toEqual([
      ["name", "value"],
      ["银行", 1.5],
    ]);
  });

  test("that cannot be opened leave the workbook as it is, and say why", async () => {
    await addin.load("?open=new");
    await sheet.fill("A1", [["mine"]]);
    await openFile("Secret.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0)]));
    await page()
      .locator("#notice")
      .filter({ hasText: /Secret.*97/ })
      .waitFor();
    expect(await sheet.value("A1")).toBe("mine");
  });
});
