import fc from "fast-check";
import { accuracy, accuracyMetrics, type AccuracyMetric } from "../../src/model/accuracy";

// Hyndman and Athanasopoulos, Forecasting: Principles and Practice, section “Evaluating point forecast accuracy”:
// quarterly Australian beer production, trained on 1992–2007, tested on 2008 Q1 to 2010 Q2.
const training = [
  443, 410, 420, 532, 433, 421, 410, 512, 449, 381, 423, 531, 426, 408, 416, 520, 409, 398, 398, 507, 432,
  398, 406, 526, 428, 397, 403, 517, 435, 383, 424, 521, 421, 402, 414, 500, 451, 380, 416, 492, 428, 408,
  406, 506, 435, 380, 421, 490, 435, 390, 412, 454, 416, 403, 408, 482, 438, 386, 405, 491, 427, 383, 394,
  473,
];
const actual = [420, 390, 410, 488, 415, 398, 419, 488, 414, 374];
const mean = training.reduce((a, b) => a + b, 0) / training.length;
const lastYear = training.slice(-4);
const slope = (473 - 443) / 63;

const forecasts = {
  mean: actual.map(() => mean),
  naive: actual.map(() => 473),
  seasonal: actual.map((_, i) => lastYear[i % 4]!),
  drift: actual.map((_, i) => 473 + (i + 1) * slope),
};
const of = (forecast: number[], metric: AccuracyMetric) =>
  accuracy(metric, { actual, forecast, training, season: 4 }) as number;

test.each<[keyof typeof forecasts, { RMSE: string; MAE: string; MAPE: string; MASE: string }]>([
  ["mean", { RMSE: "38.45", MAE: "34.83", MAPE: "8.28", MASE: "2.44" }],
  ["naive", { RMSE: "62.69", MAE: "57.40", MAPE: "14.18", MASE: "4.01" }],
  ["seasonal", { RMSE: "14.31", MAE: "13.40", MAPE: "3.17", MASE: "0.94" }],
  ["drift", { RMSE: "64.90", MAE: "58.88", MAPE: "14.58", MASE: "4.12" }],
])("the book's table: %s", (name, expected) => {
  const forecast = forecasts[name];
  expect({
    RMSE: of(forecast, "rmse").toFixed(2),
    MAE: of(forecast, "mae").toFixed(2),
    MAPE: (100 * of(forecast, "mape")).toFixed(2),
    MASE: of(forecast, "mase").toFixed(2),
  }).toEqual(expected);
});

// Output of accuracy() as printed in notes on the book, with signs: error is actual − forecast.
test.each<[keyof typeof forecasts, number[]]>([
  ["mean", [-13.775, 38.44724, 34.825, -3.9698659, 8.28339, 2.435315]],
  ["naive", [-51.4, 62.6929, 57.4, -12.954916, 14.18442, 4.013986]],
  ["seasonal", [5.2, 14.31084, 13.4, 1.1475536, 3.168503, 0.9370629]],
  ["drift", [-54.01905, 64.90129, 58.87619, -13.582171, 14.57749, 4.117216]],
])("R's forecast::accuracy on the same: %s", (name, expected) => {
  const forecast = forecasts[name];
  const found = [
    ...(["me", "rmse", "mae"] as const).map((metric) => of(forecast, metric)),
    ...(["mpe", "mape"] as const).map((metric) => 100 * of(forecast, metric)),
    of(forecast, "mase"),
  ];
  for (const [i, value] of found.entries()) expect(value / expected[i]!).toBeCloseTo(1, 6);
});

test("gives errors the sign of actual − forecast", () => {
  const given = { actual: [100, 200], forecast: [90, 190], training: undefined, season: 1 };
  expect(accuracy("me", given)).toBe(10);
  expect(accuracy("mpe", given)).toBeCloseTo((0.1 + 0.05) / 2, 12);
  expect(accuracy("smape", given)).toBeCloseTo((20 / 190 + 20 / 390) / 2, 12);
});

test("counts two zeros as a perfect forecast in smape", () => {
  expect(accuracy("smape", { actual: [0, 5], forecast: [0, 5], training: undefined, season: 1 })).toBe(0);
});

test("states why a metric is undefined and still returns the others", () => {
  const code = (metric: AccuracyMetric, training?: number[], season = 1) => {
    const outcome = accuracy(metric, { actual: [0, 5], forecast: [1, 4], training, season });
    return typeof outcome === "number" ? "number" : outcome.code;
  };
  expect(accuracyMetrics.map((metric) => code(metric))).toEqual([
    "number",
    "number",
    "number",
    "#DIV/0!",
    "#DIV/0!",
    "number",
    "#N/A",
  ]);
  expect(code("mase", [1, 2, 3, 4], 4)).toBe("#N/A");
  expect(code("mase", [3, 3, 3])).toBe("#DIV/0!");
  expect(code("mase", [1, 2, 1, 2, 1], 2)).toBe("#DIV/0!");
});

test("keeps percentages and mase in any unit and scales the other metrics with it", () => {
  // Hundredths: numbers that differ only in their last bit would test the rounding of `unit`, not the metric.
  const hundredths = fc.integer({ min: 100, max: 1e8 }).map((whole) => whole / 100);
  const amounts = fc.array(hundredths, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(
      amounts,
      amounts,
      amounts,
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (a, f, t, unit) => {
        fc.pre(new Set(t).size > 1);
        for (const metric of accuracyMetrics) {
          const plain = accuracy(metric, { actual: a, forecast: f, training: t, season: 1 }) as number;
          const scale = (numbers: number[]) => numbers.map((x) => x * unit);
          const scaled = accuracy(metric, {
            actual: scale(a),
            forecast: scale(f),
            training: scale(t),
            season: 1,
          }) as number;
          const factor = ["me", "mae", "rmse"].includes(metric) ? unit : 1;
          expect(Math.abs(scaled - plain * factor)).toBeLessThanOrEqual(1e-9 * Math.max(1, 1e6 * factor));
        }
      },
    ),
  );
});
