import { cutAlong, numbersIn } from "../../../src/workbook/tools/tool-results";
import { matrixSheet } from "../../../src/workbook/tools/strategy-matrix-sheet";
import { calculateTool } from "../../../src/workbook/tools/calculate-tool";
import { type ToolValues } from "../../../src/workbook/tools/tool-sheet";
import { distanceToChange, weightIntervals } from "../../../src/workbook/tools/weight-stability";
import type { CutRule } from "../../../src/model/scoring/cut";
import { rated, table } from "../../support/workbook/user-tables";

async function valuesAt(weights: readonly number[], cut: CutRule = "mean"): Promise<ToolValues> {
  const sheet = matrixSheet(
    {
      table: table(rated),
      rows: rated.slice(1).map((_, row) => row),
      x: { name: "Value", columns: [0, 1, 2], weighting: { by: "hand", weights } },
      y: { name: "Readiness", columns: [3], weighting: { by: "equal" } },
      costs: [2],
      cut,
      corners: ["Invest", "Build on", "Watch", "Prepare"],
    },
    "en",
  );
  return (await calculateTool(sheet))!;
}

const given = [0.5, 0.3, 0.2];

/** The weights after setting that of the criterion, the others in proportion. */
const withWeight = (criterion: number, weight: number) =>
  given.map((other, k) => (k === criterion ? weight : (other * (1 - weight)) / (1 - given[criterion]!)));

test.each<[CutRule]>([["mean"], [0.5]])(
  "changes a side only if a weight leaves its interval: cut at %s",
  async (cut) => {
    const sides = async (weights: readonly number[]) =>
      cutAlong(numbersIn(await valuesAt(weights, cut), "x"), cut).high;
    const now = await sides(given);
    const rooms = weightIntervals(await valuesAt(given, cut), "x", cut);
    expect(rooms.map(({ criterion }) => criterion).sort()).toEqual([0, 1, 2]);
    let crossings = 0;
    for (const { criterion, weight, low, high, first } of rooms) {
      expect(weight).toBeCloseTo(given[criterion]!, 12);
      const inside = [low + 1e-6, high - 1e-6];
      for (const at of inside) expect([at, await sides(withWeight(criterion, at))]).toEqual([at, now]);
      for (const [at, isBeyond] of [
        [low - 1e-6, low > 0],
        [high + 1e-6, high < 1],
      ] as const) {
        if (!isBeyond) continue;
        crossings++;
        const then = await sides(withWeight(criterion, at));
        expect(then).not.toEqual(now);
        const isNearer = Math.abs(at - weight) < Math.min(weight - low, high - weight) + 1e-5;
        if (isNearer) expect(then[first!]).not.toBe(now[first!]);
      }
    }
    expect(crossings).toBeGreaterThan(0);
  },
);

test("sorts the narrowest interval first; gives none for one criterion or a cut at the median", async () => {
  const values = await valuesAt(given);
  const rooms = weightIntervals(values, "x", "mean").map(distanceToChange);
  expect(rooms).toEqual([...rooms].sort((a, b) => a - b));
  expect(weightIntervals(values, "y", "mean")).toEqual([]);
  expect(weightIntervals(values, "x", "median")).toEqual([]);
});

test("omits a criterion that has all the weight", async () => {
  const rooms = weightIntervals(await valuesAt([1, 0, 0]), "x", "mean");
  expect(rooms.map(({ criterion }) => criterion).sort()).toEqual([1, 2]);
});
