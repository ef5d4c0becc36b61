import { addinForTests } from "../support/e2e/addin";
import { Build } from "../support/e2e/builder-page";

/** What is typed and read in each language. */
const words = {
  en: {
    begin: "=fintech.spe",
    segments: ["bankBanks", "insuranceInsurers", "securitiesSecurities firms", "totalTotal"],
    segment: "insurance",
    unit: "CNY 100 million",
    receipt: /^Inserted SPEND: Technology investment at .*!C3\.$/,
    measure: "procurement",
    wrong: "bnak",
    meant: "Unknown segment “bnak”. Did you mean bank?",
    nowhere: "Nowhere!A1 does not exist in this workbook.",
    year: "Year must be a whole year from 1900 to 2200",
    right: "bank",
    name: "segment",
    help: "bank, insurance, securities or total",
  },
  zh: {
    begin: "技术投入",
    segments: ["银行", "保险", "证券", "合计"],
    segment: "保险",
    unit: "亿元",
    receipt: /^已.*SPEND：技术投入.*!C3/,
    measure: "技术采购",
    wrong: "银航",
    meant: "未知的细分领域“银航”。是否指“银行”？",
    nowhere: "此工作簿中没有 Nowhere!A1 所指的内容。",
    year: "年份",
    right: "银行",
    name: "细分领域",
    help: "银行",
  },
} as const;

describe.each(["en", "zh"] as const)("a form in %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane } = addin;
  const build = new Build(addin);
  const own = words[language];

  test("is found, filled in and inserted by keyboard alone, and taken back", async () => {
    await sheet.select("C3");
    await build.go();
    await pane.type(own.begin);
    await pane.frame.locator("#builder-SPEND[aria-selected=true]").waitFor();
    await pane.press("Enter");
    await pane.press("ArrowDown");
    await build.choices.first().waitFor();
    expect(await build.choices.allTextContents()).toEqual(own.segments);
    await pane.press("ArrowDown");
    await pane.press("ArrowDown");
    await pane.press("Enter");
    await build.writes(`=FINTECH.SPEND("${own.segment}")`);
    await build.says(`351${own.unit}`);
    await pane.press("Control+Enter");
    expect(await pane.receipt()).toMatch(own.receipt);
    await sheet.becomes("C3", 351);
    expect(await sheet.formula("C3")).toBe(`=FINTECH.SPEND("${own.segment}")`);
    expect(await sheet.look("C3")).toMatchObject({ fontColor: "#00703C", numberFormat: "#,##0" });
    expect(await sheet.used()).toBe("C3:C3");
    await pane.remove();
    await sheet.isEmpty();
  });

  test("is found, filled in and inserted by pointer alone", async () => {
    await sheet.select("C3");
    await build.begin();
    await build.functions.filter({ hasText: /^SPEND/ }).click();
    await build.showChoices("segment");
    await build.choices.filter({ hasText: own.segments[1] }).click();
    await build.says(`351${own.unit}`);
    await build.button(pane.phrases.insertAt("C3")).click();
    expect(await pane.receipt()).toMatch(own.receipt);
    await sheet.becomes("C3", 351);
    await build.button(build.phrases.newSheet).click();
    await sheet.becomes("A1", 351);
    await pane.remove();
  });

  test("offers the years as the report states them for what was chosen before", async () => {
    await build.open("spend");
    await build.argument("segment").fill(own.right);
    await build.says("2,078");
    await build.argument("year").click();
    await pane.press("ArrowDown");
    await build.choices.filter({ hasText: "2024" }).waitFor();
    const silent = pane.frame.getByRole("group", { name: build.phrases.silent });
    expect(await silent.getByRole("option").allTextContents()).toEqual(["2024"]);
    await pane.press("Escape");
    await build.argument("measure").fill(own.measure);
    await build.says("618");
  });

  test("says at the field what cannot be used, and what was meant; nothing is written", async () => {
    await build.open("spend");
    await build.argument("segment").fill(own.wrong);
    await build.wrong("segment").filter({ hasText: own.meant }).waitFor();
    await build.argument("segment").fill("=Nowhere!A1");
    await build.wrong("segment").filter({ hasText: own.nowhere }).waitFor();
    await build.argument("segment").fill(own.right);
    await build.argument("year").fill("soon");
    await build.wrong("year").filter({ hasText: own.year }).waitFor();
    await build.argument("segment").fill("");
    await pane.press("Control+Enter");
    await build
      .wrong("segment")
      .filter({ hasText: build.phrases.missing(own.name) })
      .waitFor();
    await build.focusIs(build.argument("segment"));
    await sheet.isEmpty();
  });

  test("explains the argument that somebody is in, and an example that is pressed fills it", async () => {
    await build.open("montecarlo");
    await build.argument("sigma").click();
    expect((await build.help("sigma").innerText()).length).toBeGreaterThan(20);
    const heightOf = (key: string) => build.help(key).evaluate((text) => text.clientHeight);
    const whole = await build.help("sigma").evaluate((text) => text.scrollHeight);
    expect(await heightOf("sigma")).toBe(whole);
    await pane.frame.getByText(pane.phrases.examples, { exact: true }).click();
    await build.button(/=FINTECH\.MONTECARLO\(2020,2691\.9,2024,5754\.5,\{2020;2024\},0\.1\)/).click();
    expect(await build.argument("years").inputValue()).toBe("{2020;2024}");
    await build.says(build.phrases.size(3, 4));
    await pane.press("Control+Enter");
    await pane.receipt();
    await sheet.becomes("B2", 2691.9);
  });

  test("stays when the place is left; Escape steps back one level at a time", async () => {
    await build.open("spend");
    await build.argument("segment").fill(own.right);
    await pane.press("Alt+1");
    await pane.press("Alt+2");
    expect(await build.argument("segment").inputValue()).toBe(own.right);
    await build.focusIs(build.argument("segment"));
    await pane.press("ArrowDown");
    await build.choices.first().waitFor();
    await pane.press("Escape");
    await build.choices.first().waitFor({ state: "detached" });
    expect(await build.argument("segment").inputValue()).toBe(own.right);
    await pane.press("Escape");
    await build.focusIs(build.filter);
    expect(await build.filter.inputValue()).toBe("spend");
    await pane.press("Escape");
    expect(await build.filter.inputValue()).toBe("");
    await pane.press("Escape");
    await build.focusIs(pane.search);
    expect(await pane.view.isVisible()).toBe(false);
  });

  test("is begun from its place by the place's key, wherever in the pane the keyboard is", async () => {
    await build.go();
    await pane.search.click();
    await pane.press("Alt+2");
    await build.focusIs(build.filter);
    await build.open("cagr");
    await pane.search.click();
    await pane.press("Alt+2");
    await build.focusIs(build.argument("v0"));
  });
});

