import { openWorkbench, type OpenWorkbench } from "../workbench/browser";
import { buildEmptyPane } from "./empty-pane";
import { pageScript } from "./page-script";
import type { Bench } from "./row";

const rounds = 9;

/** Typed key by key: English, pinyin, and one with a typing error. */
const queries = ["insurance", "baoxian", "procurment rate", "cloud"];

/** The time until the pane can be used again, and until it reacts to a key. */
export const pane: Bench = {
  name: "pane",
  title: "The pane",
  about:
    "The pane's page with everything in the browser's cache, from its request until its search box can be used; then each key of a few queries, until its results are on the screen. The alternative is a pane of only React, Fluent UI and a search box, where a key shows only itself.",
  async run() {
    const script = await pageScript("keystroke-page.ts");
    const emptyPane = await buildEmptyPane();
    const [ours, empty] = await Promise.all([openWorkbench(), openWorkbench({ addin: emptyPane })]);
    try {
      for (const { page } of [ours, empty]) await page.addInitScript({ content: script });
      const opened = { ours: [] as number[], empty: [] as number[] };
      for (let round = 0; round < rounds; round++) {
        opened.ours.push(await usable(ours));
        opened.empty.push(await usable(empty));
      }
      const [keys, emptyKeys] = [await keystrokes(ours), await keystrokes(empty)];
      if (keys.results === 0) throw new Error("The pane found nothing, so there is nothing to measure.");
      const instead = (samples: readonly number[]) => [{ what: "an empty Fluent pane", samples }];
      return [
        {
          what: "opened again, until usable",
          unit: "ms",
          samples: opened.ours,
          instead: instead(opened.empty),
        },
        {
          what: "a key, until its results are shown",
          unit: "ms",
          samples: keys.times,
          instead: instead(emptyKeys.times),
        },
      ];
    } finally {
      await Promise.all([ours.close(), empty.close()]);
    }
  },
};

async function usable(workbench: OpenWorkbench): Promise<number> {
  await workbench.load("?open=new");
  const noted = await workbench.frame.waitForFunction(() => window.keystrokeNotes?.usable);
  return (await noted.jsonValue()) ?? NaN;
}

/** Presses each key of the queries after the previous one has taken effect. */
async function keystrokes({
  page,
  frame,
}: OpenWorkbench): Promise<{ times: readonly number[]; results: number }> {
  const box = frame.locator("[role=searchbox], input[type=search]");
  let pressed = 0;
  let results = 0;
  for (const query of queries) {
    await box.click();
    for (const key of query) {
      await page.keyboard.press(key === " " ? "Space" : key);
      pressed++;
      await frame.waitForFunction(
        (count) => (window.keystrokeNotes?.keystrokes.length ?? 0) >= count,
        pressed,
      );
    }
    results += await frame.evaluate(() => window.keystrokeNotes?.results ?? 0);
    await box.fill("");
  }
  const times = await frame.evaluate(() => window.keystrokeNotes?.keystrokes ?? []);
  return { times, results };
}
