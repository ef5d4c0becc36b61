import type { Grid } from "../../../src/functions/engine/cells";
import { readRows } from "../../../src/taskpane/tools/draft/current-region";
import { areaOf } from "../../../src/workbook/cells/address";
import { partOf } from "../../../src/workbook/table-layout/find-table";
import { guessLayout, tableOf } from "../../../src/workbook/tools/user-table";
import { cellsOf, messyTexts } from "../../support/workbook/messy-tables/read-messy-table";
import type { ReadRange } from "../../../src/workbook/cells/read-range";
import { workbook } from "../../support/pane";

const sheet: Grid = [
  ["A title", null, null, null, null],
  [null, null, null, null, null],
  ["name", "a", "b", null, null],
  ["x", 1, null, null, null],
  ["y", 2, 4, null, null],
  [null, null, null, null, null],
  ["note", null, null, null, null],
];

test("a selected cell selects the table around it; a selected range only itself", async () => {
  const asked: string[] = [];
  const host = {
    ...workbook().host,
    read: async (reference: string, on: string): Promise<ReadRange> => {
      asked.push(reference);
      if (reference === "A:XFD") return { sheet: on, address: "B2:F8", cells: sheet };
      const cells = reference === "B4:D6" ? sheet.slice(2, 5).map((row) => row.slice(0, 3)) : [[null]];
      return { sheet: on, address: reference, cells };
    },
  };
  const selected = (address: string) => ({ sheet: "S", address, formula: "" });
  expect(await readRows(host, selected("C5"))).toMatchObject({
    sheet: "S",
    address: "B4:D6",
    cells: [
      ["name", "a", "b"],
      ["x", 1, null],
      ["y", 2, 4],
    ],
  });
  expect(await readRows(host, selected("B4:D6"))).toMatchObject({ address: "B4:D6" });
  // Of a merged title, the first cell alone is filled.
  expect(await readRows(host, selected("B2:F2"))).toMatchObject({ address: "B4:D6" });
  // Outside the used range: only the cell is read, and later reported as empty.
  expect(await readRows(host, selected("Z99"))).toMatchObject({ address: "Z99" });
  expect(asked).toEqual(["A:XFD", "B4:D6", "B2:F2", "A:XFD", "A:XFD", "Z99"]);
});

test("a cell, a merged title, the table and the whole sheet give the same table", async () => {
  const cells = cellsOf(messyTexts("technologies"));
  const used = "A1:G16";
  const host = {
    ...workbook().host,
    read: async (reference: string, on: string): Promise<ReadRange> => {
      const area = areaOf(reference)!;
      const isAll = area.height > 1000;
      return {
        sheet: on,
        address: isAll ? used : reference,
        cells: isAll ? cells : partOf(cells, area),
      };
    },
  };
  const rows = async (address: string) => {
    const range = await readRows(host, { sheet: "S", address, formula: "" });
    if ("refused" in range) throw new Error(range.refused);
    const { labels, columns, address: place } = tableOf(range, guessLayout(range.cells));
    return { place, labels, columns };
  };
  const expected = await rows("A1:G16");
  expect(expected.labels).toHaveLength(12);
  for (const address of ["A1", "A1:G1", "E9", "A16", "A2:G16", "A:G", "1:1048576"])
    expect(await rows(address)).toEqual(expected);
});
