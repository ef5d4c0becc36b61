import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { sheet, pane } = addin;

const insurers = "Technology investment of Chinese insurers, 2020";
const spending = "Technology investment of Chinese financial institutions";

describe("inserting", () => {
  test("a number as a live formula, at the selected cell, by keyboard", async () => {
    const name = await sheet.shown();
    await sheet.select("B3");
    await pane.insertBest("insurance", "live");
    expect(await pane.receipt()).toBe(`Inserted ${insurers} at '${name}'!B3:E7.`);
    await sheet.becomes("C6", 351);
    expect(await sheet.values("B3:E7")).toEqual([
      [insurers, null, null, null],
      ["CNY 100 million · 2021 edition, dataset 2021.1.0 · reported", null, null, null],
      ["name", "value", "unit", "standing"],
      [insurers, 351, "CNY 100 million", "reported"],
      [expect.stringMatching(/^Source: iResearch \(2021\)/), null, null, null],
    ]);
    expect((await sheet.formulas("B6:E6"))[0]).toEqual([
      insurers,
      '=FINTECH.SPEND("insurance",2020)',
      "CNY 100 million",
      '=FINTECH.SOURCE("spend/insurance/2020","standing","en")',
    ]);
    expect(await sheet.used()).toBe("B3:E7");
    expect(await sheet.selection()).toBe("B3");
  });

  test("a number as a value: nothing that is calculated", async () => {
    await pane.insertBest("insurance", "values");
    expect(await pane.receipt()).toMatch(/^Inserted .* as values at /);
    await sheet.becomes("B4", 351);
    expect((await sheet.formulas("A4:D4"))[0]).toEqual([insurers, 351, "CNY 100 million", "reported"]);
    expect((await sheet.look("B4")).fontColor).toBe("#0000FF");
  });

  test("a table: one formula fills it, and it looks like a careful analyst's work", async () => {
    await pane.open("spend", "table:spend");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("C8", 5754.5);
    const formulas = (await sheet.formulas("A1:F9")).flat().filter((cell) => String(cell).startsWith("="));
    expect(new Set(formulas)).toEqual(new Set(['=FINTECH.TABLE("spend",TRUE,"en")']));
    expect((await sheet.values("C3:C8")).flat()).toEqual(["value", 2078, 351, 262.9, 2691.9, 5754.5]);

    expect(await sheet.look("A1")).toMatchObject({ text: spending, fontSize: 14, fontBold: true });
    expect(await sheet.look("A2")).toMatchObject({ fontSize: 9, fontColor: "#595959" });
    const header = { fillColor: "#0F3D5C", fontColor: "#FFFFFF", fontBold: true };
    expect(await sheet.look("A3")).toMatchObject({ ...header, horizontalAlignment: "Left" });
    expect(await sheet.look("F3")).toMatchObject(header);
    expect(await sheet.look("C3")).toMatchObject({ ...header, horizontalAlignment: "Right" });
    // Live numbers are green; the decimal points stand below each other.
    expect(await sheet.look("C4")).toMatchObject({
      fontColor: "#00703C",
      numberFormat: "#,##0_._0",
      horizontalAlignment: "Right",
    });
    expect((await sheet.look("C4")).text.trim()).toBe("2,078");
    expect(await sheet.look("C7")).toMatchObject({ numberFormat: "#,##0.0", text: "2,691.9" });
    // A forecast is italic on amber.
    expect(await sheet.look("C8")).toMatchObject({ fontItalic: true, fillColor: "#FFF4D6" });
    expect(await sheet.look("C7")).toMatchObject({ fontItalic: false, fillColor: "" });
    expect(await sheet.look("A9")).toMatchObject({ fontSize: 9, fontItalic: true, wrapText: false });
    expect(await sheet.value("A9")).toMatch(/^Source: iResearch/);

    // 48 characters of Calibri 11 at most, 9 for the numbers.
    expect((await sheet.look("A1")).width).toBeCloseTo((48 * 7 + 5) * 0.75, 0);
    expect((await sheet.look("C1")).width).toBeCloseTo((9 * 7 + 5) * 0.75, 0);
    expect(await sheet.look("A8")).toMatchObject({ wrapText: true });
  });

  test("a table as values: numbers stay numbers, and text that looks like something else stays text", async () => {
    await pane.open("spend", "table:spend");
    await pane.insert("values");
    await pane.receipt();
    const cells = (await sheet.formulas("A3:F8")).flat();
    expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual([]);
    expect((await sheet.values("C4:C8")).flat()).toEqual([2078, 351, 262.9, 2691.9, 5754.5]);
    expect(await sheet.look("C4")).toMatchObject({ fontColor: "#0000FF" });
  });

  test("gives the block a name, and another one to the next", async () => {
    const name = await sheet.shown();
    const before = await sheet.names();
    await pane.open("use cases", "table:effectiveness-quadrant");
    await pane.insert("live");
    await pane.receipt();
    const added = Object.entries(await sheet.names()).filter(([key]) => !(key in before));
    expect(added).toEqual([["FT_effectiveness_quadrant", `='${name}'!$A$3:$F$12`]]);
    await sheet.select("A20");
    await pane.insert("live");
    await pane.receipt();
    expect(Object.keys(await sheet.names())).toContain("FT_effectiveness_quadrant_2");
  });

  test("on a new sheet, named after what it shows, and shows it", async () => {
    const before = await sheet.sheets();
    const here = await sheet.shown();
    await pane.open("insurance", "fact:spend/insurance/2020");
    await pane.insert("newSheet");
    await pane.receipt();
    const added = (await sheet.sheets()).filter((name) => !before.includes(name));
    expect(added).toEqual([await sheet.shown()]);
    expect(added[0]).toMatch(/^Technology investment of Chin/);
    expect(added[0]!.length).toBeLessThanOrEqual(31);
    await sheet.becomes("B4", 351);
    expect(await sheet.used()).toBe("A1:D5");
    expect(await sheet.used(here)).toBeUndefined();

    await pane.remove();
    await pane.notice.getByText(/^Removed/).waitFor();
    expect(await sheet.sheets()).toEqual(before);
  });

  test("on a new sheet as values, by keyboard", async () => {
    const before = await sheet.sheets();
    await pane.insertBest("insurance", "newSheetValues");
    await pane.receipt();
    expect((await sheet.sheets()).length).toBe(before.length + 1);
    expect(await sheet.formula("B4")).toBe(351);
  });

  test("leaves a blank row below what stands above it", async () => {
    await sheet.fill("A1", [["My own title"]]);
    await sheet.select("A2");
    await pane.insertBest("insurance", "live");
    expect(await pane.receipt()).toMatch(/!A3:D7\.$/);
    expect(await sheet.values("A1:A3")).toEqual([["My own title"], [null], [insurers]]);
  });

  test("says beforehand where it would go, and follows the selection", async () => {
    const name = await sheet.shown();
    await pane.open("insurance", "fact:spend/insurance/2020");
    await sheet.select("D5");
    await pane.preview.getByText(`Fills '${name}'!D5:G9: 5 rows × 4 columns`, { exact: true }).waitFor();
  });

  test("pressed twice inserts once", async () => {
    await pane.find("insurance");
    await Promise.all([pane.press("Enter"), pane.press("Enter")]);
    await pane.receipt();
    await sheet.becomes("B4", 351);
    expect(await sheet.used()).toBe("A1:D5");
  });
});

