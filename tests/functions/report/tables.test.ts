import { tables } from "../../../src/report/dataset";
import { isChinese } from "../../../src/report/language";
import { cells, problem } from "../../support/ask";

test("TABLES lists every table, with the number of its rows", () => {
  const list = cells("TABLES");
  expect(list[0]).toEqual(["id", "title", "rows", "what it shows"]);
  expect(list.slice(1).map(([id, , rows]) => [id, rows])).toEqual(
    tables.map(({ id, rows }) => [id, rows.length]),
  );
  expect(cells("TABLES", false, "zh")[0]).toEqual(["spend", "中国金融机构技术投入", 5, tables[0]!.shows.zh]);
  expect(cells("TABLES", undefined, "英文")).toEqual(list);
});

test.each(tables.map(({ id }) => id))("TABLE spills %s by id and by either title, the same", (id) => {
  const { title, rows, attributes } = tables.find((table) => table.id === id)!;
  const english = cells("TABLE", id);
  const chinese = cells("TABLE", title.zh);
  expect(cells("TABLE", title.en)).toEqual(english);
  expect(cells("TABLE", id, undefined, "zh")).toEqual(chinese);
  expect(cells("TABLE", id, false)).toEqual(english.slice(1));
  expect(english).toHaveLength(rows.length + 1);
  const hasValues = rows.some(({ data }) => data);
  const width = 4 + attributes.length + (hasValues ? 2 : 0);
  expect(english[0]).toHaveLength(width);
  expect(chinese[0]).toHaveLength(width - 1);
  expect(english[0]![0]).toBe("name");
  expect(english[0]![1]).toBe("Chinese wording");
  expect(english[0]!.slice(-2)).toEqual(["standing", "where in the preview"]);
  expect(chinese[0]![0]).toBe("名称");
  expect(chinese[0]!.slice(-2)).toEqual(["数据性质", "预览出处"]);
  for (const heading of chinese[0]!) expect(isChinese(String(heading))).toBe(true);
  for (const [i, row] of rows.entries()) {
    expect(english[i + 1]!.slice(0, 2)).toEqual([row.name.en, row.name.zh]);
    expect(chinese[i + 1]![0]).toBe(row.name.zh);
  }
});

test("returns numbers in CNY100M and an amount in another currency as printed", () => {
  expect(cells("TABLE", "spend").map((row) => row[2])).toEqual(["value", 2078, 351, 262.9, 2691.9, 5754.5]);
  expect(cells("TABLE", "技术投入").map((row) => row.slice(1, 4))).toEqual([
    ["数值", "单位", "数据性质"],
    [2078, "亿元", "已公布"],
    [351, "亿元", "已公布"],
    [262.9, "亿元", "已公布"],
    [2691.9, "亿元", "已公布"],
    [5754.5, "亿元", "预测"],
  ]);
  expect(cells("TABLE", "claims", false).map((row) => row.slice(2, 5))).toEqual([
    [1, "USD trillion", "claimed"],
    [5.4, "trillion (currency not named)", "claimed"],
  ]);
});

test("returns #VALUE! with the closest and all known for an unknown table", () => {
  expect(problem("TABLE", "sped")).toMatchObject({
    code: "#VALUE!",
    sentence: expect.stringContaining(
      "Unknown table “sped”. Did you mean spend? Known: spend, procurement, strategy-matrix",
    ),
  });
  expect(problem("TABLE", "没有").sentence).toContain("可用：中国金融机构技术投入、");
  expect(problem("TABLE")).toMatchObject({ code: "#VALUE!", sentence: "Table is missing: give a value." });
});
