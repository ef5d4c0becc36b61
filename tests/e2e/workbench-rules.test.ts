import type { WorkbenchHandle } from "../../src/workbench/page/handle";
import { addinForTests } from "../support/e2e/addin";
import { eventually } from "../support/e2e/sheet-page";

/** Rules of cells as a person meets them: what they paint, offer, forbid and explain; and charts under the pointer. */
const addin = addinForTests();
const { sheet } = addin;
const page = () => addin.workbench.page;
const alert = () => page().locator(".validation-alert");

/** Runs code of an add-in in the pane's frame. */
const run = (batch: (context: Excel.RequestContext) => void): Promise<void> =>
  addin.workbench.frame.evaluate(
    `Excel.run(async (context) => { (${batch.toString()})(context); await context.sync(); })`,
  );

/** The colour of a cell's lower left corner, where its text does not reach. */
const colorOf = (cell: string): Promise<string> =>
  page().evaluate((reference) => {
    const { at, book } = window.workbench as WorkbenchHandle;
    const { sheet: id, rect } = at(reference);
    const { left, bottom } = book.cellBox(id, rect.row, rect.column);
    const all = [...document.querySelectorAll("canvas")].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    );
    const [grid] = all;
    const box = grid?.getBoundingClientRect();
    const context = grid?.getContext("2d");
    if (!grid || !box || !context) return "";
    const ratio = grid.width / box.width;
    const pixel = context.getImageData((left - box.left + 5) * ratio, (bottom - box.top - 4) * ratio, 1, 1);
    // What nothing is painted on is the page's own white.
    if (pixel.data[3] === 0) return "#FFFFFF";
    return `#${[...pixel.data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }, cell);

test("a rule by value and one by formula paint their cells, follow their numbers and are undone", async () => {
  await sheet.fill("A1", [[1], [5], [9]]);
  await run((context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    const byValue = range.conditionalFormats.add("CellValue");
    byValue.cellValue.format.fill.color = "#FFC7CE";
    byValue.cellValue.rule = { formula1: "=$A$2", operator: "GreaterThan" };
    const byFormula = range.conditionalFormats.add("Custom");
    byFormula.custom.format.fill.color = "#C6EFCE";
    byFormula.custom.rule.formula = "=AND(A1>3,A1<8)";
  });
  const colors = async () => [await colorOf("A1"), await colorOf("A2"), await colorOf("A3")];
  await eventually(colors, ["#FFFFFF", "#C6EFCE", "#FFC7CE"]);
  await sheet.fill("A1", [[7]]);
  await eventually(colors, ["#C6EFCE", "#C6EFCE", "#FFC7CE"]);
  await sheet.undo();
  await sheet.undo();
  await eventually(colors, ["#FFFFFF", "#FFFFFF", "#FFFFFF"]);
});

test("a colour scale and a data bar are painted", async () => {
  await sheet.fill("A1", [
    [0, 10],
    [10, 10],
  ]);
  await run((context) => {
    const here = context.workbook.worksheets.getActiveWorksheet();
    const scale = here.getRange("A1:A2").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#F8696B" },
      maximum: { type: "HighestValue", color: "#63BE7B" },
    };
    const bar = here.getRange("B1:B2").conditionalFormats.add("DataBar");
    bar.dataBar.positiveFormat.gradientFill = false;
    bar.dataBar.positiveFormat.fillColor = "#638EC6";
  });
  await eventually(async () => [await colorOf("A1"), await colorOf("A2")], ["#F8696B", "#63BE7B"]);
  await eventually(() => colorOf("B1"), "#638EC6");
});

test("a cell with a comment says so while it is selected", async () => {
  await run((context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    context.workbook.comments.add(cell, "Which year?").replies.add("2020.");
  });
  await sheet.select("B2");
  await page().locator(".validation-prompt", { hasText: "Which year?" }).waitFor();
  expect(await page().locator(".validation-prompt").textContent()).toContain("2020.");
  await sheet.select("C3");
  await page().locator(".validation-prompt").waitFor({ state: "hidden" });
});

describe("data validation", () => {
  test("a list has an arrow, and a choice from it is typed into the cell", async () => {
    await run((context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B4");
      cells.dataValidation.rule = { list: { inCellDropDown: true, source: "low,mid,high" } };
      cells.dataValidation.prompt = { showPrompt: true, title: "Level", message: "Choose one." };
    });
    await sheet.select("B2");
    await page().locator(".validation-prompt", { hasText: "Choose one." }).waitFor();
    await page().getByRole("button", { name: "Choose from the list" }).click();
    await page().getByRole("option", { name: "mid" }).click();
    await sheet.becomes("B2", "mid");
    await page().keyboard.press("Alt+ArrowDown");
    await page().keyboard.press("ArrowDown");
    await page().keyboard.press("Enter");
    await sheet.becomes("B2", "high");
    await sheet.select("C2");
    await page().locator(".validation-prompt").waitFor({ state: "hidden" });
  });

  test("Stop takes the input back, and the cell keeps what it had", async () => {
    await sheet.fill("B2", [[5]]);
    await run((context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
      const message = "A whole number from 1 to 10.";
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Level", message };
    });
    await sheet.type("B2", "11");
    await alert().filter({ hasText: "A whole number from 1 to 10." }).waitFor();
    await alert().getByRole("button", { name: "Cancel" }).click();
    await sheet.becomes("B2", 5);
    await sheet.type("B2", "10");
    await sheet.becomes("B2", 10);
    expect(await alert().count()).toBe(0);
  });

  test("Warning asks, and Yes keeps the input; a formula decides with the cells beside it", async () => {
    await run((context) => {
      const here = context.workbook.worksheets.getActiveWorksheet();
      here.getRange("A2:A3").values = [[10], [20]];
      const { dataValidation } = here.getRange("B2:B3");
      dataValidation.rule = { custom: { formula: "=B2>A2" } };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
    });
    await sheet.type("B3", "21");
    await sheet.becomes("B3", 21);
    await sheet.type("B3", "15");
    await alert().filter({ hasText: "This value doesn't match the data validation restrictions" }).waitFor();
    await alert().getByRole("button", { name: "Yes" }).click();
    await alert().waitFor({ state: "detached" });
    await sheet.becomes("B3", 15);
  });
});

test("a chart is selected by a click, moved by dragging, and tells who listens", async () => {
  await sheet.fill("A1", [
    ["a", 1],
    ["b", 2],
  ]);
  await run((context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    const chart = charts.add(
      "ColumnClustered",
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2"),
    );
    chart.setPosition("D3", "H14");
    const told: string[] = [];
    Object.assign(window, { told });
    charts.onActivated.add(async () => void told.push("activated"));
    charts.onDeactivated.add(async () => void told.push("deactivated"));
  });
  const figure = page().locator("#charts figure");
  const place = async () => {
    const { x = 0, y = 0 } = (await figure.boundingBox()) ?? {};
    return { x, y };
  };
  await figure.waitFor();
  const before = await place();
  await page().mouse.move(before.x + 60, before.y + 20);
  await page().mouse.down();
  await page().mouse.move(before.x + 160, before.y + 70, { steps: 3 });
  await page().mouse.up();
  await eventually(place, { x: before.x + 100, y: before.y + 50 });
  await sheet.select("A5");
  const told = () => addin.workbench.frame.evaluate(() => (window as unknown as { told: string[] }).told);
  await eventually(told, ["activated", "deactivated"]);
  await sheet.undo();
  await eventually(place, before);
});