describe("what is in the way", () => {
  test("is named, kept, and the next free place is offered and taken", async () => {
    await sheet.fill("B4", [["mine", "too"]]);
    await sheet.fill("C12", [["also mine"]]);
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toBe(
      "Cells B4:C4 are not empty. Insert at A6, on a new sheet, or choose another cell.",
    );
    expect(await pane.steps()).toEqual(["Insert at A6", "On a new sheet"]);
    expect(await pane.focused()).toBe("Insert at A6");
    expect(await sheet.used()).toBe("B4:C12");
  });

  test("a formula that shows nothing is in the way, too", async () => {
    await sheet.type("C2", '=""');
    await sheet.select("B2");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toMatch(/^Cell C2 is not empty\./);
  });

  test("the offered place is taken, by keyboard", async () => {
    await sheet.fill("B2", [["mine"]]);
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toBe(
      "Cell B2 is not empty. Insert at A4, on a new sheet, or choose another cell.",
    );
    await pane.press("Enter");
    expect(await pane.receipt()).toMatch(/!A4:D8\.$/);
    await sheet.becomes("B7", 351);
    expect(await sheet.value("B2")).toBe("mine");
  });

  test("so is what somebody else's formula fills", async () => {
    await sheet.type("C3", '=FINTECH.USECASES("securities")');
    await sheet.becomes("E5", "relatively leading");
    await sheet.select("A5");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toMatch(/^Cells C5:D5 are not empty\. Insert at A7/);
  });

  test("so are merged cells, empty or not; the place offered is beyond them", async () => {
    await sheet.merge("C3:D4");
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toBe(
      "Cells C3:D4 are merged and cannot be filled one by one. Insert at A6, on a new sheet, or choose another cell.",
    );
    await pane.press("Enter");
    expect(await pane.receipt()).toMatch(/!A6:D10\.$/);
    await sheet.becomes("B9", 351);
  });

  test("a new sheet instead", async () => {
    await sheet.fill("B2", [["mine"]]);
    const before = await sheet.sheets();
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    await pane.refusal();
    await pane.button("On a new sheet", pane.notice).click();
    await pane.receipt();
    expect((await sheet.sheets()).length).toBe(before.length + 1);
    await sheet.becomes("B4", 351);
  });

  test("another cell instead: the refusal is gone with the next try", async () => {
    await sheet.fill("B2", [["mine"]]);
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    await pane.refusal();
    await sheet.select("F1");
    await pane.insertBest("insurance", "live");
    expect(await pane.receipt()).toMatch(/!F1:I5\.$/);
  });
});

describe("where nothing can be written", () => {
  test("a protected sheet is left alone; a new one is offered, and so is to try again", async () => {
    const name = await sheet.shown();
    await sheet.protect();
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toBe(
      `Sheet “${name}” is protected. Insert on a new sheet, or lift its protection and try again.`,
    );
    expect(await pane.steps()).toEqual(["On a new sheet", "Try again"]);
    expect(await sheet.used()).toBeUndefined();
    await sheet.protect(false);
    await pane.button("Try again").click();
    await pane.receipt();
    await sheet.becomes("B4", 351);
  });

  test("a cell that is being edited comes first", async () => {
    await pane.open("insurance", "fact:spend/insurance/2020");
    await sheet.beginTyping("F1", "half a senten");
    await pane.insert("live");
    expect(await pane.refusal()).toBe(
      "Excel is editing a cell. Press Enter or Escape there, then try again.",
    );
    await sheet.select("F9");
    expect(await sheet.value("F1")).toBe("half a senten");
    await pane.button("Try again").click();
    expect(await pane.receipt()).toMatch(/!F9:I13\.$/);
  });
});
