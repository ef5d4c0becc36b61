import { addinForTests } from "../support/e2e/addin";

/** As desktop Excel does: what an empty input is must not become a growth of 0. */
const addin = addinForTests({ blanks: "zero" });
const { sheet, pane } = addin;

const near = (wanted: number) => (value: unknown) =>
  typeof value === "number" && Math.abs(value / wanted - 1) < 1e-12;

test("scenarios read the inputs above them, wherever they stand", async () => {
  await sheet.select("C5");
  await pane.open("scenarios", "model:model/scenarios");
  await pane.insert("live");
  await pane.receipt();
  await sheet.becomes("D17", near(2691.9 * 1.15));
  await sheet.becomes("E20", near(5754.5));
  await addin.workbench.write("D11", [[0.1]]);
  await sheet.becomes("D17", near(2691.9 * 1.1));
  // A year more: the table grows, for nothing stands below it.
  await addin.workbench.write("D9", [[2025]]);
  await sheet.becomes("D21", near(2691.9 * 1.1 ** 5));
});

test("the path follows the report while its growth is left empty, and the analyst's once it is not", async () => {
  await pane.open("预测", "model:model/path");
  await pane.insert("live");
  await pane.receipt();
  await sheet.becomes("B15", 5754.5);
  expect((await sheet.values("C11:C15")).flat()).toEqual([
    "reported",
    "interpolated; later evidence: six large banks −7.1%",
    "interpolated; later evidence: six large banks −16.7%",
    "interpolated; later evidence: six large banks −27.4%, securities firms −7.4%",
    "forecast; later evidence: six large banks −38.7%",
  ]);
  await addin.workbench.write("B7", [[0]]);
  await sheet.becomes("B15", 2691.9);
  expect(await sheet.value("C15")).toBe("assumption");
});

test("functions whose part is fetched can be inserted with their first example", async () => {
  await pane.open("FIT", "function:FIT");
  await pane.insert("live");
  await pane.receipt();
  await sheet.becomes("B4", near(72.46223757556916));
  expect((await sheet.values("A3:A9")).flat()).toEqual(["name", "K", "r", "t0", "rss", "r2", "n"]);
});
