import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { sheet, pane, commands } = addin;

const table = [
  ["name", "Chinese wording", "value", "unit", "standing", "where in the preview"],
  [expect.stringContaining("banks"), expect.any(String), 2078, "CNY 100 million", "reported", "Summary"],
];

describe("Insert spend table", () => {
  test("from the ribbon, with the pane closed: the table stands at the selection, no pane opens", async () => {
    await commands.closePane();
    await sheet.select("B2");
    await commands.button("Insert spend table").click();
    await sheet.becomes("D9", 5754.5);
    expect(await sheet.values("B4:G5")).toEqual(table);
    expect(await sheet.formula("B4")).toBe('=FINTECH.TABLE("spend",TRUE,"en")');
    expect(await sheet.used()).toBe("B2:G10");
    expect(await commands.paneIsShown()).toBe(false);
    await commands.button("Find data").click();
    expect(await pane.receipt()).toMatch(
      /^Inserted Technology investment of Chinese financial institutions at /,
    );
  });

  test("where cells are in the way the pane opens and says which, and what can be done", async () => {
    await sheet.fill("C4", [["mine"]]);
    await sheet.select("B2");
    await commands.closePane();
    await commands.button("Insert spend table").click();
    expect(await pane.refusal()).toBe(
      "Cell C4 is not empty. Insert at B6, on a new sheet, or choose another cell.",
    );
    expect(await commands.paneIsShown()).toBe(true);
    expect(await sheet.used()).toBe("C4:C4");
    await pane.button("Insert at B6").click();
    await pane.receipt();
    await sheet.becomes("D13", 5754.5);
  });

  test("by keyboard, from the sheet and from the pane", async () => {
    await sheet.select("A1");
    await commands.shortcut("T");
    await sheet.becomes("C8", 5754.5);
    await sheet.select("A20");
    await pane.search.click();
    await commands.shortcut("T");
    await sheet.becomes("C27", 5754.5);
  });

  test("from the menu of a cell", async () => {
    await commands.fromCellMenu("B3", "FinTech", "Insert spend table");
    await sheet.becomes("D10", 5754.5);
  });
});

describe("Cite cell", () => {
  test("writes the source of the selected cell into the cell to its right, as a formula", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("insurance",2020)');
    await sheet.becomes("B2", 351);
    await sheet.select("B2");
    await commands.button("Cite cell").click();
    await sheet.becomes("C2", (value) => typeof value === "string" && value.startsWith("iResearch (2021)"));
    expect(await sheet.formula("C2")).toBe('=FINTECH.CITE("spend/insurance/2020")');
    expect(await sheet.used()).toBe("B2:C2");
  });

  test("in Chinese where the formula asks in Chinese, also what stands in another cell", async () => {
    await sheet.type("A1", "保险");
    await sheet.type("B1", '=FINTECH.SPEND(A1)/FINTECH.SPEND("合计")');
    await sheet.becomes("B1", (value) => typeof value === "number");
    await sheet.select("B1");
    await commands.shortcut("C");
    await sheet.becomes("C1", (value) => typeof value === "string" && value.includes("艾瑞咨询"));
    expect(await sheet.formula("C1")).toBe(
      '=FINTECH.CITE("spend/insurance/2020","short","zh")&"；"&FINTECH.CITE("spend/total/2020","short","zh")',
    );
  });

  test("of a cell that a formula fills", async () => {
    await sheet.fill("A1", [["bank"], ["insurance"]]);
    await sheet.type("B1", "=FINTECH.SPEND(A1:A2)");
    await sheet.becomes("B2", 351);
    await sheet.select("B2");
    await commands.fromCellMenu("B2", "FinTech", "Cite cell");
    await sheet.becomes("C2", (value) => typeof value === "string" && value.startsWith("iResearch"));
    expect(await sheet.formula("C2")).toBe('=FINTECH.CITE("spend/insurance/2020")');
  });

  test("never over a cell that holds something", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("insurance",2020)');
    await sheet.type("C2", "mine");
    await commands.closePane();
    await sheet.select("B2");
    await commands.button("Cite cell").click();
    expect(await pane.refusal()).toBe(
      "The citation goes into C2, which is not empty. Clear it or move it, then choose Cite cell again.",
    );
    expect(await commands.paneIsShown()).toBe(true);
    expect(await sheet.value("C2")).toBe("mine");
    expect(await pane.steps()).toEqual(["Dismiss"]);
  });

  test.each([
    ["an empty cell", undefined, /^B2 contains no FINTECH function\. Select a cell with one/],
    ["a formula without one", "=SUM(1,2)", /^B2 contains no FINTECH function\./],
    [
      "one that does not answer from the report",
      "=FINTECH.CAGR(1,2,3)",
      /^B2 does not answer from the report/,
    ],
    [
      "one whose arguments have to be calculated",
      '=FINTECH.SPEND("insur"&"ance")',
      /^What B2 asks for depends on "insur"&"ance", which has to be calculated first\./,
    ],
  ])("refuses %s, and says so", async (_, formula, sentence) => {
    if (formula) await sheet.type("B2", formula);
    await sheet.select("B2");
    await commands.button("Cite cell").click();
    expect(await pane.refusal()).toMatch(sentence);
    expect(await sheet.value("C2")).toBeNull();
    await pane.button("Dismiss", pane.notice).first().click();
    await pane.notice.waitFor({ state: "detached" });
  });

  test("is left alone on a protected sheet", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("insurance",2020)');
    await sheet.becomes("B2", 351);
    await sheet.protect();
    await sheet.select("B2");
    await commands.button("Cite cell").click();
    expect(await pane.refusal()).toMatch(/^Sheet “Test \d+” is protected\./);
    expect(await sheet.value("C2")).toBeNull();
  });
});

describe("the pane", () => {
  test("is opened by its button and by keyboard, with the search in focus", async () => {
    await commands.closePane();
    expect(await commands.paneIsShown()).toBe(false);
    await sheet.select("A1");
    await commands.shortcut("F");
    await commands.paneOpens();
    await commands.closePane();
    await commands.button("Find data").click();
    await commands.paneOpens();
    await pane.type("bank");
    expect(await pane.search.inputValue()).toBe("bank");
  });

  test("is opened from the menu of a cell", async () => {
    await commands.closePane();
    await commands.fromCellMenu("C3", "FinTech", "Find data");
    await commands.paneOpens();
  });
});