describe("a form over cells", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const build = new Build(addin);

  test("takes them from the selection; blank ones stay blank; nothing covers what is read", async () => {
    const name = await sheet.shown();
    await sheet.fill("A1", [
      [0.4, 0.9],
      [0.5, ""],
    ]);
    await build.open("radargap");
    await sheet.drag("A1", "B2");
    await build.take("values", "A1:B2");
    await build.writes("=FINTECH.RADARGAP(A1:B2)");
    await build.argument("benchmark").fill("1, 1");
    await build.writes('=FINTECH.RADARGAP(IF(A1:B2="","",A1:B2),{1,1})');
    // A row with a blank cell has no answer, and spoils no other.
    await build.says(/2 × 1 cells0\.35/);
    await pane.press("Control+Enter");
    await build.tells("would cover cells that the formula reads");

    await sheet.select("D1");
    await build.button(pane.phrases.insertAt("D1")).waitFor();
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

  test("hands blanks over as they are where that is chosen", async () => {
    await sheet.fill("A1", [[0.4, ""]]);
    await build.open("radargap");
    await sheet.drag("A1", "B1");
    await build.take("values", "A1:B1");
    await build.writes('=FINTECH.RADARGAP(IF(A1:B1="","",A1:B1))');
    await pane.frame.getByRole("checkbox", { name: build.phrases.keepBlanks }).uncheck();
    await build.writes("=FINTECH.RADARGAP(A1:B1)");
  });

  test("follows what is written in them meanwhile, and stays open to another sheet", async () => {
    await sheet.fill("A1", [[100, 121, 2]]);
    const name = await sheet.shown();
    await build.open("cagr");
    for (const [cell, key] of [
      ["A1", "v0"],
      ["B1", "v1"],
      ["C1", "periods"],
    ] as const) {
      await sheet.select(cell);
      await build.take(key, cell);
    }
    await build.says("0.1");
    await sheet.type("C1", "1");
    await build.says("0.21");
    await sheet.blank();
    await build.writes(`=FINTECH.CAGR('${name}'!A1,'${name}'!B1,'${name}'!C1)`);
    await build.argument("v0").click();
    await pane.press("Control+Enter");
    await sheet.becomes("A1", (value) => typeof value === "number" && Math.abs(value - 0.21) < 1e-9);
  });

  test("fixes rows and columns with $, by F4 and by its button", async () => {
    await build.open("convert");
    await build.argument("value").fill("B2");
    await pane.press("F4");
    expect(await build.argument("value").inputValue()).toBe("=$B$2");
    await build.button(build.phrases.cycle("value")).click();
    expect(await build.argument("value").inputValue()).toBe("=B$2");
  });

  test("leaves alone what is in the way, and inserts at the place that is offered", async () => {
    await sheet.fill("A3", [["mine"]]);
    await sheet.select("A1");
    await build.open("tables");
    await build.says(/cells/);
    await build.hasFocus();
    await pane.press("Control+Enter");
    expect(await pane.refusal()).toMatch(/^Cell A3 is not empty/);
    await pane.press("Escape");
    await pane.notice.waitFor({ state: "detached" });
    await build.hasFocus();
    expect(await build.title.innerText()).toContain("TABLES");
    expect(await sheet.used()).toBe("A3:A3");
    await pane.press("Control+Enter");
    await pane.refusal();
    const [first = ""] = await pane.steps();
    expect(first).toBe("Insert at A5");
    await pane.button(first, pane.notice).click();
    expect(await pane.receipt()).toContain("!A5:");
    await sheet.becomes("A5", "id");
    expect(await sheet.value("A3")).toBe("mine");
  });

  test("is reached from the preview of a function", async () => {
    await pane.open("cagr", "function:CAGR");
    await pane.button(pane.phrases.buildFormula).click();
    expect(await build.title.innerText()).toContain("CAGR");
    await build.argument("v0").fill("100");
    await build.argument("v1").fill("121");
    await build.argument("periods").fill("2");
    await build.says("0.1");
  });

  test("copies its formula", async () => {
    await addin.workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await build.open("spend");
    await build.argument("segment").fill("total");
    await build.writes('=FINTECH.SPEND("total")');
    await build.button(build.phrases.copy).click();
    await build.tells(build.phrases.copied);
    expect(await addin.workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(
      '=FINTECH.SPEND("total")',
    );
  });
});
