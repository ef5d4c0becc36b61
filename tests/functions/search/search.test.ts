import fc from "fast-check";
import { catalogue } from "../../../src/functions/catalogue";
import { search } from "../../../src/functions/search/search";

function best(query: string): string | undefined {
  return search(query)[0]?.id;
}

test.each([
  "insurance",
  "Insurance",
  "ＩＮＳＵＲＡＮＣＥ",
  "insur",
  "保险",
  "保險",
  "保险业",
  "baoxian",
  "bx",
])("%s finds what insurers invest", (query) => {
  expect(best(query)).toBe("spend/insurance/2020");
});

test.each([
  ["spend/insurance/2020", "spend/insurance/2020"],
  ["bank 2020", "spend/bank/2020"],
  ["银行2020年", "spend/bank/2020"],
  ["银行技术投入", "spend/bank/2020"],
  ["how much do banks spend", "spend/bank/2020"],
  ["保险技术采购", "procurement/insurance/2020"],
  ["中国 银行 采购", "procurement/bank/2020"],
  ["total 2024", "spend/total/2024"],
  ["预测", "spend/total/2024"],
  ["证券占比", "derived/share/securities/2020"],
  ["spend", "spend"],
  ["quadrant", "QUADRANT"],
  ["effectiveness quadrant", "effectiveness-quadrant"],
  ["象限", "effectiveness-quadrant"],
  ["radar", "digital-practice-radar"],
  ["数据中台", "use-case/data-middle-platform"],
  ["sjzt", "use-case/data-middle-platform"],
  ["shujuzhongtai", "use-case/data-middle-platform"],
  ["ecny", "use-case/e-cny"],
  ["tamp", "use-case/wealth-management"],
  ["yunjisuan", "technology/cloud-computing"],
  ["雲計算", "technology/cloud-computing"],
  ["fintech", "definition/fintech"],
  ["沙盒", "policy-findings/2"],
  ["icbc", "six-banks/icbc/2019"],
  ["麦肯锡", "claim/ai-banking-value"],
  ["trillion", "claim/supply-chain-finance-increment"],
  ["美元", "claim/ai-banking-value"],
  ["procurementrate", "PROCUREMENTRATE"],
  ["采购率", "PROCUREMENTRATE"],
])("%s finds %s first", (query, id) => {
  expect(best(query)).toBe(id);
});

test.each([
  ["insurnace", "spend/insurance/2020"],
  ["insurans", "spend/insurance/2020"],
  ["data governence", "use-case/data-governance"],
  ["quadarnt", "QUADRANT"],
  ["隐私记算", "technology/privacy-preserving-computation"],
])("understands %s despite the slip", (query, id) => {
  expect(best(query)).toBe(id);
});

test("ranks an exact name first, then longer names", () => {
  const ids = search("blockchain").map(({ id }) => id);
  expect(ids[0]).toBe("technology/blockchain");
  expect(ids[1]).toBe("technology/consortium-blockchain");
});

test("ranks the report's numbers before other sources', and those before derived ones", () => {
  const ids = search("bank 2020", 50).map(({ id }) => id);
  expect(ids.indexOf("spend/bank/2020")).toBeLessThan(ids.indexOf("official/bank/2020"));
  expect(ids.indexOf("official/bank/2020")).toBeLessThan(ids.indexOf("derived/share/bank/2020"));
});

test("returns nothing if nothing matches", () => {
  expect(search("qqqqqq")).toEqual([]);
  expect(search("")).toEqual([]);
  expect(search("  ")).toEqual([]);
  expect(search("?!")).toEqual([]);
});

test("finds every function by its name and returns as many as asked for", () => {
  for (const { id } of catalogue) expect(search(id).some((found) => found.id === id)).toBe(true);
  expect(search("bank", 3)).toHaveLength(3);
});

test("accepts any text and returns each item once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (query) => {
      const keys = search(query, 100).map(({ kind, id }) => `${kind} ${id}`);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});

test("ignores case, spaces and width", () => {
  for (const query of ["Bank 2020", "cloud computing", "e-CNY"]) {
    const expected = search(query);
    expect(search(query.toUpperCase())).toEqual(expected);
    expect(search(`  ${query.replace(" ", "   ")} `)).toEqual(expected);
    const wide = query.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    expect(search(wide)).toEqual(expected);
  }
});

test("finds a number exactly or by its first digits, never by a slip", () => {
  expect(search("2027")).toEqual([]);
  expect(search("5754").map(({ id }) => id)).not.toContain("spend/bank/2020");
  expect(best("5754.5")).toBe("spend/total/2024");
  expect(search("202", 50).some(({ id }) => id.includes("2020"))).toBe(true);
});
