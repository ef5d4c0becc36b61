import { sentenceOf } from "../../support/sentence-of";
import { curves, type CurveId } from "../../../src/model/curves/curves";
import { fitCurve, type Fit } from "../../../src/model/curves/fit";
import { atOnce } from "../../../src/model/steps";
import { isProblem } from "../../../src/model/problem";
import fc from "fast-check";

/** A fit of which the points determine every parameter. */
function fitted(
  ...given: Parameters<typeof fitCurve>
): Omit<Fit, "parameters"> & { readonly parameters: readonly number[] } {
  const fit = atOnce(fitCurve(...given));
  if (isProblem(fit)) throw new Error(sentenceOf(fit).en);
  const parameters = fit.parameters.map((parameter) => {
    if (isProblem(parameter)) throw new Error(sentenceOf(parameter).en);
    return parameter;
  });
  return { ...fit, parameters };
}

/** Equal in the given number of significant digits. */
function expectDigits(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual.map((value) => value.toPrecision(digits))).toEqual(
    expected.map((value) => value.toPrecision(digits)),
  );
}

// NIST Statistical Reference Datasets, nonlinear regression, higher difficulty; certified to 11 digits.
// https://www.itl.nist.gov/div898/strd/nls/data/ratkowsky2.shtml (pasture yield, y = b1/(1+exp(b2−b3·x)))
const rat42 = {
  t: [9, 14, 21, 28, 42, 57, 63, 70, 79],
  y: [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08],
  b: [7.2462237576e1, 2.6180768402, 6.7359200066e-2],
  rss: 8.0565229338,
} as const;
const logistic = ([b1 = 0, b2 = 0, b3 = 0]: readonly number[]) => [b1, b3, b2 / b3];

// https://www.itl.nist.gov/div898/strd/nls/data/ratkowsky3.shtml (onion bulbs, y = b1/((1+exp(b2−b3·x))^(1/b4)))
const rat43 = {
  t: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  y: [
    16.08, 33.83, 65.8, 97.2, 191.55, 326.2, 386.87, 520.53, 590.03, 651.92, 724.93, 699.56, 689.96, 637.56,
    717.41,
  ],
  b: [6.996415127e2, 5.2771253025, 7.5962938329e-1, 1.2792483859],
  rss: 8.786404908e3,
} as const;
const richards = ([b1 = 0, b2 = 0, b3 = 0, b4 = 0]: readonly number[]) => [b1, b3, b2 / b3, b4];

describe("NIST StRD", () => {
  test.each([
    ["its first start", [logistic([100, 1, 0.1])]],
    ["its second start", [logistic([75, 2.5, 0.07])]],
    ["our own starts", undefined],
  ])("Rat42 from %s", (_, starts) => {
    const { parameters, rss } = fitted("logistic", rat42.t, rat42.y, starts);
    expectDigits([...parameters, rss], [...logistic(rat42.b), rat42.rss], 10);
  });

  test.each([
    ["its first start", [richards([100, 10, 1, 1])]],
    ["its second start", [richards([700, 5, 0.75, 1.3])]],
    ["our own starts", undefined],
  ])("Rat43 from %s", (_, starts) => {
    const { parameters, rss } = fitted("richards", rat43.t, rat43.y, starts);
    expectDigits([...parameters, rss], [...richards(rat43.b), rat43.rss], 10);
  });
});

// R datasets, DNase, run 1: optical density by concentration.
const conc = [0.04882812, 0.1953125, 0.390625, 0.78125, 1.5625, 3.125, 6.25, 12.5].flatMap((c) => [c, c]);
const density = [
  0.017, 0.018, 0.121, 0.124, 0.206, 0.215, 0.377, 0.374, 0.614, 0.609, 1.019, 1.001, 1.334, 1.364, 1.73,
  1.71,
];

