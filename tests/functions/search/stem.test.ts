import "../../../src/functions/catalogue";
import { search } from "../../../src/functions/search/search";
import { stem } from "../../../src/functions/search/stem";

test.each([
  ["insurance insurer insurers insured insuring"],
  ["invest investing invested investment investments investor investors"],
  ["bank banks banking banker bankers"],
  ["procurement procured procuring procure"],
  ["forecast forecasts forecasting"],
  ["policy policies"],
  ["technology technologies"],
  ["governance governing govern"],
  ["compute computing computer computation"],
])("%s are forms of one word", (words) => {
  const stems = new Set(words.split(" ").map(stem));
  expect(stems.size).toBe(1);
});

test.each([
  ["invest", "investigate"],
  ["insurance", "insight"],
  ["trading", "traditional"],
  ["security", "securities"],
  ["state", "statistics"],
  ["rating", "rat"],
  ["bank", "bankrupt"],
  ["total", "totem"],
])("%s and %s are two words", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test("leaves numbers, ids and Chinese unchanged", () => {
  for (const word of ["2020", "5754.5", "保险", "e-cny", "ai", "boc", "spend/bank/2020"])
    expect(stem(word)).toBe(word);
});

test.each([
  ["investing", "spend/insurance/2020"],
  ["banking spend", "spend/total/2024"],
  ["forecasting", "spend/total/2024"],
  ["procured by banks", "procurement/bank/2020"],
  ["policies", "policy-findings"],
  ["weighting", "WEIGHTS"],
  ["normalizing", "NORMALIZE"],
  ["converting currencies", "CONVERT"],
  ["ranked", "RANK"],
  ["governing data", "use-case/data-governance"],
])("%s finds %s", (query, id) => {
  expect(search(query, 6).map((found) => found.id)).toContain(id);
});

test.each([
  ["security", "spend/securities/2020"],
  ["insight", "spend/insurance/2020"],
  ["investigate", "spend/insurance/2020"],
  ["statistics", "STATUS"],
  ["banquet", "spend/bank/2020"],
])("%s does not find %s", (query, id) => {
  expect(search(query, 50).map((found) => found.id)).not.toContain(id);
});

test("ranks the form as typed before other forms", () => {
  expect(search("projection")[0]?.id).toBe("PROJECTION");
  expect(search("project")[0]?.id).toBe("PROJECT");
});
