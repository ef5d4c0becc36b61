import type { Addin } from "./addin";

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
  "a function": async ({ pane }) => {
    await pane.open("procurementrate", "function:PROCUREMENTRATE");
    await pane.preview.getByRole("link").waitFor();
  },
  help: async ({ pane }) => {
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
};
