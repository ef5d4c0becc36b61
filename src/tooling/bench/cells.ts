import { openWorkbench, type OpenWorkbench } from "../workbench/browser";
import type { CellsPage } from "./cells-page";
import { pageScript } from "./page-script";
import type { Bench, Instead, Row } from "./row";

/** Many cells that call the add-in, compared with cells that use the sheet's own VLOOKUP. */
export const cells: Bench = {
  name: "cells",
  title: "Many cells in the workbench",
  about:
    "From writing until the last value has arrived, in headless Chromium: formulas go from the spreadsheet to Microsoft's custom-functions runtime in the pane's frame and back. The alternative is `VLOOKUP` of the spreadsheet itself ([Univer](https://github.com/dream-num/univer)) in a table beside the cells. Excel has an engine of its own and will differ.",
  async run() {
    const workbench = await openWorkbench({ query: "?open=new" });
    try {
      await workbench.page.addInitScript({ content: await pageScript("cells-page.ts") });
      const ours: Measured = { fill: [], one: [], all: [] };
      const theirs: Measured = { fill: [], one: [], all: [] };
      for (let round = 0; round < rounds; round++) {
        await measure(workbench, fintech, ours);
        await measure(workbench, vlookup, theirs);
      }
      const row = (what: string, which: keyof Measured): Row => {
        const instead: Instead = { what: "the sheet's own `VLOOKUP`", samples: theirs[which] };
        return { what, unit: "ms", samples: ours[which], instead: [instead] };
      };
      return [
        row('10,000 cells `=FINTECH.SPEND("insurance",2020)` written', "fill"),
        row("an edit that 1 of 2,000 such cells depends on", "one"),
        row("an edit that 1,000 of 2,000 such cells depend on", "all"),
      ];
    } finally {
      await workbench.close();
    }
  },
};

const rounds = 5;
const editsPerRound = 2;
/** Milliseconds before an edit, as a user pauses: Microsoft's runtime delays answers that follow others at once. */
const pause = 700;

/** Samples of filling 10,000 cells, of an edit of one input, and of an edit of the input that all share. */
type Measured = Record<"fill" | "one" | "all", number[]>;

interface Kind {
  /** A lookup of a segment: a quoted word, or the cell that holds it. */
  formula(segment: string): string;
}

const numbers = { bank: 2078, insurance: 351, securities: 262.9, total: 2691.9 } as const;
type Segment = keyof typeof numbers;
const segments = Object.keys(numbers) as Segment[];

const fintech: Kind = { formula: (segment) => `=FINTECH.SPEND(${segment},2020)` };
/** The table is in H1:I4. */
const vlookup: Kind = { formula: (segment) => `=VLOOKUP(${segment},$H$1:$I$4,2,FALSE)` };

async function measure(workbench: OpenWorkbench, { formula }: Kind, found: Measured): Promise<void> {
  const table = segments.map((segment) => [segment, numbers[segment]]);
  const segmentOf = (row: number): Segment => segments[row % segments.length] ?? "bank";
  const load = async (): Promise<void> => {
    await workbench.load("?open=new");
    await workbench.page.evaluate((rows) => window.cells?.write(0, 7, rows), table);
  };
  const timed = (...args: Parameters<CellsPage["timed"]>): Promise<number> =>
    workbench.page.evaluate(([edit, watched, expected]) => {
      if (!window.cells) throw new Error("The page's script is missing.");
      return window.cells.timed(edit, watched, expected);
    }, args);
  const afterPause: typeof timed = async (...args) => {
    await workbench.page.waitForTimeout(pause);
    return timed(...args);
  };

  await load();
  const literals = Array.from({ length: 10_000 }, (_, row) => [formula(`"${segmentOf(row)}"`)]);
  const values = segments.map((segment) => numbers[segment]);
  found.fill.push(
    await timed(
      { row: 0, column: 1, inputs: literals },
      { row: 0, column: 1, height: 10_000, width: 1 },
      values,
    ),
  );

  // Column A holds an input for each cell of column B; all of column C depend on E1.
  await load();
  const inputs = Array.from({ length: 1000 }, (_, row) => [
    segmentOf(row),
    formula(`A${row + 1}`),
    formula("$E$1"),
    "",
    row === 0 ? "bank" : "",
  ]);
  const column = (at: number, height: number) => ({ row: 0, column: at, height, width: 1 });
  await timed({ row: 0, column: 0, inputs }, column(2, 1000), [numbers.bank]);
  for (let time = 0; time < editsPerRound; time++) {
    const next = time % 2 === 0 ? "total" : "insurance";
    found.one.push(await afterPause({ row: 0, column: 0, inputs: [[next]] }, column(1, 1), [numbers[next]]));
    found.all.push(
      await afterPause({ row: 0, column: 4, inputs: [[next]] }, column(2, 1000), [numbers[next]]),
    );
  }
}
