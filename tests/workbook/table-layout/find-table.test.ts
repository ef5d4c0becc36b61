import {
  findTable,
  largestTable,
  surroundingRegion,
  withoutBlankEdges,
} from "../../../src/workbook/table-layout/find-table";
import { cellsOf, grid, messyTexts } from "../../support/workbook/messy-tables/read-messy-table";

const area = (row: number, column: number, height: number, width: number) => ({ row, column, height, width });

test("the region around a cell ends at blank rows and columns, and may contain blank cells", () => {
  const sheet = grid("A title||||", "||||far", "name|a|b||", "x|1|||", "y|2|4||", "", "note||||");
  expect(surroundingRegion(sheet, 3, 2)).toEqual(area(2, 0, 3, 3));
  expect(surroundingRegion(sheet, 2, 0)).toEqual(area(2, 0, 3, 3));
  expect(surroundingRegion(sheet, 1, 4)).toEqual(area(1, 4, 1, 1));
});

test("each cell of a messy table, its title included, finds the same table", () => {
  const cells = cellsOf(messyTexts("technologies"));
  const whole = area(0, 0, 16, 7);
  for (const [row, column] of [
    [0, 0],
    [1, 3],
    [3, 0],
    [11, 4],
    [15, 4],
  ] as const)
    expect(findTable(cells, row, column)).toEqual(whole);
});

test("a blank row divides two tables if the lower one has headings of its own", () => {
  const cells = grid("Bank|Spend", "A|5", "B|4", "", "Insurer|Spend", "C|2", "D|1");
  expect(findTable(cells, 1, 0)).toEqual(area(0, 0, 3, 2));
  expect(findTable(cells, 5, 1)).toEqual(area(4, 0, 3, 2));
});

test("rows of numbers beyond a blank row belong to the table; a note beyond it does not", () => {
  const cells = grid("Bank|Spend", "A|5", "", "B|4", "", "", "C|7", "", "资料来源：年报|");
  expect(findTable(cells, 0, 0)).toEqual(area(0, 0, 7, 2));
});

test("tables beside each other are apart", () => {
  const cells = grid("Bank|Spend||Insurer|Spend", "A|5||C|2", "B|4||D|1");
  expect(findTable(cells, 1, 1)).toEqual(area(0, 0, 3, 2));
  expect(findTable(cells, 1, 3)).toEqual(area(0, 3, 3, 2));
});

test("of a whole sheet, the largest table is taken", () => {
  const cells = grid("Ratio|3||||", "", "", "", "Bank|Spend|Income||", "A|5|6||", "B|4|8||");
  expect(largestTable(cells)).toEqual(area(4, 0, 3, 3));
});

test("blank rows and columns at the edges of a selection are cut", () => {
  const cells = grid("||", "|Bank|Spend", "|A|5", "||");
  expect(withoutBlankEdges(cells, area(0, 0, 4, 3))).toEqual(area(1, 1, 2, 2));
});
