import type { Language } from "../../src/report/language";
import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

const addin = addinForTests();
const { sheet, pane } = addin;

const insurance = "fact:spend/insurance/2020";
const spending = "table:spend";

const field = (label: string) => pane.preview.getByLabel(label, { exact: true });
const summary = () => pane.preview.locator("summary").filter({ hasText: pane.phrases.options });
const openOptions = async () => {
  await summary().click();
  await field(pane.phrases.optionForm).waitFor();
};
/** Everything as it is at first: what was chosen stays until the pane is loaded anew, its language longer. */
const usual = async (language: Language = "en") => {
  await addin.load();
  await addin.commands.openPane();
  if (pane.language !== language) await pane.switchLanguage();
};

describe("the options", () => {
  beforeEach(() => usual());

  test("are one line that says what they are, and stay for the next thing", async () => {
    await pane.open("spend", spending);
    expect(await summary().innerText()).toBe(
      "Options: Live formulas · Rows down · CNY 100 million · English",
    );
    await openOptions();
    await field("As").selectOption("table-values");
    await field("Amounts in").selectOption("CNYBN");
    await eventually(() => summary().innerText(), "Options: Excel table of values · CNY billion · English");
    // A native table has its headings, and has them on top.
    expect(await field("Layout").count()).toBe(0);
    expect(await field("Headings").count()).toBe(0);
    await pane.open("insurance", insurance);
    expect(await summary().innerText()).toBe("Options: Excel table of values · CNY billion · English");
    await pane.open("GROWTH", "function:GROWTH");
    await eventually(() => summary().innerText(), "Options: Values with sources · English");
  });

  test("are set by keyboard alone, and Escape closes them before anything else", async () => {
    await pane.find("insurance");
    await pane.press("ArrowDown");
    await pane.press("Space");
    await pane.preview.waitFor();
    await summary().focus();
    await pane.press("Enter");
    await field("As").focus();
    await pane.press("ArrowDown");
    await eventually(() => field("As").inputValue(), "values");
    await pane.press("Tab");
    await pane.press("ArrowDown");
    await eventually(() => field("Layout").inputValue(), "across");
    await pane.press("Escape");
    expect(await field("As").isVisible()).toBe(false);
    expect(await pane.preview.isVisible()).toBe(true);
    await sheet.select("B2");
    await pane.button(pane.phrases.insertValues, pane.preview).focus();
    await pane.press("Enter");
    await pane.receipt();
    expect(await sheet.values("B4:C5")).toEqual([
      ["name", "Technology investment of Chinese insurers, 2020"],
      ["value", 351],
    ]);
    expect(await sheet.formula("C5")).toBe(351);
  });

  test("and the preview name exactly the cells that will be filled, as they change", async () => {
    await sheet.fill("B1", [["mine"]]);
    await sheet.select("B2");
    await pane.open("spend", spending);
    const where = pane.preview.locator("[role=group] p");
    // A row stays free below what stands above.
    await eventually(() => where.innerText(), "Fills Sheet1!B3:G11: 9 rows × 6 columns");
    const source = await pane.preview.getByRole("table").locator("tr").last().innerText();
    expect(source).toMatch(/^11\s+Source: iResearch/);
    await openOptions();
    await field("Layout").selectOption("across");
    await eventually(() => where.innerText(), "Fills Sheet1!B3:G11: 9 rows × 6 columns");
    await field("Headings").uncheck();
    await eventually(() => where.innerText(), "Fills Sheet1!B3:F11: 9 rows × 5 columns");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("F7", 5754.5);
    expect(await sheet.used()).toBe("B1:F11");
    await sheet.select("B4");
    await eventually(
      () => where.innerText(),
      "Cells B4, B5:F10, B11 are not empty. Insert at B13, on a new sheet, or choose another cell.",
    );
  });
});

