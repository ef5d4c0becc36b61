import { catalogue } from "../../src/functions/catalogue";
import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { sheet } = addin;

const notStated =
  "The report does not state this. It gives insurance investment for 2020 only. PROJECT estimates other years of investment.";

describe("a formula that is typed", () => {
  test("answers: a number, and a text in Chinese to a question in Chinese", async () => {
    await sheet.type("A1", '=FINTECH.SPEND("insurance",2020)');
    await sheet.type("A2", '=FINTECH.QUADRANT("数据中台")');
    await sheet.type("A3", '=FINTECH.QUADRANT("data middle platform")');
    await sheet.type("A4", '=FINTECH.SPEND("保险","2020年")');
    await sheet.becomes("A1", 351);
    await sheet.becomes("A2", "银行：良好；保险：较优");
    await sheet.becomes("A3", "bank: good; insurance: comparatively strong");
    await sheet.becomes("A4", 351);
  });

  test("may be in lower case", async () => {
    await sheet.type("B2", '=fintech.spend("total",2024)');
    await sheet.becomes("B2", 5754.5);
    expect(await sheet.formula("B2")).toBe('=FINTECH.SPEND("total",2024)');
  });

  test("calculates with Excel's own functions around it, and anew when what it reads changes", async () => {
    await sheet.type("A1", "bank");
    await sheet.type("B1", '=ROUND(FINTECH.SPEND(A1)/FINTECH.SPEND("total"),3)');
    await sheet.becomes("B1", 0.772);
    await sheet.type("A1", "证券");
    await sheet.becomes("B1", 0.098);
    await sheet.type("C1", '=IFERROR(FINTECH.SPEND("bank",2024),"none")');
    await sheet.becomes("C1", "none");
  });

  test("takes a range where a value is meant, and answers each of its cells", async () => {
    await sheet.fill("A2", [["bank"], ["insurance"], ["nobody"], ["总计"]]);
    await sheet.fill("B1", [[2020, 2024]]);
    await sheet.type("B2", "=FINTECH.SPEND(A2:A5,B1:C1)");
    await sheet.becomes("B2", 2078);
    const missing = { error: "#N/A" };
    const unknown = { error: "#VALUE!" };
    expect(await sheet.values("B2:C5")).toMatchObject([
      [2078, missing],
      [351, missing],
      [unknown, unknown],
      [2691.9, 5754.5],
    ]);
    expect(await sheet.error("C3")).toEqual({ code: "#N/A", sentence: notStated });
    expect((await sheet.error("B4")).sentence).toBe(
      "Unknown segment “nobody”. Known: bank, insurance, securities, total.",
    );
  });

  test("says where ranges of different sizes have no partner", async () => {
    await sheet.fill("A1", [["bank"], ["insurance"], ["total"]]);
    await sheet.fill("B1", [[2020], [2020]]);
    await sheet.type("C1", "=FINTECH.SPEND(A1:A3,B1:B2)");
    await sheet.becomes("C1", 2078);
    expect(await sheet.error("C3")).toEqual({
      code: "#N/A",
      sentence: "Year has no cell here: the ranges given differ in size.",
    });
  });
});

