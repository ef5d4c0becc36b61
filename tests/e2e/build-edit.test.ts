import { addinForTests } from "../support/e2e/addin";
import { Build } from "../support/e2e/builder-page";

const words = {
  en: { bank: "bank", insurance: "insurance", securities: "securities", total: "total" },
  zh: { bank: "银行", insurance: "保险", securities: "证券", total: "合计" },
} as const;

/** The formula that stands in a cell, read into its form and changed there. */
describe.each(["en", "zh"] as const)("editing in %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane } = addin;
  const build = new Build(addin);
  const { bank, insurance, securities, total } = words[language];

  test("the formula of the selected cell, by pointer", async () => {
    await sheet.fill("B2", [[`=FINTECH.SPEND("${bank}",2020)`]]);
    await sheet.becomes("B2", 2078);
    await sheet.select("B2");
    await build.go();
    await build.button(build.phrases.edit("B2")).click();
    await pane.view.getByText(build.phrases.editing(`${await sheet.shown()}!B2`)).waitFor();
    expect(await build.argument("segment").inputValue()).toBe(bank);
    expect(await build.argument("year").inputValue()).toBe("2020");
    await build.argument("segment").fill(total);
    await build.says("2,691.9");
    await build.button(build.phrases.update("B2")).click();
    await build.tells(build.phrases.updated("B2"));
    await sheet.becomes("B2", 2691.9);
    expect(await sheet.formula("B2")).toBe(`=FINTECH.SPEND("${total}",2020)`);
  });

  test("a call within a formula, by keyboard, while the rest stays; not once the cell holds another", async () => {
    await sheet.fill("B2", [[`=SUM(FINTECH.SPEND("${bank}"),FINTECH.SPEND("${insurance}"))*2`]]);
    await sheet.becomes("B2", 4858);
    await sheet.select("B2");
    await build.go();
    const call = build.button(build.phrases.editCall(`FINTECH.SPEND("${insurance}")`, "B2"));
    await call.waitFor();
    await pane.press("Shift+Tab");
    await build.focusIs(call);
    await pane.press("Enter");
    await build.focusIs(build.argument("segment"));
    expect(await build.argument("segment").inputValue()).toBe(insurance);
    await pane.type(securities);
    await build.says("262.9");
    await pane.press("Control+Enter");
    await build.tells(build.phrases.updated("B2"));
    const formula = `=SUM(FINTECH.SPEND("${bank}"),FINTECH.SPEND("${securities}"))*2`;
    expect(await sheet.formula("B2")).toBe(formula);

    await sheet.fill("B2", [[`=FINTECH.SPEND("${total}")`]]);
    await sheet.becomes("B2", 2691.9);
    await build.argument("segment").fill(total);
    await pane.press("Control+Enter");
    await build.tells(build.phrases.changedSince("B2"));
    expect(await sheet.formula("B2")).toBe(`=FINTECH.SPEND("${total}")`);
  });

  test("from any cell that the formula fills, and over nothing that stands there", async () => {
    const code = language === "en" ? "en" : "zh";
    await sheet.fill("B2", [[`=FINTECH.TABLE("procurement",FALSE,"${code}")`]]);
    await sheet.becomes("B2", (value) => typeof value === "string");
    await sheet.fill("B5", [["mine"]]);
    await sheet.select("D3");
    await build.go();
    await build.button(build.phrases.edit("B2")).click();
    await build.argument("table").fill("spend");
    await build.says(build.phrases.size(5, language === "en" ? 6 : 5));
    await build.button(build.phrases.update("B2")).click();
    await build.tells(build.phrases.wouldCover("B5"));
    expect(await sheet.formula("B2")).toBe(`=FINTECH.TABLE("procurement",FALSE,"${code}")`);
    expect(await sheet.value("B5")).toBe("mine");
    await sheet.protect();
    await build.argument("table").fill("procurement");
    await pane.press("Control+Enter");
    await build.tells(build.phrases.protectedCell((await sheet.shown()) ?? ""));
    await sheet.protect(false);
  });

  test("is offered for FINTECH formulas alone, and what only Excel can calculate is kept", async () => {
    await sheet.fill("A1", [[bank]]);
    await sheet.fill("B2", [['=FINTECH.SPEND(A1&"",YEAR(DATE(2020,1,1)))']]);
    await sheet.becomes("B2", 2078);
    await sheet.fill("B3", [['=LEN("FINTECH.SPEND(1)")']]);
    await sheet.becomes("B3", 16);
    await sheet.select("B2");
    await build.go();
    await build.button(build.phrases.edit("B2")).waitFor();
    await sheet.select("B3");
    await build.button(build.phrases.edit("B2")).waitFor({ state: "detached" });
    expect(await build.button(build.phrases.edit("B3")).count()).toBe(0);
    await sheet.select("B2");
    await build.button(build.phrases.edit("B2")).click();
    expect(await build.argument("segment").inputValue()).toBe('=A1&""');
    expect(await build.argument("year").inputValue()).toBe("=YEAR(DATE(2020,1,1))");
    await build.says(build.phrases.uncalculated('A1&""'));
    await build.argument("segment").fill(total);
    await build.says(build.phrases.uncalculated("YEAR(DATE(2020,1,1))"));
    await pane.press("Control+Enter");
    await build.tells(build.phrases.updated("B2"));
    expect(await sheet.formula("B2")).toBe(`=FINTECH.SPEND("${total}",YEAR(DATE(2020,1,1)))`);
    await sheet.becomes("B2", 2691.9);
  });

  test("can become a new formula instead, which leaves the cell as it was", async () => {
    await sheet.fill("B2", [[`=FINTECH.SPEND("${bank}")`]]);
    await sheet.becomes("B2", 2078);
    await sheet.select("B2");
    await build.go();
    await build.button(build.phrases.edit("B2")).click();
    await build.button(build.phrases.insteadOfEditing).click();
    await sheet.select("D2");
    await build.argument("segment").fill(insurance);
    await build.button(pane.phrases.insertAt("D2")).waitFor();
    await pane.press("Control+Enter");
    await sheet.becomes("D2", 351);
    expect(await sheet.formula("B2")).toBe(`=FINTECH.SPEND("${bank}")`);
  });
});

