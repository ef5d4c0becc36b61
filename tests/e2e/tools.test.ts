import { toolSamples } from "../../src/workbook/tools/tool-samples";
import { addinForTests, type Addin } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";
import { Tools } from "../support/e2e/tools-page";

const rated = [toolSamples.matrix.header.en, ...toolSamples.matrix.rows.en].map((row) => [...row]);
const series = [["Year", "Amount"], ...toolSamples.projection.rows.en].map((row) => [...row]);

/** The cell of a sheet in which a text stands, within its first columns. */
async function find(addin: Addin, text: string): Promise<{ row: number; column: number }> {
  const cells = await addin.sheet.values("A1:L80");
  for (const [row, line] of cells.entries()) {
    const column = line.indexOf(text);
    if (column >= 0) return { row, column };
  }
  throw new Error(`“${text}” stands nowhere.`);
}

const address = ({ row, column }: { row: number; column: number }) =>
  `${String.fromCharCode(65 + column)}${row + 1}`;

/** Rows below the head of the last table that begins with these heads. */
async function below(addin: Addin, heading: string, count: number): Promise<unknown[][]> {
  const { row } = await find(addin, heading);
  return addin.sheet.values(`A${row + 3}:L${row + 2 + count}`);
}

describe("in English, by keyboard", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const tools = new Tools(addin);
  const { phrases } = tools;

  beforeEach(() => tools.open());

  test("a matrix from pairs is drawn, inserted, and lives on in its cells", async () => {
    const name = await sheet.shown();
    await sheet.fill("C5", rated);
    await sheet.select("D7");
    // Into the tool: its button, then the one that takes the selection.
    await tools.button(/^Strategy matrix/).focus();
    await pane.press("Enter");
    await tools.heading("Strategy matrix").waitFor();
    expect(await pane.focused()).toContain("Strategy matrix");
    await tools.button(/^Use.*D7/).focus();
    await pane.press("Enter");
    await tools.view.getByText(`Read from '${name}'!C5:I13`).waitFor();
    await tools.next.focus();
    await pane.press("Enter");
    await tools.step.filter({ hasText: "2 Columns" }).waitFor();
    expect(await tools.view.getByLabel("Direction of Cost").inputValue()).toBe("lower");
    expect(await tools.view.getByLabel("Use Skills as").inputValue()).toBe("y");
    await tools.next.focus();
    await pane.press("Enter");
    // Pairs, with the arrow keys: the consistency follows.
    await tools.view.getByLabel(phrases.weighting).first().selectOption("ahp");
    const sliders = tools.view.getByRole("slider");
    await sliders.nth(0).focus();
    for (let i = 0; i < 2; i++) await pane.press("ArrowLeft");
    expect(await sliders.nth(0).getAttribute("aria-valuetext")).toBe(
      "Income counts a little more than Customers",
    );
    await sliders.nth(2).focus();
    for (let i = 0; i < 2; i++) await pane.press("ArrowLeft");
    await tools.view.getByText(/Consistency ratio 0\.48\. The judgements are inconsistent/).waitFor();
    await sliders.nth(1).focus();
    for (let i = 0; i < 5; i++) await pane.press("ArrowLeft");
    await tools.view.getByText(/Consistency ratio 0\.0\d\. The judgements are consistent/).waitFor();
    await tools.next.focus();
    await pane.press("Enter");
    await tools.calculated();
    const drawn = await tools.table();
    expect(drawn).toHaveLength(9);
    await tools.calculated();
    await tools.button(phrases.insertNewSheet).focus();
    await pane.press("Enter");
    await pane.notice.getByText("Strategy matrix").waitFor();

    // What stands in the cells is what was drawn.
    const scores = async () =>
      (await below(addin, "Made comparable (0 to 1), weighed and placed", 8)).map((row) => [
        row[0],
        Number(row[7]).toFixed(3),
        Number(row[8]).toFixed(3),
        row[9],
      ]);
    await eventually(scores, drawn.slice(1));
    const { row } = await find(addin, "How firm is the place?");
    await sheet.becomes(`F${row + 3}`, (value) => typeof value === "string" && /^I/.test(value));

    // A judgement changed in its cell moves the weights and with them the scores.
    const judged = await find(
      addin,
      "Judgements for Value: how many times more does the row count than the column?",
    );
    const before = await scores();
    await addin.workbench.write(address({ row: judged.row + 2, column: 2 }), [[9]]);
    await eventually(async () => (await scores())[0]?.[1] !== before[0]?.[1], true);
  });

  test("a change in the user's own cell moves what was inserted", async () => {
    const name = await sheet.shown();
    await sheet.fill("A1", series);
    await sheet.select("A1");
    await tools.choose("projection");
    await tools.read();
    await tools.goOn();
    await tools.goOn();
    await tools.insertNewSheet("Projection between two points");
    const last = await find(addin, "Path and band");
    const path = `E${last.row + 10}`;
    await sheet.becomes(path, 23.2);
    const inserted = await sheet.shown();
    await addin.workbench.page.evaluate(
      ([from, to]) => {
        const { book } = window.workbench as never as {
          book: {
            sheets(): { id: string; name: string }[];
            write(sheet: string, rect: object, cells: unknown[][]): void;
          };
        };
        const id = book.sheets().find((one) => one.name === from)!.id;
        book.write(id, { row: 8, column: 1, height: 1, width: 1 }, [[to]]);
      },
      [name, 30] as const,
    );
    expect(await sheet.shown()).toBe(inserted);
    await sheet.becomes(path, 30);
  });

  test("Escape steps back one step at a time, and only then out of the place", async () => {
    await sheet.fill("A1", series);
    await sheet.select("B3");
    await tools.choose("projection");
    await tools.read();
    await tools.goOn();
    await tools.goOn();
    await tools.drawing.waitFor();
    for (const step of ["2 Columns", "1 Rows"]) {
      await pane.press("Escape");
      await tools.step.filter({ hasText: step }).waitFor();
    }
    await pane.press("Escape");
    await tools.heading(phrases.title).waitFor();
    await pane.press("Escape");
    await pane.search.and(pane.frame.locator(":focus")).waitFor();
  });

  test("what is wrong is named by its cells, and rows with gaps can be left out", async () => {
    const gappy = rated.map((row) => [...row]);
    gappy[2]![1] = "n/a";
    gappy[4]![2] = "";
    await sheet.fill("A1", gappy);
    await sheet.select("A1");
    await tools.choose("matrix");
    await tools.read();
    await tools.goOn();
    await tools.view.getByText(/Text instead of a number: B3\./).waitFor();
    await tools.view.getByText(/Blank: C5\./).waitFor();
    expect(await tools.next.getAttribute("aria-disabled")).toBe("true");
    await tools.view.getByLabel(phrases.leaveOut).check();
    await tools.goOn();
    await tools.goOn();
    await tools.calculated();
    expect((await tools.table()).slice(1).map(([name]) => name)).toEqual([
      "Tech A",
      "Tech C",
      "Tech E",
      "Tech F",
      "Tech G",
      "Tech H",
    ]);
  });

  test("over cells that are not empty nothing is inserted, and a way on is offered", async () => {
    await sheet.fill("A1", series);
    await sheet.select("A1");
    await tools.choose("projection");
    await tools.read();
    await tools.goOn();
    await tools.goOn();
    await tools.calculated();
    await tools.button(phrases.insertHere).click();
    expect(await pane.refusal()).toContain("A1:B9 are not empty");
    expect((await sheet.values("A1:B2")).flat()).toEqual(["Year", "Amount", 2016, 2.1]);
    await pane.button(pane.phrases.onNewSheet, pane.notice).click();
    await pane.receipt();
  });

  test("a protected sheet can be read, and is not written to", async () => {
    await sheet.fill("A1", series);
    await sheet.select("D1");
    await sheet.protect();
    await sheet.select("A1");
    await tools.choose("projection");
    await tools.read();
    await tools.goOn();
    await tools.goOn();
    await tools.calculated();
    await tools.button(phrases.insertHere).click();
    expect(await pane.refusal()).toContain("protected");
    await sheet.protect(false);
  });

  test("an empty cell far from everything has no numbers to offer", async () => {
    await sheet.select("H20");
    await tools.choose("radar");
    await tools.read();
    await tools.view.getByText(phrases.noNumbers).waitFor();
    expect(await tools.next.getAttribute("aria-disabled")).toBe("true");
  });
});

