import "../../../src/functions/catalogue";
import { search } from "../../../src/functions/search/search";
import { languages } from "../../../src/report/language";
import { searchInsertables } from "../../../src/workbook/insertables/insertable";
import { models } from "../../../src/workbook/insertables/models";

const ids = (query: string) => searchInsertables(query, 30).map(({ id }) => id);

test.each([
  ["scenarios", "model/scenarios"],
  ["情景", "model/scenarios"],
  ["qingjing", "model/scenarios"],
  ["区间", "model/band"],
  ["yucequjian", "model/band"],
  ["back-test", "model/backtest"],
  ["回测", "model/backtest"],
  ["huice", "model/backtest"],
  ["预测", "model/path"],
  ["yuce", "model/path"],
  ["分领域预测", "model/segments"],
  ["projection by segment", "model/segments"],
])("%s finds %s first", (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test.each([
  ["projection", "PROJECTION", "model/path"],
  ["scenario", "SCENARIO", "model/scenarios"],
  ["band", "BAND", "model/band"],
])("%s finds the function of that name and the model", (query, ...both) => {
  expect(ids(query).slice(0, 2).sort()).toEqual(both.sort());
});

test("finds each by its own title, in either language", () => {
  for (const { id, title } of models)
    for (const language of languages) expect(ids(title[language])[0]).toBe(id);
});

test("FIND does not find models, which its contract does not name", () => {
  for (const query of ["scenario", "预测", "back-test", "band"])
    expect(search(query, 50).filter(({ id }) => id.startsWith("model/"))).toEqual([]);
});