describe("a formula that answers a table", () => {
  const uses = [
    ["segment", "use case", "wording"],
    ["securities", "Digital regulation", "relatively leading"],
    ["securities", "Wealth management led by TAMP", "relatively leading"],
  ];

  test("fills the cells below and beside it", async () => {
    await sheet.type("B2", '=FINTECH.TABLE("spend")');
    await sheet.becomes("B2", "name");
    expect(await sheet.used()).toBe("B2:G7");
    expect(await sheet.values("B2:G3")).toEqual([
      ["name", "Chinese wording", "value", "unit", "standing", "where in the preview"],
      [
        "Technology investment of Chinese banks, 2020",
        "中国银行机构技术投入（2020年）",
        2078,
        "CNY 100 million",
        "reported",
        "Summary",
      ],
    ]);
    expect((await sheet.values("D3:D7")).flat()).toEqual([2078, 351, 262.9, 2691.9, 5754.5]);
  });

  test("shrinks when its input asks for less, and leaves nothing behind", async () => {
    await sheet.type("A1", "bank");
    await sheet.type("C1", "=FINTECH.USECASES(A1)");
    await sheet.becomes("E5", "good");
    expect(await sheet.used()).toBe("A1:E5");
    await sheet.type("A1", "securities");
    await sheet.becomes("C2", "securities");
    expect(await sheet.values("C1:E4")).toEqual([...uses, [null, null, null]]);
    expect(await sheet.used()).toBe("A1:E3");
  });

  test("can be referred to as a whole by its first cell", async () => {
    await sheet.type("E1", '=FINTECH.USECASES("securities")');
    await sheet.becomes("G3", "relatively leading");
    await sheet.type("A1", "=ROWS(E1#)*10+COLUMNS(E1#)");
    await sheet.type("A2", '=COUNTIF(E1#,"relatively leading")');
    await sheet.becomes("A1", 33);
    await sheet.becomes("A2", 2);
  });

  test("gives its first value behind @, and spills no more", async () => {
    await sheet.fill("A1", [["bank"], ["insurance"], ["securities"]]);
    await sheet.type("C2", '=@FINTECH.USECASES("securities")');
    await sheet.type("D2", "=@FINTECH.SPEND(@A1:A3)");
    await sheet.type("E1", "=FINTECH.SPEND(A1:A3)");
    await sheet.becomes("E3", 262.9);
    await sheet.type("F3", "=@E1#+1");
    await sheet.type("F5", "=@A1:A3");
    await sheet.type("G1", '=@FINTECH.SPEND("bnak")');
    await sheet.becomes("G1", { error: "#VALUE!" });
    expect(await sheet.values("C1:F5")).toEqual([
      [null, null, 2078, null],
      ["segment", 351, 351, null],
      [null, null, 262.9, 263.9],
      [null, null, null, null],
      [null, null, null, { error: "#VALUE!" }],
    ]);
    expect(await sheet.formula("C2")).toBe('=@FINTECH.USECASES("securities")');
    expect((await sheet.error("G1")).sentence).toMatch(/^Unknown segment “bnak”/);
    await sheet.fill("A2", [["bank"]]);
    await sheet.becomes("D2", 2078);
  });

  test("is #SPILL! where a cell is in the way, and fills the cells once that is empty", async () => {
    await sheet.type("D3", "mine");
    await sheet.type("C1", '=FINTECH.USECASES("securities")');
    await sheet.becomes("C1", { error: "#SPILL!" });
    expect(await sheet.values("C1:E3")).toEqual([
      [{ error: "#SPILL!" }, null, null],
      [null, null, null],
      [null, "mine", null],
    ]);
    await sheet.empty("D3");
    await sheet.becomes("C1", "segment");
    expect(await sheet.values("C1:E3")).toEqual(uses);
  });

  test("is #SPILL! where cells are merged, until they are taken apart", async () => {
    await sheet.type("C1", '=FINTECH.USECASES("securities")');
    await sheet.becomes("E3", "relatively leading");
    await sheet.merge("D2:E4");
    await sheet.becomes("C1", { error: "#SPILL!" });
    await sheet.merge("E2", false);
    await sheet.becomes("C1", "segment");
    expect(await sheet.values("C1:E3")).toEqual(uses);
  });

  test("is #SPILL! again when somebody types into it, and comes back with undo", async () => {
    await sheet.type("C1", '=FINTECH.USECASES("securities")');
    await sheet.becomes("E3", "relatively leading");
    await sheet.type("D2", "mine");
    await sheet.becomes("C1", { error: "#SPILL!" });
    expect(await sheet.value("E3")).toBeNull();
    await sheet.undo();
    await sheet.becomes("C1", "segment");
    expect(await sheet.values("C1:E3")).toEqual(uses);
  });
});

describe("an error tells, when the pointer rests on it, what is wrong and what would be accepted", () => {
  test.each([
    ["#N/A", '=FINTECH.SPEND("insurance",2021)', notStated],
    [
      "#N/A",
      '=FINTECH.SPEND("保险",2021)',
      "报告未给出该数据：保险业技术投入仅有2020年。其他年份的技术投入可用 PROJECT 估算。",
    ],
    [
      "#VALUE!",
      '=FINTECH.SPEND("bnak")',
      "Unknown segment “bnak”. Did you mean bank? Known: bank, insurance, securities, total.",
    ],
    ["#VALUE!", '=FINTECH.SPEND("保险","去年")', "参数“年份”须为 1900 至 2200 的整数年份，“去年”不是。"],
    [
      "#DIV/0!",
      '=FINTECH.GROWTH("total",2020,2020)',
      "From and to are the same year, 2020: there is no growth without time.",
    ],
    ["#NUM!", "=FINTECH.CAGR(-1,5,3)", "V0 and v1 must have the same sign; -1 and 5 were given."],
  ])("%s of %s", async (code, formula, sentence) => {
    await sheet.type("C3", formula);
    await sheet.becomes("C3", { error: code });
    expect(await sheet.error("C3")).toEqual({ code, sentence });
  });

  test("too many arguments", async () => {
    await sheet.type("C3", '=FINTECH.MATRIX("cloud computing","en",1)');
    await sheet.becomes("C3", { error: "#VALUE!" });
    expect((await sheet.error("C3")).sentence).toMatch(/arguments/);
  });
});

