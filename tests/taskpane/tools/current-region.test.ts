import type { Grid } from "../../../src/functions/engine/cells";
import { readRows, surroundingRegion, withoutTitles } from "../../../src/taskpane/tools/draft/current-region";
import type { ReadRange } from "../../../src/workbook/cells/read-range";
import { workbook } from "../../support/pane";

const sheet: Grid = [
  ["A title", null, null, null, null],
  [null, null, null, null, "far"],
  ["name", "a", "b", null, null],
  ["x", 1, null, null, null],
  ["y", 2, 4, null, null],
  [null, null, null, null, null],
  ["note", null, null, null, null],
];

test("the region around a cell ends at blank rows and columns, and may contain blank cells", () => {
  const region = { row: 2, column: 0, height: 3, width: 3 };
  expect(surroundingRegion(sheet, 3, 2)).toEqual(region);
  expect(surroundingRegion(sheet, 2, 0)).toEqual(region);
  expect(surroundingRegion(sheet, 1, 4)).toEqual({ row: 1, column: 4, height: 1, width: 1 });
});

test("titles and notes next to a table are not part of it", () => {
  const touching: Grid = [
    ["Title", null],
    ["caption", null],
    ["name", "a"],
    ["x", 1],
    ["source", null],
  ];
  const region = surroundingRegion(touching, 0, 0);
  expect(region).toEqual({ row: 0, column: 0, height: 5, width: 2 });
  expect(withoutTitles(touching, region)).toEqual({ row: 2, column: 0, height: 2, width: 2 });
});

test("a selected cell selects the table around it; a selected range only itself", async () => {
  const asked: string[] = [];
  const host = {
    ...workbook().host,
    read: async (reference: string, on: string): Promise<ReadRange> => {
      asked.push(reference);
      return { sheet: on, address: reference === "A:XFD" ? "B2:F8" : reference, cells: sheet };
    },
  };
  const selected = (address: string) => ({ sheet: "S", address, formula: "" });
  expect(await readRows(host, selected("C5"))).toEqual({
    sheet: "S",
    address: "B4:D6",
    cells: [
      ["name", "a", "b"],
      ["x", 1, null],
      ["y", 2, 4],
    ],
  });
  expect(await readRows(host, selected("B4:D6"))).toMatchObject({ address: "B4:D6" });
  // Outside the used range: only the cell is read, and later reported as empty.
  expect(await readRows(host, selected("Z99"))).toMatchObject({ address: "Z99" });
  expect(asked).toEqual(["A:XFD", "B4:D6", "A:XFD", "Z99"]);
});