describe.each<Language>(["en", "zh"])("what is inserted, in %s", (language) => {
  beforeEach(async () => {
    await usual(language);
    await sheet.select("A1");
  });

  test("across: one formula, turned, and alive", async () => {
    await pane.open("spend", spending);
    await openOptions();
    await field(pane.phrases.optionOrientation).selectOption("across");
    await pane.insert("live");
    await pane.receipt();
    const valueRow = language === "en" ? 5 : 4;
    await sheet.becomes(`F${valueRow}`, 5754.5);
    expect(await sheet.formula("A3")).toBe(`=TRANSPOSE(FINTECH.TABLE("spend",TRUE,"${language}"))`);
    expect(await sheet.value(`A${valueRow}`)).toBe(language === "en" ? "value" : "数值");
    expect(await sheet.look(`A${valueRow}`)).toMatchObject({ fillColor: "#0F3D5C", fontColor: "#FFFFFF" });
    expect(await sheet.look(`F${valueRow}`)).toMatchObject({ fontItalic: true, fillColor: "#FFF4D6" });
    expect(await sheet.look(`B${valueRow}`)).toMatchObject({ fontColor: "#00703C" });
  });

  test("live in another unit: every number asks for it", async () => {
    await pane.open("spend", spending);
    await openOptions();
    await field(pane.phrases.optionUnit).selectOption("CNYBN");
    await pane.insert("live");
    await pane.receipt();
    const column = language === "en" ? "C" : "B";
    await sheet.becomes(`${column}8`, 575.45);
    expect(await sheet.formula(`${column}5`)).toBe('=FINTECH.SPEND("insurance",2020,,"CNYBN")');
    expect(await sheet.value(`${column}5`)).toBe(35.1);
    expect(await sheet.value("A2")).toMatch(
      language === "en" ? /^CNY billion \(converted from CNY 100 million\)/ : /^十亿元（由亿元换算）/,
    );
  });

  test("a native table with a formula in each row, in the other language, refreshed and removed", async () => {
    const other = language === "en" ? "zh" : "en";
    await pane.open("spend", spending);
    await openOptions();
    await field(pane.phrases.optionForm).selectOption("table-formulas");
    await field(pane.phrases.optionLanguage).selectOption(other);
    await pane.insert("live");
    await pane.receipt();
    const column = other === "en" ? "C" : "B";
    await sheet.becomes(`${column}8`, 5754.5);
    expect(await sheet.tables()).toEqual([["FT_spend", other === "en" ? "A3:F8" : "A3:E8"]]);
    expect(await sheet.value(`${column}3`)).toBe(other === "en" ? "value" : "数值");
    expect(await sheet.formula(`${column}5`)).toBe('=FINTECH.SPEND("insurance",2020)');
    expect(await sheet.value("A9")).toMatch(other === "en" ? /^Source: iResearch/ : /^来源：艾瑞咨询/);

    await sheet.type(`${column}5`, "360");
    await pane.status.getByRole("button", { name: new RegExp(`^${pane.phrases.receiptsShort}`) }).click();
    await pane.button(new RegExp(`^${pane.phrases.refresh}`), pane.view).click();
    expect(await pane.refusal()).toBe(pane.phrases.changedRefresh(`${column}5`));
    await pane.button(pane.phrases.refreshAnyway(`${column}5`)).click();
    await pane.notice.getByText(language === "en" ? /^Refreshed/ : /^已刷新/).waitFor();
    await sheet.becomes(`${column}5`, 351);
    await pane.button(new RegExp(`^${pane.phrases.remove}`), pane.view).click();
    await sheet.isEmpty();
    expect(await sheet.tables()).toEqual([]);
  });

  test("values with sources: each row says where it comes from, without the add-in", async () => {
    await pane.open("spend", spending);
    await pane.insert("values");
    await pane.receipt();
    const last = language === "en" ? "F" : "E";
    expect(await sheet.value(`${last}3`)).toBe(language === "en" ? "source" : "来源");
    for (const row of [4, 5, 6, 7, 8])
      expect(await sheet.value(`${last}${row}`)).toMatch(
        language === "en" ? /^iResearch \(2021\), / : /^艾瑞咨询（2021），/,
      );
  });
});

describe("a receipt, after saving and opening the workbook again", () => {
  test("is refreshed and removed, also where rows were inserted and the sheet has another name", async () => {
    await usual();
    await sheet.select("B3");
    await pane.open("spend", spending);
    await openOptions();
    await field("As").selectOption("table-values");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("D10", 5754.5);
    await addin.save("Options");
    await addin.load("?name=Options");
    await addin.commands.openPane();
    await sheet.becomes("D10", 5754.5);
    expect(await sheet.tables()).toEqual([["FT_spend", "B5:G10"]]);
    await sheet.insertRowAbove(1);
    const renamed = await sheet.rename("Elsewhere");
    await pane.status.getByRole("button", { name: /^Inserted/ }).click();
    const place = `${renamed}!B4:G12`;
    await pane.view.getByText(`${place} · Excel table of values`).waitFor();
    await sheet.type("D8", "1");
    await pane.button(new RegExp(`^Refresh .* at ${place}$`)).click();
    expect(await pane.refusal()).toMatch(/^Cell D8 was changed by hand\./);
    await pane.button("Refresh and lose the changes in D8").click();
    await pane.notice.getByText(/^Refreshed/).waitFor();
    await sheet.becomes("D8", 351);
    await pane.button(new RegExp(`^Remove .* at ${place}$`), pane.view).click();
    await pane.notice.getByText(/^Removed/).waitFor();
    await sheet.isEmpty();
    expect(await sheet.tables()).toEqual([]);
    expect(await sheet.names()).toEqual({});
  });
});

describe("undo", () => {
  test("takes a native table back in one step", async () => {
    await usual();
    await sheet.fill("A12", [["mine"]]);
    await pane.open("spend", spending);
    await openOptions();
    await field("As").selectOption("table-values");
    await sheet.rests();
    await sheet.select("A1");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("C8", 5754.5);
    await sheet.undo();
    await eventually(() => sheet.used(), "A12:A12");
    expect(await sheet.tables()).toEqual([]);
    expect(await sheet.names()).toEqual({});
  });
});
