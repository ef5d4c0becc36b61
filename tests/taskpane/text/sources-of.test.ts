import { sourceById } from "../../../src/report/sources";
import { sourcesOf } from "../../../src/taskpane/text/sources-of";
import { suggestedResults } from "../../../src/taskpane/store/suggested-results";
import { searchInsertables } from "../../../src/workbook/insertables/insertable";
import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";

const queries = [
  "spend",
  "bank",
  "cloud",
  "governance",
  "fintech",
  "trend",
  "policy",
  "AI",
  "growth",
  "blockchain",
];
const found = [
  ...suggestedResults.flatMap(({ items }) => items),
  ...queries.flatMap((query) => searchInsertables(query, 100)),
];

it("every item that search can find has sources, except functions", () => {
  const kinds = new Set(found.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    [
      "chart",
      "definition",
      "fact",
      "finding",
      "function",
      "model",
      "table",
      "technology",
      "use-case",
      "workbook-model",
    ].sort(),
  );
  for (const thing of found) {
    const { origins, standings, working } = sourcesOf(thing);
    const silent = thing.kind === "function" || /not placed/.test(thing.text.en);
    if (!silent) {
      expect({ id: thing.id, origins: origins.length > 0 }).toEqual({ id: thing.id, origins: true });
      expect(standings.length).toBeGreaterThan(0);
    }
    for (const { source } of origins) expect(sourceById(source)).toBeDefined();
    expect(new Set(origins.map((origin) => JSON.stringify(origin))).size).toBe(origins.length);
    if (thing.value) expect(working).toEqual(thing.value.working);
  }
});

it("suggested items have the ids that search finds, and can be inserted", () => {
  for (const point of suggestedResults.flatMap(({ items }) => items)) {
    expect(searchInsertables(point.id, 5)).toContainEqual(point);
    expect(planInsertable(point, "en", "live")).toBeDefined();
  }
  expect(suggestedResults.map(({ items }) => items.length)).toEqual([1, 6, 6, 5, 5, 3]);
});
