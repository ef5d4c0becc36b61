import type { Grid } from "../../../src/functions/engine/cells";
import { guessLayout, runsAcross } from "../../../src/workbook/table-layout/guess-layout";
import type { LineRole } from "../../../src/workbook/table-layout/table-layout";
import { tableOf } from "../../../src/workbook/tools/user-table";
import { cellsOf, grid, messyTexts } from "../../support/workbook/messy-tables/read-messy-table";

const letters: Readonly<Record<string, LineRole>> = {
  T: "title",
  H: "heading",
  U: "units",
  d: "data",
  A: "average",
  S: "total",
  n: "note",
  _: "blank",
};

const rolesOf = (cells: Grid) => guessLayout(cells).lines;
const spelt = (roles: string) => [...roles].map((letter) => letters[letter]);
const table = (cells: Grid) => tableOf({ sheet: "S", address: "A1", cells }, guessLayout(cells));

describe("the tables of cases", () => {
  test("ten banks and their total: the total is no bank", () => {
    const cells = cellsOf(messyTexts("banks"));
    expect(rolesOf(cells)).toEqual(spelt("HddddddddddS"));
    const { height, labels, columns } = table(cells);
    expect(height).toBe(10);
    expect(labels.at(-1)?.cell).toBe("Bank J 癸行");
    expect(columns.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["numbers", undefined],
      ["numbers", "亿元"],
      ["numbers", "亿元"],
      ["numbers", "m"],
      ["numbers", undefined],
      ["numbers", "亿元"],
      ["numbers", "亿元"],
      ["numbers", "m"],
    ]);
  });

  test("technologies under a title, with a blank row below the headings and a total of one column", () => {
    const cells = cellsOf(messyTexts("technologies"));
    expect(rolesOf(cells)).toEqual(spelt("TH_ddddddddddddS"));
    const { columns, height, address } = table(cells);
    expect([height, address]).toEqual([12, "A2:G15"]);
    expect(columns.map(({ head, kind, unit }) => [head?.cell, kind, unit])).toEqual([
      ["Strategic value (1-10)", "numbers", "1-10"],
      ["Market growth (%)", "numbers", "%"],
      ["Maturity 成熟度", "numbers", undefined],
      ["Cost (CNY m)", "numbers", "CNY m"],
      ["ROI (%)", "numbers", "%"],
      ["Risk 风险 (1-5)", "numbers", "1-5"],
    ]);
  });

  test("users by year: the years are numbers below a heading, not names", () => {
    const cells = cellsOf(messyTexts("users"));
    expect(rolesOf(cells)).toEqual(spelt("Hddddddddd"));
  });
});

const ratings = ["Item|Value|Cost", "A|5|31", "B|3|18", "C|4|27"];

test.each<[string, Grid, string]>([
  ["a title, and the unit beside it", grid("Assessment||单位：亿元", "", ...ratings), "T_Hddd"],
  [
    "a title, a unit below it",
    grid("各行投入", "|||单位：亿元", "银行|人员|投入|收入", "甲|1|2|3", "乙|3|5|9"),
    "TTHdd",
  ],
  [
    "two heading rows, the first merged",
    grid("|2022||2023|", "Bank|Staff|Spend|Staff|Spend", "A|5|7|6|8", "B|4|9|4|9"),
    "HHdd",
  ],
  ["两行标题", grid("机构|2022年||2023年|", "|人员|投入|人员|投入", "甲|5|7|6|8", "乙|4|9|4|9"), "HHdd"],
  ["a row of units", grid("Bank|Staff|Spend", "|persons|CNY bn", "A|5|7", "B|4|9"), "HUdd"],
  ["单位行", grid("银行|人员|投入", "单位|人|亿元", "甲|5|7", "乙|4|9"), "HUdd"],
  ["units in brackets below", grid("银行|人员|投入", "|（人）|（亿元）", "甲|5|7", "乙|4|9"), "HUdd"],
  ["no headings", grid("A|5|7", "B|4|9"), "dd"],
  ["numbers alone", grid("5|7", "4|9"), "dd"],
  ["years above amounts", grid("Item|2020|2021", "x|10.5|12", "y|8|9"), "Hdd"],
  ["years marked as such", grid("项目|2020年|2021年", "甲|10.5|12", "乙|8|9"), "Hdd"],
  ["a total in Chinese", grid("银行|投入|收入", "甲|5|7", "乙|4|9", "合 计|9|16"), "HddS"],
  [
    "subtotals and a grand total",
    grid("Bank|Spend", "A|5", "B|4", "Large banks subtotal|9", "C|2", "D|1", "小计|3", "Grand total|12"),
    "HddSddSS",
  ],
  ["Total 合计 without equal sums", grid("Bank|Spend", "A|5", "B|4", "Total 合计|10"), "HddS"],
  ["a sum without a name", grid("Bank|Staff|Spend", "A|5|7.5", "B|4|9.25", "C|8|1.5", "|17|18.25"), "HdddS"],
  ["an unnamed sum of one column", grid("Bank|Spend", "A|5", "B|4", "C|8", "D|1", "All|18"), "HddddS"],
  [
    "a bank that is as large as two others",
    grid("Bank|Staff|Spend", "A|5|7", "B|4|9", "C|9|16", "D|3|3"),
    "Hdddd",
  ],
  [
    "a row that happens to be the sum in one column",
    grid("Bank|Staff|Spend", "A|1|7", "B|2|9", "C|3|4", "D|6|3"),
    "Hdddd",
  ],
  [
    "criteria named Total assets",
    grid("Bank|A|B", "Total assets|5|7", "Staff|4|9", "Total income|3|2"),
    "Hddd",
  ],
  ["平均行", grid("银行|投入|收入", "甲|5|7", "乙|4|9", "行业平均|4.5|8"), "HddA"],
  ["notes below", grid(...ratings, "注：成本为估计值", "Source: annual reports"), "Hdddnn"],
  ["a note beyond a blank row", grid(...ratings, "", "资料来源：年报"), "Hddd_n"],
  ["blank rows within", grid("Bank|Spend|Income", "A|5|7", "", "B|4|9", "", "C|1|2"), "Hd_d_d"],
  [
    "groups within the table",
    grid("Bank|Spend|Income", "Large banks||", "A|5|7", "B|4|9", "Small banks||", "C|1|2"),
    "Hnddnd",
  ],
  [
    "headings repeated on the next page",
    grid("Bank|Spend|Income", "A|5|7", "B|4|9", "Bank|Spend|Income", "C|1|2"),
    "Hddnd",
  ],
  ["placeholders in the first row of data", grid("Bank|Spend|Income", "A|n/a|—", "B|4|9", "C|1|2"), "Hddd"],
  [
    "numbers and percentages as text",
    grid("Bank|Spend|ROI", "A|1,234|24%", "B|\u00a02 450|38％", "C|640|n/a"),
    "Hddd",
  ],
  ["amounts below zero in brackets", grid("Bank|Profit", "A|(1,234)", "B|250", "C|(3)"), "Hddd"],
  ["words beside few numbers", grid("Name|Type|City|Score", "A|bank|X|4", "B|insurer|Y|5"), "Hdd"],
  ["no numbers at all", grid("Name|Type", "A|bank", "B|insurer"), "Hdd"],
  [
    "three rows above: the uppermost is a title",
    grid("Survey|of|banks", "|2022|", "Bank|Staff|Spend", "A|5|7", "B|4|9"),
    "THHdd",
  ],
  ["one column with a heading", grid("Score", "5", "7"), "Hdd"],
  ["a single row", grid("x|1|2"), "d"],
  ["a single cell", [[null]], "_"],
])("roles of rows: %s", (_, cells, roles) => {
  expect(rolesOf(cells)).toEqual(spelt(roles));
});

