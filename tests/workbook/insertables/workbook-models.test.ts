import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";
import { searchInsertables } from "../../../src/workbook/insertables/insertable";
import { workbookModels } from "../../../src/workbook/insertables/workbook-models";
import { models } from "../../../src/workbook/models/library/models";

const questions: readonly (readonly [query: string, id: string])[] = [
  ["market size forecast", "sheets/market"],
  ["market size", "sheets/market"],
  ["市场规模", "sheets/market"],
  ["市场规模预测", "sheets/market"],
];

test.each(questions)("%s finds its model first", (query, id) => {
  expect(searchInsertables(query, 5)[0]?.id).toBe(id);
});

test("every model has a card, and every card a model", () => {
  expect(models.map(({ id }) => id)).toEqual(workbookModels.map(({ id }) => id));
});

test.each(workbookModels.map(({ id }) => id))(
  "%s is planned in both languages, with six sheets",
  async (id) => {
    for (const language of ["en", "zh"] as const) {
      const plan = await planInsertable({ kind: "workbook-model", id }, language, "live");
      expect(plan?.sheets?.map((sheet) => sheet.id)).toEqual([
        "cover",
        "inputs",
        "calculation",
        "results",
        "checks",
        "sources",
      ]);
    }
  },
);
