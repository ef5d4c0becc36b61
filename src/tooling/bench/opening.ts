import { openWorkbench, type OpenWorkbench } from "../workbench/browser";
import { buildEmptyPane } from "./empty-pane";
import type { Moments } from "./opening-page";
import { pageScript } from "./page-script";
import type { Bench, Row } from "./row";

const rounds = 7;

/** The time until a user who opens the workbench for the first time can work. */
export const opening: Bench = {
  name: "opening",
  title: "Opening",
  about:
    "The workbench in headless Chromium with an empty cache, from the request of the page; the server is on the same machine. The pane and its functions load while the spreadsheet starts. The alternative is a pane of only React, Fluent UI and a search box.",
  async run() {
    const script = await pageScript("opening-page.ts");
    const emptyPane = await buildEmptyPane();
    const [ours, empty] = await Promise.all([openWorkbench(), openWorkbench({ addin: emptyPane })]);
    try {
      for (const { page } of [ours, empty]) await page.addInitScript({ content: script });
      const demo: Required<Moments>[] = [];
      const paneOfOurs: number[] = [];
      const paneOfNothing: number[] = [];
      for (let round = 0; round < rounds; round++) {
        demo.push(await opened(ours, "", "result", "pane"));
        paneOfOurs.push((await opened(ours, "?open=new", "pane")).pane);
        paneOfNothing.push((await opened(empty, "?open=new", "pane")).pane);
      }
      return [
        row(
          "demo workbook, first result of a function",
          demo.map(({ result }) => result),
        ),
        row(
          "demo workbook, pane usable",
          demo.map(({ pane }) => pane),
        ),
        row("new workbook, pane usable", paneOfOurs, [
          { what: "an empty Fluent pane", samples: paneOfNothing },
        ]),
      ];
    } finally {
      await Promise.all([ours.close(), empty.close()]);
    }
  },
};

function row(what: string, samples: readonly number[], instead: Row["instead"] = []): Row {
  return { what, unit: "ms", samples, instead };
}

/** Opens the page with an empty cache and waits for the wanted moments. */
async function opened<K extends keyof Moments>(
  { page, context, address }: OpenWorkbench,
  query: string,
  ...wanted: readonly K[]
): Promise<Required<Pick<Moments, K>>> {
  const session = await context.newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
  await page.goto(`${address}/workbench/${query}`);
  const moments = await page.waitForFunction(
    (names) => {
      const noted: Moments = window.moments ?? {};
      return names.every((name) => noted[name] !== undefined) ? noted : undefined;
    },
    wanted as readonly (keyof Moments)[],
  );
  return (await moments.jsonValue()) as Required<Pick<Moments, K>>;
}
