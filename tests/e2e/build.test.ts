import { addinForTests } from "./addin";
import { Build } from "./build-page";
import { eventually } from "./sheet-page";

describe("in English", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const build = new Build(addin);

  /** Selects several cells, by pointer. */
  async function drag(from: string, to: string): Promise<void> {
    const { workbench } = addin;
    const [start, end] = [await workbench.middle(from), await workbench.middle(to)];
    await workbench.page.mouse.move(start.x, start.y);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(end.x, end.y, { steps: 4 });
    await workbench.page.mouse.up();
    await eventually(() => sheet.selection(), `${from}:${to}`);
  }

  test("a function is found, filled in and inserted by keyboard alone, and taken back", async () => {
    await sheet.select("C3");
    await build.go();
    await pane.type("=fintech.spe");
    expect(await build.functions.count()).toBe(1);
    await pane.press("Enter");
    await pane.press("ArrowDown");
    expect(await build.choices.allTextContents()).toEqual([
      "bankBanks",
      "insuranceInsurers",
      "securitiesSecurities firms",
      "totalTotal",
    ]);
    await pane.press("ArrowDown");
    await pane.press("ArrowDown");
    await pane.press("Enter");
    await build.writes('=FINTECH.SPEND("insurance")');
    await build.says("351CNY 100 million");
    await pane.press("Control+Enter");
    expect(await pane.receipt()).toMatch(/^Inserted SPEND: Technology investment at .*!C3\.$/);
    await sheet.becomes("C3", 351);
    expect(await sheet.formula("C3")).toBe('=FINTECH.SPEND("insurance")');
    expect(await sheet.look("C3")).toMatchObject({ fontColor: "#00703C", numberFormat: "#,##0" });
    expect(await sheet.used()).toBe("C3");
    await pane.remove();
    await sheet.isEmpty();
  });

  test("years are offered as the report states them for what was chosen before", async () => {
    await build.open("spend");
    await build.argument("segment").fill("bank");
    await build.says("2,078");
    await build.argument("year").click();
    await pane.press("ArrowDown");
    await build.choices.filter({ hasText: "2024" }).waitFor();
    const silent = pane.frame.getByRole("group", { name: build.phrases.silent });
    expect(await silent.getByRole("option").allTextContents()).toEqual(["2024"]);
    await pane.press("Escape");
    await build.argument("measure").fill("procurement");
    await build.says("618");
  });

  test("cells are taken from the selection; blank ones stay blank; nothing covers what is read", async () => {
    const name = await sheet.shown();
    await sheet.fill("A1", [
      [0.4, 0.9],
      [0.5, ""],
    ]);
    await build.open("radargap");
    await drag("A1", "B2");
    await build.take("values");
    await build.writes("=FINTECH.RADARGAP(A1:B2)");
    await build.argument("benchmark").fill("1, 1");
    await build.writes('=FINTECH.RADARGAP(IF(A1:B2="","",A1:B2),{1,1})');
    await build.says(/2 × 1 cells#N\/A Values \(row 2, column 2\) is blank/);
    await pane.press("Control+Enter");
    await build.message.filter({ hasText: "would cover cells that the formula reads" }).waitFor();

    await sheet.select("D1");
    await build.argument("benchmark").click();
    await pane.press("Control+Enter");
    expect(await pane.receipt()).toMatch(/D1:D2\.$/);
    await sheet.becomes("D1", 0.35);
    expect(await sheet.formula("D1")).toBe('=FINTECH.RADARGAP(IF(A1:B2="","",A1:B2),{1,1})');

    await pane.press("Shift+Enter");
    await pane.notice.filter({ hasText: "RADARGAP Gap" }).waitFor();
    const quoted = `'${name}'!A1:B2`;
    expect(await sheet.formula("A1")).toBe(`=FINTECH.RADARGAP(IF(${quoted}="","",${quoted}),{1,1})`);
    await pane.remove();
  });

  test("$ fixes rows and columns, by F4 and by its button", async () => {
    await build.open("convert");
    await build.argument("value").fill("B2");
    await pane.press("F4");
    expect(await build.argument("value").inputValue()).toBe("=$B$2");
    await build.button(/^Fix row or column of value/).click();
    expect(await build.argument("value").inputValue()).toBe("=B$2");
  });

  test("the formula of a cell is read, and the call in it changed while the rest stays", async () => {
    await sheet.type("B2", '=SUM(FINTECH.SPEND("bank"),FINTECH.SPEND("insurance"))*2');
    await sheet.becomes("B2", 4858);
    await sheet.select("B2");
    await build.go();
    await build.button(/^Edit FINTECH\.SPEND\("insurance"\) in B2$/).click();
    expect(await build.argument("segment").inputValue()).toBe("insurance");
    await build.argument("segment").fill("securities");
    await build.says("262.9");
    await pane.press("Control+Enter");
    await build.message.filter({ hasText: "Updated B2." }).waitFor();
    expect(await sheet.formula("B2")).toBe('=SUM(FINTECH.SPEND("bank"),FINTECH.SPEND("securities"))*2');

    await sheet.type("B2", '=FINTECH.SPEND("total")');
    await sheet.becomes("B2", 2691.9);
    await build.argument("segment").fill("total");
    await pane.press("Control+Enter");
    await build.message.filter({ hasText: "B2 no longer holds the formula that was read." }).waitFor();
    expect(await sheet.formula("B2")).toBe('=FINTECH.SPEND("total")');
  });

  test("a formula is edited from any cell that it fills, and covers nothing that stands there", async () => {
    await sheet.type("B2", '=FINTECH.TABLE("procurement",FALSE,"en")');
    await sheet.becomes("B2", (value) => typeof value === "string");
    await sheet.fill("B5", [["mine"]]);
    await sheet.select("D3");
    await build.go();
    await build.button("Edit the formula of B2").click();
    await build.argument("table").fill("spend");
    await build.says("5 × 6 cells");
    await build.button("Update B2").click();
    await build.message.filter({ hasText: "B5 would be covered by the new result" }).waitFor();
    expect(await sheet.formula("B2")).toBe('=FINTECH.TABLE("procurement",FALSE,"en")');
    expect(await sheet.value("B5")).toBe("mine");
    await sheet.protect();
    await build.argument("table").fill("procurement");
    await pane.press("Control+Enter");
    await build.message.filter({ hasText: "is protected" }).waitFor();
    await sheet.protect(false);
  });

  test("what cannot be used is said at its field", async () => {
    await build.open("spend");
    await build.argument("segment").fill("bnak");
    await build.wrong("segment").filter({ hasText: "Unknown segment “bnak”. Did you mean bank?" }).waitFor();
    await build.argument("segment").fill("=Nowhere!A1");
    await build
      .wrong("segment")
      .filter({ hasText: "Nowhere!A1 refers to nothing in this workbook." })
      .waitFor();
    await build.argument("segment").fill("bank");
    await build.argument("year").fill("soon");
    await build.wrong("year").filter({ hasText: "Year must be a whole year from 1900 to 2200" }).waitFor();
    await build.argument("segment").fill("");
    await pane.press("Control+Enter");
    await build.wrong("segment").filter({ hasText: "Give segment" }).waitFor();
    await sheet.isEmpty();
  });

  test("cells in the way are left alone, and another place is offered", async () => {
    await sheet.fill("A3", [["mine"]]);
    await sheet.select("A1");
    await build.open("tables");
    await build.says(/cells/);
    await pane.press("Control+Enter");
    expect(await pane.refusal()).toMatch(/^Cell A3 is not empty/);
    await pane.press("Escape");
    expect(await build.title.innerText()).toContain("TABLES");
    expect(await sheet.used()).toBe("A3");
  });

  test("an example fills the form; a function that takes its time shows its table", async () => {
    await build.open("montecarlo");
    await pane.frame.getByText(pane.phrases.examples, { exact: true }).click();
    await build
      .button(/^Fill in =FINTECH\.MONTECARLO\(2020,2691\.9,2024,5754\.5,\{2020;2024\},0\.1\)/)
      .click();
    expect(await build.argument("years").inputValue()).toBe("{2020;2024}");
    await build.says("3 × 4 cells");
    await pane.press("Control+Enter");
    await pane.receipt();
    await sheet.becomes("B2", 2691.9);
  });

  test("the form stays when the place is left; Escape steps back from it, then from the filter", async () => {
    await build.open("spend");
    await build.argument("segment").fill("total");
    await pane.press("Alt+1");
    await pane.press("Alt+2");
    expect(await build.argument("segment").inputValue()).toBe("total");
    await build.argument("segment").click();
    await pane.press("Escape");
    expect(await build.filter.inputValue()).toBe("spend");
    await pane.press("Escape");
    expect(await build.filter.inputValue()).toBe("");
    await pane.press("Escape");
    await pane.search.waitFor();
    expect(await pane.view.isVisible()).toBe(false);
  });

  test("from the preview of a function to its form", async () => {
    await pane.open("cagr", "function:CAGR");
    await pane.button(pane.phrases.buildFormula).click();
    expect(await build.title.innerText()).toContain("CAGR");
    await build.argument("v0").fill("100");
    await build.argument("v1").fill("121");
    await build.argument("periods").fill("2");
    await build.says("10.0%");
  });

  test("the formula is copied", async () => {
    await addin.workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await build.open("spend");
    await build.argument("segment").fill("total");
    await build.writes('=FINTECH.SPEND("total")');
    await build.button("Copy").click();
    await build.message.filter({ hasText: "Copied." }).waitFor();
    expect(await addin.workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(
      '=FINTECH.SPEND("total")',
    );
  });
});

describe("in Chinese", () => {
  const addin = addinForTests({ language: "zh" });
  const { sheet, pane } = addin;
  const build = new Build(addin);

  test("words are offered and written in Chinese, and the answer is Chinese", async () => {
    await sheet.select("B2");
    await build.open("科技效能");
    await build.argument("usecase").fill("数据中台");
    await pane.press("Tab");
    await build.argument("segment").click();
    await pane.press("ArrowDown");
    await build.choices.filter({ hasText: "保险" }).waitFor();
    await pane.type("保");
    await pane.press("ArrowDown");
    await pane.press("Enter");
    await build.writes('=FINTECH.QUADRANT("数据中台","保险")');
    await build.says("较优");
    await pane.press("Control+Enter");
    await sheet.becomes("B2", "较优");
    await pane.remove();
    await sheet.isEmpty();
  });

  test("what cannot be used is said in Chinese, and a Chinese answer is asked for where nothing else makes it one", async () => {
    await build.open("技术投入");
    await build.argument("segment").fill("银航");
    await build.wrong("segment").filter({ hasText: "未知的细分领域“银航”。是否指“银行”？" }).waitFor();
    await pane.press("Escape");
    await pane.press("Escape");
    await build.open("回测");
    await build.writes('=FINTECH.BACKTEST(,"中文")');
  });

  test("the formula of a cell is edited", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("银行",2020)');
    await sheet.becomes("B2", 2078);
    await sheet.select("B2");
    await build.go();
    await build.button("编辑 B2 的公式").click();
    await build.argument("segment").fill("合计");
    await build.button("更新 B2").click();
    await sheet.becomes("B2", 2691.9);
    expect(await sheet.formula("B2")).toBe('=FINTECH.SPEND("合计",2020)');
  });
});
