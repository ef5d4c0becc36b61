import { addinForTests } from "./addin";
import { Build } from "./build-page";
import { eventually } from "./sheet-page";

describe("in English", () => {
  const addin = addinForTests();
  const { sheet, pane } = addin;
  const build = new Build(addin);

  /** Selects several cells, by pointer. */
  async function drag(from: string, to: string): Promise<void> {
    const { workbench } = addin;
    const [start, end] = [await workbench.middle(from), await workbench.middle(to)];
    await workbench.page.mouse.move(start.x, start.y);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(end.x, end.y, { steps: 4 });
    await workbench.page.mouse.up();
    await eventually(() => sheet.selection(), `${from}:${to}`);
  }

  test("years are offered as the report states them for what was chosen before", async () => {
    await build.open("spend");
    await build.argument("segment").fill("bank");
    await build.says("2,078");
    await build.argument("year").click();
    await pane.press("ArrowDown");
    await build.choices.filter({ hasText: "2024" }).waitFor();
    const silent = pane.frame.getByRole("group", { name: build.phrases.silent });
    expect(await silent.getByRole("option").allTextContents()).toEqual(["2024"]);
    await pane.press("Escape");
    await build.argument("measure").fill("procurement");
    await build.says("618");
  });

  test("cells are taken from the selection; blank ones stay blank; nothing covers what is read", async () => {
    const name = await sheet.shown();
    await sheet.fill("A1", [
      [0.4, 0.9],
      [0.5, ""],
    ]);
    await build.open("radargap");
    await drag("A1", "B2");
    await build.take("values");
    await build.writes("=FINTECH.RADARGAP(A1:B2)");
    await build.argument("benchmark").fill("1, 1");
    await build.writes('=FINTECH.RADARGAP(IF(A1:B2="","",A1:B2),{1,1})');
    await build.says(/2 × 1 cells#N\/A Values \(row 2, column 2\) is blank/);
    await pane.press("Control+Enter");
    await build.message.filter({ hasText: "would cover cells that the formula reads" }).waitFor();

    await sheet.select("D1");
    await build.argument("benchmark").click();
    await pane.press("Control+Enter");
    expect(await pane.receipt()).toMatch(/D1:D2\.$/);
    await sheet.becomes("D1", 0.35);
    expect(await sheet.formula("D1")).toBe('=FINTECH.RADARGAP(IF(A1:B2="","",A1:B2),{1,1})');

    await pane.press("Shift+Enter");
    await pane.notice.filter({ hasText: "RADARGAP Gap" }).waitFor();
    const quoted = `'${name}'!A1:B2`;
    expect(await sheet.formula("A1")).toBe(`=FINTECH.RADARGAP(IF(${quoted}="","",${quoted}),{1,1})`);
    await pane.remove();
  });

  test("$ fixes rows and columns, by F4 and by its button", async () => {
    await build.open("convert");
    await build.argument("value").fill("B2");
    await pane.press("F4");
    expect(await build.argument("value").inputValue()).toBe("=$B$2");
    await build.button(/^Fix row or column of value/).click();
    expect(await build.argument("value").inputValue()).toBe("=B$2");
  });

  test("the formula is copied", async () => {
    await addin.workbench.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await build.open("spend");
    await build.argument("segment").fill("total");
    await build.writes('=FINTECH.SPEND("total")');
    await build.button("Copy").click();
    await build.message.filter({ hasText: "Copied." }).waitFor();
    expect(await addin.workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(
      '=FINTECH.SPEND("total")',
    );
  });
});