describe("an argument that is an error", () => {
  test.each([
    ["=1/0", "#DIV/0!", "Segment is the error #DIV/0!."],
    ["=NA()", "#N/A", "Segment is the error #N/A."],
    ["=SQRT(-1)", "#NUM!", "Segment is the error #NUM!."],
  ])("%s keeps its code", async (given, code, sentence) => {
    await sheet.type("A1", given);
    await sheet.type("B1", "=FINTECH.SPEND(A1,2020)");
    await sheet.becomes("B1", { error: code });
    expect(await sheet.error("B1")).toEqual({ code, sentence });
  });

  test("spoils its own cells alone", async () => {
    await sheet.type("A1", "=1/0");
    await sheet.type("A2", "insurance");
    await sheet.type("B1", "=FINTECH.SPEND(A1:A2)");
    await sheet.becomes("B2", 351);
    expect(await sheet.values("B1:B2")).toEqual([[{ error: "#DIV/0!" }], [351]]);
  });

  test("that came from another FINTECH cell goes through", async () => {
    await sheet.type("A1", '=FINTECH.SPEND("insurance",2021)');
    await sheet.type("B1", '=FINTECH.CHECK(A1,"insurance")');
    await sheet.becomes("B1", { error: "#N/A" });
    expect((await sheet.error("B1")).sentence).toBe("Value is the error #N/A.");
  });
});

describe.each([
  { blanks: "null", setting: "as in Excel on the web" },
  { blanks: "zero", setting: "as in Excel on the desktop (0)" },
])("empty cells $setting", ({ blanks }) => {
  beforeEach(async () => {
    await addin.workbench.page.getByLabel("Empty cells").last().selectOption(blanks);
  });
  afterAll(async () => {
    await addin.workbench.page.getByLabel("Empty cells").last().selectOption("null");
  });

  test("an optional argument takes its default", async () => {
    await sheet.type("A1", "insurance");
    await sheet.type("C1", "=FINTECH.SPEND(A1,B1,D1,E1)");
    await sheet.becomes("C1", 351);
  });

  test("a required one is missing", async () => {
    await sheet.type("C1", "=FINTECH.SPEND(A1,2020)");
    await sheet.becomes("C1", { error: "#VALUE!" });
    expect((await sheet.error("C1")).sentence).toBe("Segment is missing: give a value.");
  });

  test("none becomes a number that nobody wrote", async () => {
    await sheet.fill("A1", [["bank"], [""], ["total"]]);
    await sheet.type("B1", "=FINTECH.SPEND(A1:A3)");
    await sheet.becomes("B1", 2078);
    expect(await sheet.values("B1:B3")).toEqual([[2078], [{ error: "#VALUE!" }], [2691.9]]);
  });
});

describe("while a function is being typed", () => {
  const popup = () => addin.workbench.page.locator("[data-u-comp=rect-popup]");
  const press = (key: string) => addin.workbench.page.keyboard.press(key);

  test("those that begin so are offered with what they do, and Tab takes one", async () => {
    await sheet.beginTyping("C3", "=FINTECH.QUA");
    await popup().waitFor();
    expect(await popup().innerText()).toMatch(/^FINTECH\.QUADRANT\nReturns the report's wording/);
    await press("Tab");
    await popup().filter({ hasText: "usecase" }).waitFor();
    await addin.workbench.page.keyboard.type('"data middle platform","insurance")');
    await press("Enter");
    await sheet.becomes("C3", "comparatively strong");
  });

  test("the name of the whole library offers all its functions", async () => {
    await sheet.beginTyping("C3", "=fintech.");
    await popup().waitFor();
    const names = await popup().locator("li > span:first-child").allTextContents();
    expect(names).toEqual(catalogue.map(({ id }) => `FINTECH.${id}`));
    await press("Escape");
    await press("Escape");
  });

  test("its arguments are named and explained, the present one marked", async () => {
    await sheet.beginTyping("C3", '=FINTECH.SPEND("bank",');
    await popup().filter({ hasText: "segment" }).waitFor();
    const text = await popup().innerText();
    expect(text).toContain("FINTECH.SPEND(segment,[year],[measure],[unit])");
    expect(text).toContain("Optional. The year, from 1900 to 2200");
    expect(await popup().locator(".univer-text-primary-500").allTextContents()).toContain("[year]");
    await press("Escape");
    await press("Escape");
  });
});
