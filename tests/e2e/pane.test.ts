import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { pane } = addin;

const insurers = "fact:spend/insurance/2020";

describe("the search", () => {
  test("has the focus when the pane opens, and shows where to begin", async () => {
    await addin.load();
    expect(await pane.search.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await pane.frame.evaluate(() => document.hasFocus())).toBe(true);
    expect((await pane.titles()).slice(0, 2)).toEqual([
      "Market size and forecast",
      "Technology investment of Chinese financial institutions",
    ]);
    expect(await pane.row("fact:spend/total/2024").innerText()).toMatch(
      /forecast\s+2024\s+5,754\.5\s+CNY 100 million/,
    );
  });

  test.each(["insurance", "INSURANCE 2020", "保险", "保險", "baoxian", "insurence"])(
    "%s finds what insurers spend first",
    async (query) => {
      await pane.find(query);
      expect((await pane.titles())[0]).toBe("Technology investment of Chinese insurers, 2020");
      expect(await pane.rows.first().getAttribute("data-row")).toBe(insurers);
      expect(await pane.rows.first().innerText()).toMatch(/reported\s+2020\s+351\s+CNY 100 million/);
    },
  );

  test.each([
    ["数据中台", "use-case:use-case/data-middle-platform"],
    ["shujuzhongtai", "use-case:use-case/data-middle-platform"],
    ["procurment rate", "function:PROCUREMENTRATE"],
    ["技术战略矩阵", "table:strategy-matrix"],
    ["综合价值", "definition:definition/comprehensive-value"],
    ["qukuailian", "technology:technology/blockchain"],
    ["监管沙盒", "finding:policy-findings/2"],
  ])("%s finds %s first", async (query, key) => {
    await pane.find(query);
    expect(await pane.rows.first().getAttribute("data-row")).toBe(key);
  });

  test("says when nothing matches, and leads back to where to begin", async () => {
    await pane.find("qqqqzzzz");
    expect(await pane.rows.count()).toBe(0);
    await pane.frame
      .getByText("Nothing in the report matches “qqqqzzzz”.", { exact: true })
      .first()
      .waitFor();
    await pane.button("Show suggestions").click();
    expect(await pane.search.inputValue()).toBe("");
    expect(await pane.focused()).toMatch(/^Search/);
    expect(await pane.rows.count()).toBeGreaterThan(10);
  });

  test("tells a listener how many results there are once the typing pauses", async () => {
    await pane.find("insurance");
    const said = pane.frame.getByRole("status").filter({ hasText: "Best:" });
    await said.waitFor({ state: "attached" });
    expect(await said.textContent()).toMatch(
      /^\d+ results\. Best: Technology investment of Chinese insurers, 2020\.$/,
    );
  });
});

describe("the keyboard alone", () => {
  test("walks the results, previews one, and steps back the same way", async () => {
    await pane.find("insurance");
    await pane.press("ArrowDown");
    await pane.press("ArrowDown");
    const [, second = ""] = await pane.titles();
    expect(await pane.focused()).toContain(second);
    await pane.press("Space");
    await pane.preview.waitFor();
    expect(await pane.focused()).toBe(second);
    await pane.press("Escape");
    await pane.preview.waitFor({ state: "detached" });
    expect(await pane.focused()).toContain(second);
    await pane.press("Escape");
    expect(await pane.focused()).toMatch(/^Search/);
    expect(await pane.search.inputValue()).toBe("insurance");
    await pane.press("Escape");
    expect(await pane.search.inputValue()).toBe("");
  });

  test("reaches the search from anywhere: with /, with Ctrl+K, by typing on", async () => {
    await pane.open("insurance", insurers);
    await pane.press("/");
    expect(await pane.focused()).toMatch(/^Search/);
    await pane.type("bank");
    expect(await pane.search.inputValue()).toBe("bank");
    await pane.press("ArrowDown");
    await pane.press("Control+k");
    expect(await pane.focused()).toMatch(/^Search/);
    await pane.press("ArrowDown");
    await pane.type("s");
    expect(await pane.search.inputValue()).toBe("banks");
  });

  test("opens the help sheet with ?, which names every key", async () => {
    await pane.press("?");
    await pane.view.waitFor();
    const text = await pane.view.innerText();
    for (const key of ["Insert at the selection", "Insert as values", "Insert on a new sheet", "Esc"])
      expect(text).toContain(key);
    expect(await pane.focused()).toBe("Keys and help");
    await pane.press("Escape");
    expect(await pane.focused()).toMatch(/^Search/);
  });
});

describe("the preview", () => {
  test("of a number says how much in what unit, how firm it is, and in which words the source says so", async () => {
    await pane.open("保险", insurers);
    const text = await pane.preview.innerText();
    expect(text).toMatch(/^Technology investment of Chinese insurers, 2020\n351\s+CNY 100 million\n/);
    expect(text).toContain("reported");
    expect(text).toContain("Section: Summary");
    expect(text).toContain('=FINTECH.SPEND("insurance",2020)');
    expect(await pane.preview.locator("blockquote").first().innerText()).toMatch(/351(\.0)?亿元/);
    expect(await pane.preview.locator("blockquote").first().getAttribute("lang")).toBe("zh-CN");
  });

  test("of a forecast shows that it is one", async () => {
    await pane.open("total 2024", "fact:spend/total/2024");
    expect(await pane.preview.innerText()).toMatch(/5,754\.5\s+CNY 100 million\s+forecast\s+2024/);
  });

  test("of a table shows the cells as they will stand", async () => {
    await pane.open("spend", "table:spend");
    const cells = pane.preview.getByRole("table");
    expect(await cells.getByRole("columnheader").allTextContents()).toEqual([
      "name",
      "Chinese wording",
      "value",
      "unit",
      "standing",
      "where in the preview",
    ]);
    // Title, caption, header, five rows, source.
    expect(await cells.getByRole("row").count()).toBe(9);
    expect(await cells.getByRole("row").nth(4).innerText()).toMatch(/insurers, 2020.*351.*CNY 100 million/s);
  });

  test("of a function says what each argument is, and leads to its help page", async () => {
    await pane.open("procurementrate", "function:PROCUREMENTRATE");
    const link = pane.preview.getByRole("link", { name: "Full help page" });
    expect(await pane.preview.innerText()).toContain("=FINTECH.PROCUREMENTRATE(segment, [year])");
    const [page] = await Promise.all([addin.workbench.context.waitForEvent("page"), link.click()]);
    await page.waitForLoadState();
    expect(await page.title()).toContain("PROCUREMENTRATE");
    await page.close();
  });
});
