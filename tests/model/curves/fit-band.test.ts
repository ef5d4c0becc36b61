import { fitBand } from "../../../src/model/curves/fit-band";
import { isProblem } from "../../../src/model/problem";
import { atOnce } from "../../../src/model/steps";
import { sentenceOf } from "../../support/sentence-of";

// NIST StRD Rat42, and colour television sets after Bass (1969).
const rat42 = {
  t: [9, 14, 21, 28, 42, 57, 63, 70, 79],
  y: [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08],
};
const televisions = { t: [1, 2, 3, 4, 5, 6, 7, 8], y: [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631] };

/** scipy 1.17: optimize.curve_fit, covariance from central differences, g·cov·g + s², stats.t. */
test.each([
  [
    "logistic",
    rat42,
    [50, 90, 120],
    [
      [46.488910517578255, 49.21296347367259, 51.93701642976692],
      [66.94626725737957, 70.2202004890243, 73.49413372066901],
      [68.26409614936148, 72.15685343640867, 76.04961072345586],
    ],
  ],
  [
    "gompertz",
    rat42,
    [50, 90, 120],
    [
      [44.278189005373015, 48.630063050595076, 52.98193709581714],
      [67.62066665021983, 73.40157360311804, 79.18248055601624],
      [70.86032211263658, 79.60460378427857, 88.34888514865374],
    ],
  ],
  [
    "bass",
    televisions,
    [8, 9, 10],
    [
      [3337.9626141312247, 4481.197426304158, 5624.432238477092],
      [1776.5741832323467, 2981.1989796804332, 4185.82377612852],
      [666.070367454304, 1804.759358098567, 2943.4483487428297],
    ],
  ],
] as const)("%s: the delta method from the fit's covariance", (id, points, times, expected) => {
  const found = atOnce(fitBand(id, points, times, 0.9));
  if (isProblem(found)) throw new Error(sentenceOf(found).en);
  for (const [i, { low, fitted, high }] of found.entries())
    for (const [k, value] of [low, fitted, high].entries())
      expect(value / expected[i]![k]!).toBeCloseTo(1, 6);
});

test("a wider level is wider in the ratio of Student's quantiles", () => {
  const at = (level: number) => {
    const found = atOnce(fitBand("logistic", rat42, [90], level));
    if (isProblem(found)) throw new Error(sentenceOf(found).en);
    return found[0]!.high - found[0]!.fitted;
  };
  // R: qt(.975, 6) / qt(.95, 6).
  expect(at(0.95) / at(0.9)).toBeCloseTo(2.446911851144969 / 1.9431802805153022, 9);
});

test("points that leave a parameter open have no band, and FIT says which", () => {
  const found = atOnce(fitBand("logistic", { t: [1, 2, 3, 4, 5, 6], y: [0, 0, 0, 9, 9, 9] }, [7], 0.9));
  if (!isProblem(found)) throw new Error("answered");
  expect(found.code).toBe("#N/A");
  expect(sentenceOf(found).en).toContain('FIT("logistic", …)');
});
