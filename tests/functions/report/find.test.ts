import { cells, problem } from "../../support/ask";

test("spills the best matches: kind, id, title, value, text", () => {
  const found = cells("FIND", "insurance", 3);
  expect(found[0]).toEqual(["kind", "id", "title", "value", "text"]);
  expect(found).toHaveLength(4);
  expect(found[1]!.slice(0, 4)).toEqual([
    "fact",
    "spend/insurance/2020",
    "Technology investment of Chinese insurers, 2020",
    351,
  ]);
  expect(found[1]![4]).toMatch(/^351 CNY 100 million, reported\. /);
});

test("in Chinese, and in pinyin", () => {
  expect(cells("FIND", "保险", 1)).toEqual([
    ["类型", "编号", "标题", "数值", "内容"],
    [
      "事实",
      "spend/insurance/2020",
      "中国保险机构技术投入（2020年）",
      351,
      expect.stringMatching(/^351亿元，已公布。/),
    ],
  ]);
  expect(cells("FIND", "baoxian", 1, false)[0]!.slice(0, 2)).toEqual(["fact", "spend/insurance/2020"]);
  expect(cells("FIND", "bx", 1, false, "zh")[0]![2]).toBe("中国保险机构技术投入（2020年）");
});

test("returns values as numbers in CNY100M, otherwise empty", () => {
  const rows = cells("FIND", "claim", 20, false);
  const claim = rows.find(([, id]) => id === "claim/ai-banking-value");
  expect(claim![3]).toBe("");
  expect(claim![4]).toMatch(/^1 USD trillion, claimed\. /);
  const share = cells("FIND", "derived/share/bank/2020", 1, false)[0]!;
  expect([share[3], share[4]]).toEqual(["", expect.stringMatching(/^77\.1945%, derived\. /)]);
});

test("returns as many as asked for, ten by default", () => {
  expect(cells("FIND", "bank")).toHaveLength(11);
  expect(cells("FIND", "bank", 0)).toHaveLength(11);
  expect(cells("FIND", "bank", 100, false).length).toBeLessThanOrEqual(100);
  for (const count of [101, -1, 2.5, "many"]) expect(problem("FIND", "bank", count).code).toBe("#VALUE!");
  expect(problem("FIND", "银行", 101).sentence).toBe("参数“条数”须为 1–100 的整数，给出的是 101。");
});

test("returns #N/A if nothing is found", () => {
  expect(problem("FIND", "xyzzy")).toMatchObject({
    code: "#N/A",
    sentence: expect.stringContaining("Nothing matches query “xyzzy”."),
  });
  expect(problem("FIND", "没有这种东西嘛").sentence).toContain("没有与关键词");
  expect(problem("FIND", "")).toMatchObject({ code: "#VALUE!" });
});