test("a SUM over rows is a total, whatever its label and its value; a sum across is not", () => {
  const cells = grid("Bank|Spend|Income", "A|5|7", "B|4|9", "Everyone|9.5|16", "D|1|2");
  expect(guessLayout(cells, { "3,1": "=SUM(B2:B3)" }).lines).toEqual(spelt("HddSd"));
  expect(guessLayout(cells, { "3,1": "=SUBTOTAL(9,$B$2:$B$3)" }).lines).toEqual(spelt("HddSd"));
  expect(guessLayout(cells, { "3,2": "=AVERAGE(C2:C3)" }).lines).toEqual(spelt("HddAd"));
  expect(guessLayout(cells, { "3,2": "=SUM(A4:B4)" }).lines).toEqual(spelt("Hdddd"));
});

test.each<[string, Grid, number | undefined]>([
  ["names in the first column", grid(...ratings), 0],
  ["running numbers before the names", grid("No.|Item|Value", "1|A|5", "2|B|3", "3|C|4"), 1],
  ["序号之后的名称", grid("序号|银行|投入", "1|甲|5", "2|乙|3"), 1],
  ["numbers alone", grid("5|7", "4|9"), undefined],
  ["years beside amounts", grid("Year|Users", "2015|276", "2016|338"), 0],
  ["one column", grid("Score", "5", "7"), undefined],
])("names of rows: %s", (_, cells, labelAt) => {
  expect(guessLayout(cells).labelAt).toBe(labelAt);
});

test("groups of two heading rows are part of each name, also in formulas", () => {
  const cells = grid("机构|2022年||2023年|", "|人员|投入|人员|投入", "甲|5|7|6|8", "乙|4|9|4|9");
  expect(table(cells).columns.map(({ head }) => head?.cell)).toEqual([
    "2022年 人员",
    "2022年 投入",
    "2023年 人员",
    "2023年 投入",
  ]);
  expect(table(cells).columns[3]?.head?.address).toBe('S!$D$1&" "&S!$E$2');
});

test("units of a row of their own belong to the columns", () => {
  const cells = grid("Bank|Staff|Spend", "|persons|（亿元）", "A|5|7", "B|4|9");
  expect(table(cells).columns.map(({ unit }) => unit)).toEqual(["persons", "亿元"]);
});

test("a transposed table has the roles of its columns", () => {
  const cells = grid("|A|B|Total", "Staff|5|4|9", "Spend|7|9|16");
  const layout = guessLayout(cells, {}, true);
  expect(layout.lines).toEqual(spelt("HddS"));
  expect(tableOf({ sheet: "S", address: "A1", cells }, layout).height).toBe(2);
});

test("years across are recognised, in numbers and in words", () => {
  const across = (cells: Grid) => runsAcross(cells, guessLayout(cells));
  expect(across(grid("Item|2020|2021|2022", "x|10.5|12|14"))).toBe(true);
  expect(across(grid("项目|2020年|2021年", "甲|10.5|12"))).toBe(true);
  expect(across(grid(...ratings))).toBe(false);
});
