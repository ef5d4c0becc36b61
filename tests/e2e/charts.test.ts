import { addinForTests } from "../support/e2e/addin";

const addin = addinForTests();
const { sheet, pane } = addin;

const forecast = "chart:chart/forecast";
const total = "Chart: total investment 2020 and forecast 2024";
const seen = "Total technology investment, 2020 and forecast for 2024";

/** The charts that are drawn over the grid, by what they say of themselves. */
const drawn = () => addin.workbench.page.locator("#charts svg");
const saying = (text: string | RegExp) => drawn().and(addin.workbench.page.getByLabel(text));
const bars = () => drawn().locator("path[ecmeta_ssr_type=chart]");
const heights = () => bars().evaluateAll((found) => found.map((bar) => bar.getBoundingClientRect().height));

describe("a chart", () => {
  test("is found, previewed and inserted with the cells that it shows", async () => {
    const name = await sheet.shown();
    await sheet.select("B2");
    await pane.open("forecast chart", forecast);
    const picture = pane.preview.getByRole("img", { name: seen });
    expect(await picture.getAttribute("aria-label")).toBe(
      `${seen}. CNY 100 million. reported – 2020: 2,691.9. forecast – 2024: 5,754.5`,
    );
    await pane.insert("live");
    expect(await pane.receipt()).toBe(`Inserted ${total} at '${name}'!B2:I25.`);
    await sheet.becomes("D6", 5754.5);
    expect((await sheet.formulas("B5:D6")).flat()).toEqual([
      2020,
      '=FINTECH.SPEND("total",2020)',
      "",
      2024,
      "",
      '=FINTECH.SPEND("total",2024)',
    ]);
    await saying(/reported: 2020: 2,691\.9.*forecast: 2024: 5,754\.5/).waitFor();
    const [stated = 0, expected = 0] = await heights();
    expect(stated / expected).toBeCloseTo(2691.9 / 5754.5);
    // Over the cells from B8 on, and nothing of it over the table.
    const box = await drawn().boundingBox();
    const first = await addin.workbench.middle("B8");
    expect([box!.x, box!.y]).toEqual([expect.closeTo(first.x, -2), expect.closeTo(first.y - 10, -0.5)]);
  });

  test("follows an edit of its cells, and the cells that move", async () => {
    await pane.open("forecast chart", forecast);
    await pane.insert("values");
    await pane.receipt();
    await saying(/2,691\.9/).waitFor();
    const before = (await drawn().boundingBox())!;
    await sheet.type("B4", "6000");
    await saying(/reported: 2020: 6,000\.0/).waitFor();
    const [stated = 0, expected = 0] = await heights();
    // Bars end on whole pixels.
    expect(stated / expected).toBeCloseTo(6000 / 5754.5, 1);
    await sheet.insertRowAbove(1);
    await addin.workbench.page.waitForFunction(
      (y) => (document.querySelector("#charts figure")?.getBoundingClientRect().y ?? 0) > y,
      before.y + 10,
    );
    await sheet.type("B5", "7000");
    await saying(/reported: 2020: 7,000\.0/).waitFor();
  });

  test("is removed with its block", async () => {
    await pane.open("forecast chart", forecast);
    await pane.insert("live");
    await pane.receipt();
    await drawn().waitFor();
    await pane.remove();
    await pane.notice.getByText(/^Removed/).waitFor();
    await drawn().waitFor({ state: "detached" });
    expect(await sheet.used()).toBeUndefined();
  });

  test("is undone with its block in one step, and comes back with it", async () => {
    await pane.open("forecast chart", forecast);
    await pane.insert("live");
    await pane.receipt();
    await drawn().waitFor();
    await sheet.rests();
    await sheet.undo();
    await sheet.isEmpty();
    await drawn().waitFor({ state: "detached" });
    await sheet.redo();
    await sheet.becomes("C5", 5754.5);
    await saying(/forecast: 2024: 5,754\.5/).waitFor();
  });

  test("keeps the next block off the cells that it covers", async () => {
    await pane.open("forecast chart", forecast);
    await pane.insert("live");
    await pane.receipt();
    // By keyboard, since the chart takes the pointer.
    await sheet.select("I10");
    for (let i = 0; i < 8; i++) await pane.press("ArrowLeft");
    await pane.insertBest("insurance", "live");
    expect(await pane.refusal()).toMatch(/^A chart covers A1:H24/);
    expect((await pane.steps())[0]).toContain("A26");
  });

  test("on a new sheet goes with that sheet", async () => {
    const before = await sheet.sheets();
    await pane.open("six banks chart", "chart:chart/six-banks");
    await pane.insert("newSheet");
    await pane.receipt();
    await sheet.becomes("B9", 1254.59);
    await saying(/2024: 1,254\.59/).waitFor();
    expect(await bars().count()).toBe(6);
    await pane.remove();
    await pane.notice.getByText(/^Removed/).waitFor();
    expect(await sheet.sheets()).toEqual(before);
    expect(await drawn().count()).toBe(0);
  });

  test("is saved with the workbook, and there again when it is opened", async () => {
    await addin.load();
    await pane.open("path chart", "chart:chart/path");
    await pane.insert("live");
    await pane.receipt();
    await sheet.becomes("D5", (value) => typeof value === "number" && Math.round(value) === 3255);
    await saying(/interpolated: 2020: 2,691\.9/).waitFor();
    await addin.save("Charted");
    await addin.load("?name=Charted");
    await saying(/interpolated: 2020: 2,691\.9.*2022: 3,935\.8/).waitFor();
    await addin.load();
    expect(await drawn().count()).toBe(0);
  });
});

describe("in Chinese", () => {
  beforeAll(() => pane.switchLanguage());
  afterAll(() => pane.switchLanguage());

  test("charts are found by their Chinese name, and speak Chinese", async () => {
    await pane.find("图表");
    await pane.row("chart:chart/segments").waitFor();
    await pane.open("分领域图表", "chart:chart/segments");
    await pane.insert("values");
    await pane.receipt();
    await saying(/^各领域技术投入（2020年）.*银行: 2,078/).waitFor();
    expect(await drawn().locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["各领域技术投入（2020年）", "亿元", "银行", "保险", "证券"]),
    );
    const fills = await bars().evaluateAll((found) => found.map((bar) => bar.getAttribute("fill")));
    expect(fills).toEqual(["#0072B2", "#E69F00", "#009E73"]);
  });
});
