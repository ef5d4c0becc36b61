import type { Language } from "../../src/report/language";
import type { ToolName } from "../../src/taskpane/tools/draft/state";
import { addinForTests, type Addin } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";
import { Tools } from "../support/e2e/tools-page";

/** A chart of the sheet that is shown, as the workbook keeps it. */
interface KeptChart {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly hasLabels: boolean }[];
}

/** The charts of the sheet that is shown. */
async function charts({ workbench, sheet }: Addin): Promise<readonly KeptChart[]> {
  const shown = await sheet.shown();
  return workbench.page.evaluate((name) => {
    const { book } = window.workbench as never as {
      book: {
        sheets(): { id: string; name: string }[];
        charts(): (KeptChart & { sheet: string })[];
      };
    };
    const id = book.sheets().find((one) => one.name === name)?.id;
    return book
      .charts()
      .filter(({ sheet }) => sheet === id)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, type, title, series }) => ({
        ...{ name, type, title },
        series: series.map(({ name, hasLabels }) => ({ name, hasLabels })),
      }));
  }, shown);
}

const drawn = ({ workbench }: Addin) => workbench.page.locator("#charts svg");

/** What each tool draws, on its own made-up rows. */
const cases: readonly {
  readonly tool: ToolName;
  readonly kind?: "path" | "scenarios" | "curve";
  readonly steps: number;
  readonly title: Readonly<Record<Language, string>>;
  readonly types: readonly string[];
}[] = [
  {
    tool: "matrix",
    steps: 3,
    title: { en: "Strategy matrix", zh: "战略矩阵" },
    types: ["XYScatter", "BarStacked100", "BarClustered"],
  },
  {
    tool: "quadrant",
    steps: 2,
    title: { en: "Effectiveness quadrant", zh: "效能象限" },
    types: ["XYScatter", "LineMarkers"],
  },
  {
    tool: "radar",
    steps: 2,
    title: { en: "Digital-practice radar", zh: "数字化实践雷达图" },
    types: ["RadarMarkers", "LineMarkers"],
  },
  {
    tool: "projection",
    kind: "path",
    steps: 2,
    title: { en: "Projection between two points", zh: "两点间预测" },
    types: ["AreaStacked"],
  },
  {
    tool: "projection",
    kind: "scenarios",
    steps: 2,
    title: { en: "Scenarios from your number", zh: "自有数据的情景推演" },
    types: ["LineMarkers"],
  },
  {
    tool: "projection",
    kind: "curve",
    steps: 2,
    title: { en: "Growth curve fitted to your series", zh: "自有序列的增长曲线" },
    types: ["XYScatter"],
  },
];

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const addin = addinForTests({ language });
  const { sheet, pane } = addin;
  const tools = new Tools(addin);

  /** A tool on its own made-up rows, up to its result. */
  async function toResult({ tool, kind, steps }: (typeof cases)[number]): Promise<void> {
    const { phrases } = tools;
    await tools.open();
    await tools.choose(tool);
    await tools.button(phrases.insertSample).click();
    await pane.receipt();
    const sample = (await sheet.sheets()).at(-1)!;
    await sheet.shows(sample, "A1");
    await tools.read();
    await tools.goOn();
    if (kind) await tools.select(phrases.kind, kind);
    for (let step = 1; step < steps; step++) await tools.goOn();
    await tools.calculated();
  }

  test.each(cases.map((one) => [one.kind ?? one.tool, one] as const))(
    "%s: its charts stand beside its cells, follow them, and go with it",
    async (_, one) => {
      await toResult(one);
      const title = one.title[language];
      await tools.insertNewSheet(title);
      await drawn(addin).first().waitFor();
      const found = await charts(addin);
      expect(found.map(({ type }) => type)).toEqual(one.types);
      expect(found[0]?.title).toBe(title);
      // Its title is that of the block, whatever that says.
      await addin.workbench.write("A1", [["Board paper 7"]]);
      await drawn(addin)
        .and(addin.workbench.page.getByLabel(/^Board paper 7/))
        .waitFor();
      await addin.workbench.write("A1", [[title]]);
      const inserted = await sheet.shown();
      await pane.remove();
      await eventually(async () => (await sheet.sheets()).some((name) => name === inserted), false);
    },
  );
});