describe("in Chinese, by pointer", () => {
  const addin = addinForTests({ language: "zh" });
  const { sheet, pane } = addin;
  const tools = new Tools(addin);

  beforeEach(() => tools.open());

  /** The tool on its own made-up rows, up to its result. */
  async function onSample(tool: "radar" | "quadrant" | "projection"): Promise<void> {
    const { phrases } = tools;
    await tools.choose(tool);
    await tools.button(phrases.insertSample).click();
    await pane.receipt();
    const sample = (await sheet.sheets()).at(-1);
    await sheet.shows(sample, "A1");
    await tools.button(new RegExp(`${sample?.replace(/[（）()]/g, ".")}`)).waitFor();
    await tools.read();
    await tools.goOn();
  }

  test("a radar with a benchmark: areas, balance and gaps are those of the cells", async () => {
    const { phrases } = tools;
    await onSample("radar");
    await tools.view.getByLabel(phrases.benchmark).selectOption({ label: "基准" });
    await tools.goOn();
    const drawn = await (await tools.calculated(), tools.table());
    await tools.insertNewSheet("数字化实践雷达图");
    await eventually(
      async () =>
        (await below(addin, "雷达图的数字解读", 3)).map((row) => [
          row[0],
          ...row.slice(1, 5).map((value) => Number(value).toFixed(3)),
        ]),
      drawn.slice(1).map(([name, ...cells]) => [name, ...cells.slice(-4)]),
    );
  });

  test("a quadrant of two periods, and the same under the other returns to scale", async () => {
    await onSample("quadrant");
    await tools.goOn();
    await tools.calculated();
    const drawn = await tools.table();
    await tools.view.getByText(/8 个单位中有 3 个位于前沿/).waitFor();
    await tools.insertNewSheet("效能象限");
    await eventually(
      async () =>
        (await below(addin, "效率（横轴）、变化（纵轴）与定位", 8)).map((row) => [
          row[0],
          Number(row[1]).toFixed(3),
          Number(row[2]).toFixed(3),
          row[5],
        ]),
      drawn.slice(1),
    );
  });

  test("scenarios and a curve: what is drawn is what the cells answer", async () => {
    const { phrases } = tools;
    await onSample("projection");
    await tools.select(phrases.kind, "scenarios");
    await tools.goOn();
    await tools.calculated();
    const scenarios = await tools.table();
    await tools.insertNewSheet("自有数据的情景推演");
    const shown = async (heading: string, columns: number, decimals: number) =>
      (await below(addin, heading, 6)).map((row) => [
        String(row[0]),
        ...row.slice(1, 1 + columns).map((value) => Number(value).toFixed(decimals)),
      ]);
    await eventually(() => shown("自最后一点起的三种情景", 3, 1), scenarios.slice(1));

    await tools.button(phrases.back).click();
    await tools.select(phrases.kind, "curve");
    await tools.goOn();
    await tools.calculated();
    await tools.view.getByText(/曲线解释了数据点变异的 (9\d|100)\.\d%/).waitFor();
    const curve = (await tools.table()).slice(1, 7);
    await tools.insertNewSheet("自有序列的增长曲线");
    await eventually(
      async () => (await shown("数据点与曲线", 2, 2)).map(([time, , fitted]) => [time, fitted]),
      curve,
    );
  });
});