describe("R", () => {
  test("?SSlogis: nls(weight ~ SSlogis(Time, Asym, xmid, scal), Chick.1) gives 937.02, 35.223, 11.405", () => {
    const time = [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 21];
    const weight = [42, 51, 59, 64, 76, 93, 106, 125, 149, 171, 199, 205];
    const [K = 0, r = 0, t0 = 0] = fitted("logistic", time, weight).parameters;
    expect(K.toFixed(2)).toBe("937.02");
    expectDigits([t0, 1 / r], [35.223, 11.405], 5);
  });

  test("?SSgompertz: nls(density ~ SSgompertz(log(conc), Asym, b2, b3), DNase.1) gives 4.60333, 2.27134, 0.71647", () => {
    const { parameters, rss } = fitted("gompertz", conc.map(Math.log), density);
    const [K = 0, b = 0, c = 0] = parameters;
    expectDigits([K, b], [4.60333, 2.27134], 6);
    expect(Math.exp(-c).toFixed(5)).toBe("0.71647");
    // Residual standard error 0.02684 on 13 degrees of freedom.
    expect(Math.sqrt(rss / 13).toFixed(5)).toBe("0.02684");
  });

  test("?DNase: SSlogis on the same data leaves a residual sum of squares of 0.0047896 on 13 degrees of freedom", () => {
    expect(fitted("logistic", conc.map(Math.log), density).rss.toFixed(7)).toBe("0.0047896");
  });
});

// Residuals this large make Gauss–Newton steps swing about the minimum. The points are made up; the minimum is that
// of R 4.2.2's minpack.lm::nlsLM, and of SciPy 1.10's least_squares from thirty starts.
test("nlsLM: a Richards curve through points that scatter widely", () => {
  const y = [15.4, 13, 12.7, 16.9, 30.3, 54.8, 47.2, 72.5, 60.7, 62.2, 72.5, 64.9, 69, 61.5, 60.6, 63.5];
  const { parameters, rss } = fitted(
    "richards",
    y.map((_, i) => i + 1),
    y,
  );
  expectDigits(parameters, [64.989433, 1.7153933, 6.9194516, 4.8009635], 6);
  expectDigits([rss], [523.073788038], 11);
});

test("nlsLM: a Bass curve through points that scatter about it by a quarter of the peak", () => {
  const y = [
    -0.0443, -0.0375, -0.00948, 0.0616, 0.0185, 0.00618, -0.0336, 0.0771, 0.118, 0.102, 0.157, 0.14, 0.0388,
    0.0558, 0.0827, 0.0779, -0.0327, 0.011, 0.0178,
  ];
  const { parameters, rss } = fitted(
    "bass",
    y.map((_, i) => i + 1),
    y,
  );
  expectDigits(parameters, [0.00060667, 0.66266, 0.841017], 5);
  expectDigits([rss], [0.0245572322567], 10);
});

// The series are the ones that public repositories of diffusion studies carry under these names. The coefficients are the
// paper's; R 4.2.2's minpack.lm::nlsLM finds them again in these series, to all digits shown.
describe("Srinivasan and Mason 1986, Marketing Science 5, 169–178: nonlinear least squares for the Bass model", () => {
  test.each([
    [
      "room air conditioners, 1949–1961",
      [96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500],
      { p: "0.0094", q: "0.3748", m: "18713" },
    ],
    [
      "colour television sets, 1963–1970",
      [747, 1480, 2646, 5118, 5777, 5982, 5962, 4631],
      { p: "0.0185", q: "0.6159", m: "39659" },
    ],
    [
      "clothes dryers, 1949–1961",
      [106, 319, 492, 635, 737, 890, 1397, 1523, 1294, 1240, 1425, 1260, 1236],
      { p: "0.0136", q: "0.3267", m: "16497" },
    ],
  ])("%s", (_, sales, expected) => {
    const [p = 0, q = 0, m = 0] = fitted(
      "bass",
      sales.map((_, i) => i + 1),
      sales,
    ).parameters;
    expect({ p: p.toFixed(4), q: q.toFixed(4), m: m.toFixed(0) }).toEqual(expected);
  });
});

