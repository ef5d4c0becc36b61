import { readPieces } from "../../../src/excel/read/read-pieces";
import { addressOf } from "../../../src/workbook/cells/address";
import { openWorkbook, write } from "../../support/excel/open-workbook";

const at = (row: number, column: number, height: number, width: number) => ({ row, column, height, width });

/** The addresses of the pieces of each sync. */
function pieces(areas: readonly ReturnType<typeof at>[], atOnce?: number): Promise<string[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const wanted = areas.map((area) => ({ sheet, area }));
    const found: string[][] = [];
    for await (const read of readPieces(context, wanted, "values", atOnce))
      found.push(read.map(({ area }) => addressOf(area)));
    return found;
  });
}

test("small areas are read together, large ones row by row", async () => {
  openWorkbook();
  expect(await pieces([at(0, 0, 2, 2), at(4, 0, 5, 2), at(20, 0, 1, 1)], 10)).toEqual([
    ["A1:B2", "A5:B7"],
    ["A8:B9", "A21"],
  ]);
});

test("a row that is too wide is read in parts", async () => {
  openWorkbook();
  expect(await pieces([at(0, 0, 2, 5)], 3)).toEqual([["A1:C1"], ["D1:E1"], ["A2:C2"], ["D2:E2"]]);
});

test("an answer above 5 MB is asked for again in halves", async () => {
  openWorkbook();
  const text = "x".repeat(30_000);
  await write("A1:A150", Array(150).fill([text]));
  await write("A151:A300", Array(150).fill([text]));
  expect(await pieces([at(0, 0, 300, 1)], 300)).toEqual([["A1:A150"], ["A151:A300"]]);
});
