import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

/** Everything in Chinese, as Excel in Chinese has it. */
const addin = addinForTests({ language: "zh" });
const { sheet, pane, commands } = addin;

const insurers = "中国保险机构技术投入（2020年）";
const spending = "中国金融机构技术投入";
const key = "fact:spend/insurance/2020";

describe("Excel in Chinese", () => {
  test("has Chinese commands, with Chinese explanations", async () => {
    expect(await commands.ribbon.getByRole("button").allTextContents()).toEqual([
      "查找数据",
      "编写公式",
      "研究工具",
      "单元格溯源",
      "插入技术投入表",
      "引用出处",
    ]);
    expect(await commands.tip("引用出处")).toContain("将所选 FINTECH 单元格的出处写入其右侧单元格");
    expect(await addin.workbench.page.locator("#pane-title").textContent()).toBe("数字金融科技");
  });

  test("has the pane in Chinese", async () => {
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe("zh-CN");
    expect(await pane.search.getAttribute("aria-label")).toBe("搜索数据表、事实、用例、技术、定义与函数");
    const text = await pane.frame.locator("body").innerText();
    expect(text).toContain("主要数据表");
    expect(text).toContain("数据不会离开本工作簿");
    // Besides names in capitals, of functions and institutions, there is no English.
    expect(text.match(/[A-Za-z]*[a-z][A-Za-z]*/g)).toEqual(["FinTech"]);
  });

  test("explains functions and their arguments in Chinese while they are typed", async () => {
    const popup = addin.workbench.page.locator("[data-u-comp=rect-popup]");
    await sheet.beginTyping("C3", "=FINTECH.SPE");
    const list = popup.filter({ hasText: /^FINTECH\.SPEND返回中国金融机构的技术投入：报告给出的数值/ });
    await list.waitFor();
    await pane.type('ND("银行",');
    await popup.filter({ hasText: "FINTECH.SPEND(细分领域,[年份],[指标],[单位])" }).waitFor();
    await pane.type("2020)");
    // While the list is there, Enter chooses from it.
    await list.waitFor({ state: "detached" });
    await pane.press("Enter");
    await sheet.becomes("C3", 2078);
  });

  test("names its functions as everywhere, and answers in the language of the question", async () => {
    await sheet.type("A1", '=FINTECH.QUADRANT("数据中台")');
    await sheet.type("A2", '=FINTECH.QUADRANT("data middle platform")');
    await sheet.type("A3", '=FINTECH.SPEND("保险",2021)');
    await sheet.becomes("A1", "银行：良好；保险：较优");
    await sheet.becomes("A2", "bank: good; insurance: comparatively strong");
    await sheet.becomes("A3", { error: "#N/A" });
    expect(await sheet.error("A3")).toEqual({
      code: "#N/A",
      sentence: "报告未给出该数据：保险业技术投入仅有2020年。其他年份的技术投入可用 PROJECT 估算。",
    });
  });

  test("says in Chinese that a formula has too many arguments", async () => {
    await sheet.type("C3", '=FINTECH.MATRIX("云计算","zh",1)');
    await sheet.becomes("C3", { error: "#VALUE!" });
    expect((await sheet.error("C3")).sentence).toMatch(/参数/);
  });
});