const times = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

test.each<[CurveId, fc.Arbitrary<number[]>]>([
  ["logistic", fc.tuple(level(), between(0.3, 1.5), between(3, 9))],
  ["gompertz", fc.tuple(level(), between(2, 20), between(0.2, 0.8))],
  ["richards", fc.tuple(level(), between(0.5, 1.2), between(4, 8), between(0.4, 2.5))],
])("%s: recovers a curve from points on it", (id, parameters) => {
  fc.assert(
    fc.property(parameters, (given) => {
      const fit = fitted(
        id,
        times,
        times.map((t) => curves[id].value(given, t)),
      );
      fit.parameters.forEach((value, k) => expect(value / (given[k] ?? NaN)).toBeCloseTo(1, 6));
      expect(fit.r2).toBeCloseTo(1, 12);
    }),
    { numRuns: 25 },
  );
});

test("bass: recovers the coefficients of a market from its adoptions", () => {
  fc.assert(
    fc.property(fc.tuple(between(0.003, 0.05), between(0.2, 0.7), level()), (given) => {
      const periods = times.map((t) => t + 1);
      const adoptions = periods.map((t) => curves.bass.value(given, t) - curves.bass.value(given, t - 1));
      const fit = fitted("bass", periods, adoptions);
      fit.parameters.forEach((value, k) => expect(value / (given[k] ?? NaN)).toBeCloseTo(1, 6));
    }),
    { numRuns: 25 },
  );
});

test("scales only the level with y and moves only the turning time with t", () => {
  fc.assert(
    fc.property(between(1e-3, 1e6), fc.integer({ min: -50, max: 2020 }), (factor, years) => {
      const [K = 0, r = 0, t0 = 0] = fitted("logistic", rat42.t, rat42.y).parameters;
      const moved = fitted(
        "logistic",
        rat42.t.map((t) => t + years),
        rat42.y.map((y) => y * factor),
      ).parameters;
      expectDigits(moved, [K * factor, r, t0 + years], 9);
    }),
    { numRuns: 20 },
  );
});

test("returns the same fit to the last digit if repeated", () => {
  expect(fitted("richards", rat43.t, rat43.y)).toEqual(fitted("richards", rat43.t, rat43.y));
});

test.each<[string, CurveId, number[], number[], string, RegExp]>([
  [
    "the report's two points",
    "logistic",
    [2020, 2024],
    [2691.9, 5754.5],
    "#N/A",
    /needs 4 points.*2 were given/,
  ],
  ["as many points as parameters", "richards", [1, 2, 3, 4], [1, 3, 6, 7], "#N/A", /needs 5 points/],
  [
    "points at only two times",
    "gompertz",
    [1, 1, 2, 2],
    [1, 2, 3, 4],
    "#N/A",
    /at 3 different t.*4 points given are at 2/,
  ],
  [
    "more points than can be fitted while one waits",
    "logistic",
    Array.from({ length: 5001 }, (_, i) => i),
    Array.from({ length: 5001 }, (_, i) => i),
    "#VALUE!",
    /5,001 points were given; at most 5,000/,
  ],
  ["a flat line", "logistic", [1, 2, 3, 4, 5], [7, 7, 7, 7, 7], "#DIV/0!", /the same/],
  ["nothing above zero", "logistic", [1, 2, 3, 4, 5], [-1, -2, 0, -1, -3], "#NUM!", /no number above 0/],
  ["parts of periods for Bass", "bass", [1.5, 2.5, 3.5, 4.5], [1, 3, 4, 2], "#VALUE!", /1, 2, 3 …; 1\.5/],
  ["calendar years for Bass", "bass", [2019, 2020, 2021, 2022], [1, 3, 4, 2], "#VALUE!", /1, 2, 3 …; 2019/],
  [
    "decline",
    "gompertz",
    times,
    times.map((t) => 20 - t),
    "#NUM!",
    /^Y falls as t grows; a gompertz curve only rises.*lost/,
  ],
  [
    "decline, in points of any order",
    "logistic",
    [3, 1, 2, 5, 4, 6],
    [60, 90, 80, 20, 45, 9],
    "#NUM!",
    /^Y falls/,
  ],
  [
    "a peak",
    "richards",
    [1, 2, 3, 4, 5, 6, 7, 8],
    [1, 3, 5, 4, 3, 2, 1, 0.5],
    "#NUM!",
    /after its peak of 5/,
  ],
  [
    "scatter",
    "logistic",
    [1, 2, 3, 4, 5, 6],
    [5, 5.1, 4.9, 5.05, 4.95, 5.02],
    "#NUM!",
    /determine.*More points/,
  ],
])("refuses %s", (_, id, t, y, code, sentence) => {
  const fit = atOnce(fitCurve(id, t, y));
  if (!isProblem(fit)) throw new Error(JSON.stringify(fit));
  expect(fit.code).toBe(code);
  expect(sentenceOf(fit).en).toMatch(sentence);
  expect(sentenceOf(fit).zh).toMatch(/[\u4e00-\u9fff].*。$/);
});

