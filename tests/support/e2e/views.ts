import { toolSamples } from "../../../src/workbook/tools/tool-samples";
import type { Addin } from "./addin";
import { Build } from "./builder-page";
import { InspectPage } from "./inspect-page";
import { Tools } from "./tools-page";

const key = "fact:spend/insurance/2020";

/** What the pane can show, by name, and how to get there from the empty search box and an empty sheet. */
export const views: Readonly<Record<string, (addin: Addin) => Promise<unknown>>> = {
  "where to begin": async () => undefined,
  results: ({ pane }) => pane.find("insurance"),
  "no result": ({ pane }) => pane.find("qqqqzzzz"),
  "a number": ({ pane }) => pane.open("insurance", key),
  "a table": ({ pane }) => pane.open("spend", "table:spend"),
  "the options of an insertion": async ({ pane }) => {
    await pane.open("spend", "table:spend");
    await pane.preview.locator("details summary").first().click();
  },
  "a chart": ({ pane }) => pane.open("forecast chart", "chart:chart/forecast"),
  "a function": async ({ pane }) => {
    await pane.open("procurementrate", "function:PROCUREMENTRATE");
    await pane.preview.getByRole("link").waitFor();
  },
  settings: async ({ pane }) => {
    await pane.search.click();
    await pane.press("Control+,");
    await pane.view.getByRole("combobox").first().waitFor();
  },
  help: async ({ pane }) => {
    // The keyboard may be the sheet's.
    await pane.search.click();
    await pane.press("?");
    await pane.view.waitFor();
  },
  "a receipt": async ({ pane }) => {
    await pane.insertBest("insurance", "live");
    await pane.receipt();
  },
  receipts: async ({ pane }) => {
    await pane.insertBest("insurance", "values");
    await pane.receipt();
    await pane.showReceipts();
  },
  "a refusal": async ({ pane, sheet }) => {
    await sheet.fill("B2", [["mine"]]);
    await sheet.select("A1");
    await pane.insertBest("insurance", "live");
    await pane.refusal();
  },
  "functions to build with": async (addin) => new Build(addin).go(),
  "a form": async (addin) => {
    const build = new Build(addin);
    await build.open("GROWTH");
    await build.argument("segment").fill("total");
    await build.argument("from").fill("2020");
    await build.argument("to").fill("2024");
    await build.says("20.9%");
  },
  "a form with a wrong word": async (addin) => {
    const build = new Build(addin);
    await build.open("SPEND");
    await build.argument("segment").fill("bnak");
    await addin.pane.press("Tab");
    await build.wrong("segment").waitFor();
  },
  tools: async (addin) => new Tools(addin).open(),
  "a tool before its rows": async (addin) => {
    const tools = new Tools(addin);
    await tools.open();
    await tools.choose("quadrant");
  },
  "a tool's rows": async (addin) => onRatings(addin),
  "a tool's columns": async (addin) => (await onRatings(addin)).goOn(),
  "a tool's weights": async (addin) => {
    const tools = await onRatings(addin);
    await tools.goOn();
    await tools.goOn();
    await tools.select(tools.phrases.weighting, "ahp");
    await tools.drawing.waitFor();
    await tools.consistency.waitFor();
  },
  "a tool's result": async (addin) => {
    const tools = await onRatings(addin);
    for (let i = 0; i < 3; i++) await tools.goOn();
    await tools.calculated();
    await tools.button(tools.phrases.showTable).click();
  },
  "a cell inspected": async ({ pane, sheet }) => {
    await sheet.fill("A1", [[2], ['=FINTECH.PROJECT("bank",2022)*A1']]);
    await sheet.select("A2");
    const inspect = new InspectPage(pane);
    await inspect.open();
    await inspect.speaksOf("A2");
    await inspect.tree.waitFor();
  },
  "FINTECH cells": async ({ pane, sheet }) => {
    await sheet.fill("A1", [['=FINTECH.SPEND("bank",2020)'], ['=FINTECH.SPEND("total",2024)']]);
    const inspect = new InspectPage(pane);
    await inspect.open();
    await inspect.button(inspect.phrases.allCells).click();
    await inspect.place.getByRole("listitem").nth(1).waitFor();
  },
  "what was changed by hand": async ({ pane, sheet }) => {
    await pane.insertBest("spend/insurance/2020", "live");
    await pane.receipt();
    await sheet.becomes("B4", 351);
    await pane.button(pane.phrases.dismiss).click();
    await sheet.fill("B4", [[123]]);
    const inspect = new InspectPage(pane);
    await inspect.open();
    await inspect.button(inspect.phrases.changes).click();
    await inspect.says(inspect.phrases.kinds.overwritten);
  },
};

/** A strategy matrix of made-up ratings. */
async function onRatings(addin: Addin): Promise<Tools> {
  const { header, rows } = toolSamples.matrix;
  const { language } = addin.pane;
  await addin.sheet.fill("A1", [[...header[language]], ...rows[language].map((row) => [...row])]);
  await addin.sheet.select("A1");
  const tools = new Tools(addin);
  await tools.open();
  await tools.choose("matrix");
  await tools.read();
  return tools;
}