describe("the pane in Chinese", () => {
  test.each(["保险", "insurance", "baoxian"])("finds by %s", async (query) => {
    await pane.find(query);
    expect(await pane.rows.first().getAttribute("data-row")).toBe(key);
    expect(await pane.rows.first().innerText()).toMatch(
      /^中国保险机构技术投入（2020年）\s*已公布\s+2020\s+351\s+亿元$/,
    );
  });

  test("previews with unit, standing, section and quote", async () => {
    await pane.open("保险", key);
    const text = await pane.preview.innerText();
    expect(text).toMatch(/351\s+亿元\n/);
    expect(text).toContain("已公布");
    expect(text).toContain("章节：摘要");
    expect(await pane.preview.locator("blockquote").first().innerText()).toContain("亿元");
  });

  test("inserts a table in Chinese, its columns wide enough for Chinese", async () => {
    const name = await sheet.shown();
    await pane.open("技术投入", "table:spend");
    await pane.insert("live");
    expect(await pane.receipt()).toBe(`已将“${spending}”插入到 '${name}'!A1:E9。`);
    await sheet.becomes("B8", 5754.5);
    expect(await sheet.formula("A3")).toBe('=FINTECH.TABLE("spend",TRUE,"zh")');
    expect(await sheet.values("A1:E5")).toEqual([
      [spending, null, null, null, null],
      [expect.stringMatching(/^亿元 · 2021年版、数据集 .* · 已公布、预测$/), null, null, null, null],
      ["名称", "数值", "单位", "数据性质", "预览出处"],
      ["中国银行机构技术投入（2020年）", 2078, "亿元", "已公布", "摘要"],
      [insurers, 351, "亿元", "已公布", "摘要"],
    ]);
    expect(await sheet.value("A9")).toMatch(/^来源：艾瑞咨询/);
    expect((await sheet.look("A1")).width).toBeCloseTo((48 * 7 + 5) * 0.75, 0);
  });

  test("inserts a number as a value", async () => {
    const name = await sheet.shown();
    await pane.insertBest("baoxian", "values");
    expect(await pane.receipt()).toBe(`已将“${insurers}”以数值插入到 '${name}'!A1:D5。`);
    expect(await sheet.values("A3:D4")).toEqual([
      ["名称", "数值", "单位", "数据性质"],
      [insurers, 351, "亿元", "已公布"],
    ]);
  });

  test("says in Chinese what is in the way, and takes the block elsewhere", async () => {
    await sheet.fill("B4", [["自有", "数据"]]);
    await sheet.select("A1");
    await pane.insertBest("保险", "live");
    expect(await pane.refusal()).toBe("B4:C4 单元格已有内容。可插入到 A6、新工作表，或另选单元格。");
    expect(await pane.steps()).toEqual(["插入到 A6", "插入到新工作表"]);
    await pane.button("插入到新工作表").click();
    await pane.receipt();
    expect(await sheet.shown()).toBe(insurers);
    await pane.remove();
    await pane.notice.getByText(`已从 '${insurers}'!A1:D5 移除“${insurers}”。`).waitFor();
  });

  test("says in Chinese that a cell is being edited", async () => {
    await pane.open("保险", key);
    await sheet.beginTyping("F1", "半句");
    await pane.insert("live");
    expect(await pane.refusal()).toBe("正在编辑单元格。请按 Enter 或 Esc 结束编辑后重试。");
    await sheet.select("F9");
  });

  test("does not take the keys of an input method for its own", async () => {
    await pane.search.click();
    const keyboard = await addin.workbench.context.newCDPSession(addin.workbench.page);
    await keyboard.send("Input.imeSetComposition", { text: "bao", selectionStart: 3, selectionEnd: 3 });
    // Keys that came before the composition were keys of the pane.
    await eventually(() => pane.search.inputValue(), "bao");
    await pane.press("Enter");
    await pane.press("Escape");
    await keyboard.send("Input.insertText", { text: "保险" });
    await eventually(() => pane.search.inputValue(), "保险");
    await eventually(() => pane.rows.first().getAttribute("data-row"), key);
    expect(await pane.notice.count()).toBe(0);
    expect(await sheet.used()).toBeUndefined();
  });
});

describe("commands in Chinese", () => {
  test("insert the table in Chinese", async () => {
    await commands.fromCellMenu("B2", "数字金融科技", "插入技术投入表");
    await sheet.becomes("B4", "名称");
    await sheet.becomes("C9", 5754.5);
  });

  test("cite in Chinese", async () => {
    await sheet.type("B2", '=FINTECH.SPEND("insurance",2020)');
    await sheet.becomes("B2", 351);
    await sheet.select("B2");
    await commands.button("引用出处").click();
    await sheet.becomes("C2", (value) => typeof value === "string" && value.startsWith("艾瑞咨询"));
    expect(await sheet.formula("C2")).toBe('=FINTECH.CITE("spend/insurance/2020","short","zh")');
  });

  test("say in Chinese what they could not do", async () => {
    await sheet.select("B2");
    await commands.button("引用出处").click();
    expect(await pane.refusal()).toBe(
      "B2 中没有 FINTECH 函数。请选中含有该函数的单元格，再次使用“引用出处”。",
    );
  });
});

describe("the switch in the pane", () => {
  afterEach(async () => {
    if (pane.language === "en") await pane.switchLanguage();
  });

  test("changes the language and keeps everything else", async () => {
    await pane.open("保险", key);
    await pane.switchLanguage();
    expect(await pane.search.inputValue()).toBe("保险");
    expect(await pane.preview.locator("h2").innerText()).toBe(
      "Technology investment of Chinese insurers, 2020",
    );
    await pane.insert("live");
    expect(await pane.receipt()).toMatch(/^Inserted Technology investment of Chinese insurers, 2020 at /);
    await sheet.becomes("B4", 351);
    expect(await sheet.value("A3")).toBe("name");
    // What stands in the workbook stays in its language; what the pane says about it does not.
    await pane.switchLanguage();
    expect(await pane.receipt()).toMatch(/^已将“中国保险机构技术投入（2020年）”插入到/);
    expect(await sheet.value("A3")).toBe("name");
  });

  test("is remembered when the pane opens the next time", async () => {
    await pane.switchLanguage();
    await addin.load();
    await pane.button("中文: switch to Chinese").waitFor();
    expect(await pane.frame.locator("html").getAttribute("lang")).toBe("en");
    // Excel itself stays as it is.
    expect(await commands.button("查找数据").isVisible()).toBe(true);
  });
});