describe("where the points determine some parameters and not others", () => {
  const partly = (...given: Parameters<typeof fitCurve>) => {
    const fit = atOnce(fitCurve(...given));
    if (isProblem(fit)) throw new Error(sentenceOf(fit).en);
    return { ...fit, cells: fit.parameters.map((one) => (isProblem(one) ? sentenceOf(one).en : one)) };
  };

  test("a step between two points has a height, no rate and no time", () => {
    const { cells, rss, r2, points } = partly("logistic", [1, 2, 3, 4, 5, 6], [0, 0, 0, 10, 10, 10]);
    expect(cells).toEqual([
      10,
      expect.stringMatching(/do not determine r:/),
      expect.stringMatching(/determine t0/),
    ]);
    expect([rss, r2, points]).toEqual([expect.closeTo(0, 12), expect.closeTo(1, 12), 6]);
  });

  test("growth without an end in sight has a rate and no ceiling", () => {
    const { cells } = partly(
      "logistic",
      times,
      times.map((t) => Math.exp(0.2 * t)),
    );
    expect(cells).toEqual([
      expect.stringMatching(/do not determine K: they do not bend/),
      expect.closeTo(0.2, 4),
      expect.stringMatching(/do not determine t0/),
    ]);
  });

  test("richards on points of a Gompertz curve has its ceiling and its rate", () => {
    const { cells } = partly(
      "richards",
      times,
      times.map((t) => 100 * Math.exp(-5 * Math.exp(-0.4 * t))),
    );
    expect(cells.slice(0, 2)).toEqual([expect.closeTo(100, 0), expect.closeTo(0.4, 2)]);
    expect(cells.slice(2)).toEqual([
      expect.stringMatching(/determine t0.*logistic/),
      expect.stringMatching(/determine v/),
    ]);
  });

  test("adoptions without imitation have p, m and no q", () => {
    const { cells } = partly("bass", [1, 2, 3, 4, 5, 6, 7, 8], [100, 60, 36, 22, 13, 8, 5, 3]);
    expect(cells).toEqual([
      expect.closeTo(0.5076, 3),
      expect.stringMatching(/no imitation/),
      expect.closeTo(251, 0),
    ]);
  });

  test("a b that is no number is refused alone, and the advice leads to one", () => {
    const since = (year: number) =>
      partly(
        "gompertz",
        rat43.t.map((t) => t + year),
        [...rat43.y],
      ).cells;
    const [K, b, c] = since(2010);
    expect([K, c]).toEqual([expect.closeTo(723.1, 1), expect.closeTo(0.4501, 4)]);
    expect(b).toMatch(/nearer start/);
    expect(since(0)).toEqual([expect.closeTo(723.1, 1), expect.any(Number), expect.closeTo(0.4501, 4)]);
  });
});

function between(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true });
}

function level(): fc.Arbitrary<number> {
  return between(0.01, 1e6);
}