describe("where the comma is the decimal sign", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const build = new Build(addin);

  beforeAll(async () => {
    const { context } = addin.workbench;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    // As on a machine with German regional settings.
    await context.addInitScript(() => {
      const { formatToParts } = Intl.NumberFormat.prototype;
      Intl.NumberFormat.prototype.formatToParts = (number) =>
        formatToParts.call(new Intl.NumberFormat("de-DE"), number);
    });
    await addin.load();
  });

  test("arguments are parted by semicolons, also where the formula is copied; the cell has Excel's own", async () => {
    await build.open("cagr");
    await build.argument("v0").fill("2691,9");
    await build.argument("v1").fill("5754,5");
    await build.argument("periods").fill("4");
    await build.writes("=FINTECH.CAGR(2691,9;5754,5;4)");
    await build.button(build.phrases.copy).click();
    await build.tells(build.phrases.copied);
    expect(await addin.workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(
      "=FINTECH.CAGR(2691,9;5754,5;4)",
    );
    await pane.press("Control+Enter");
    await pane.receipt();
    expect(await sheet.formula("A1")).toBe("=FINTECH.CAGR(2691.9,5754.5,4)");
  });

  test("so are lists, and what is read from a cell", async () => {
    await sheet.fill("A1", [["=FINTECH.RADARGAP({0.4,0.9},{1,1})"]]);
    await sheet.becomes("A1", (value) => typeof value === "number");
    await sheet.select("A1");
    await build.go();
    await build.button(build.phrases.edit("A1")).click();
    await build.writes("=FINTECH.RADARGAP({0,4\\0,9};{1\\1})");
    await build.argument("benchmark").fill("0,5; 1");
    await build.writes("=FINTECH.RADARGAP({0,4\\0,9};{0,5\\1})");
    await pane.press("Control+Enter");
    await build.tells(build.phrases.updated("A1"));
    expect(await sheet.formula("A1")).toBe("=FINTECH.RADARGAP({0.4,0.9},{0.5,1})");
  });
});
