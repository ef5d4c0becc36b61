import { isProblem } from "../../src/model/problem";
import { evaluatedLater } from "../support/ask";
import { allWords } from "../support/sentence-of";

type Call = readonly [id: string, ...given: unknown[]];

/** A call that is refused with advice, and the calls that follow the advice, one for each way out that it offers. */
interface Advice {
  readonly wrong: Call;
  /** What the sentence must say. */
  readonly says: RegExp;
  readonly followed: readonly Call[];
}

const y = [[100], [112], [118], [135], [150], [161], [180], [195], [217], [240]];
const years = y.map((_, i) => [2011 + i]);
const spread = [
  [1, 4],
  [2, 4],
  [3, 4],
];
const periods = [[1], [2], [3], [4], [5], [6], [7], [8]];
const peak = [1, 4, 9, 14, 17, 18, 10, 3].map((value) => [value]);
const fallen = [100, 97, 90, 75, 50, 30, 20, 15].map((value) => [value]);
const fading = [100, 60, 36, 22, 13, 8, 5, 3].map((value) => [value]);
const rising = periods.map(([t = 0]) => [Math.exp(0.2 * t)]);
const units = [[2], [4], [5]];
const profits = [[-3], [1], [2]];

/** By kind of problem. Every kind whose sentence gives advice has its entry. */
const byKind: Readonly<Record<string, Advice>> = {
  "outside-path": {
    wrong: ["INTERPOLATE", 2020, 1, 2024, 2, 2030],
    says: /Set extrapolate to TRUE/,
    followed: [["INTERPOLATE", 2020, 1, 2024, 2, 2030, "cagr", true]],
  },
  "actual-zero": {
    wrong: ["ACCURACY", [[0], [5]], [[1], [5]], "mape"],
    says: /smape and mase do not/,
    followed: [
      ["ACCURACY", [[0], [5]], [[1], [5]], "smape"],
      ["ACCURACY", [[0], [5]], [[1], [5]], "mase", [[1, 2, 4]]],
    ],
  },
  "no-training": {
    wrong: ["ACCURACY", [[1], [5]], [[1], [4]], "mase"],
    says: /needs training/,
    followed: [["ACCURACY", [[1], [5]], [[1], [4]], "mase", [[1, 2, 4]]]],
  },
  unbalanced: {
    wrong: [
      "RAS",
      [
        [1, 2],
        [30, 4],
      ],
      [[1, 2]],
      [[1, 2]],
      undefined,
      undefined,
      1,
    ],
    says: /Raise maxiter or tolerance/,
    followed: [
      [
        "RAS",
        [
          [1, 2],
          [30, 4],
        ],
        [[1, 2]],
        [[1, 2]],
        undefined,
        undefined,
        1000,
      ],
      [
        "RAS",
        [
          [1, 2],
          [30, 4],
        ],
        [[1, 2]],
        [[1, 2]],
        undefined,
        0.5,
        1,
      ],
    ],
  },
  "random-index-too-short": {
    wrong: [
      "AHPCHECK",
      Array.from({ length: 11 }, (_, i) =>
        Array.from({ length: 11 }, (_, j) => (i === j ? 1 : i < j ? 2 : 0.5)),
      ),
    ],
    says: /Use saaty2007, or give the random index/,
    followed: ["saaty2007", 1.52].map((ri): Call => [
      "AHPCHECK",
      Array.from({ length: 11 }, (_, i) =>
        Array.from({ length: 11 }, (_, j) => (i === j ? 1 : i < j ? 2 : 0.5)),
      ),
      ri,
    ]),
  },
  "no-spread": {
    wrong: ["NORMALIZE", spread],
    says: /Leave the column out/,
    followed: [["NORMALIZE", spread.map(([first]) => [first])]],
  },
  "columns-not-divided": {
    wrong: [
      "SCORE",
      [
        [1, 0],
        [2, 0],
      ],
      [[1, 1]],
      "wgm",
    ],
    says: /weight 0, or leave it out/,
    followed: [
      [
        "SCORE",
        [
          [1, 0],
          [2, 0],
        ],
        [[1, 0]],
        "wgm",
      ],
      ["SCORE", [[1], [2]], [[1]], "wgm"],
    ],
  },
  "not-reciprocal": {
    wrong: [
      "AHP",
      [
        [1, 3],
        [3, 1],
      ],
    ],
    says: /Leave one of them blank/,
    followed: [
      [
        "AHP",
        [
          [1, 3],
          [null, 1],
        ],
      ],
      [
        "AHP",
        [
          [1, null],
          [3, 1],
        ],
      ],
    ],
  },
  "judgement-blank": {
    wrong: [
      "AHP",
      [
        [1, null],
        [null, 1],
      ],
    ],
    says: /diagonal must be filled in, and one cell of each pair/,
    followed: [
      [
        "AHP",
        [
          [1, 3],
          [null, 1],
        ],
      ],
    ],
  },
  "outside-unit-interval": {
    wrong: [
      "RADARAREA",
      [
        [1, 20, 3],
        [2, 30, 9],
      ],
    ],
    says: /NORMALIZE brings them there/,
    followed: [
      [
        "RADARAREA",
        [
          [0, 0, 0],
          [1, 1, 1],
        ],
      ],
    ],
  },
  "equally-far": {
    wrong: [
      "NORMALIZE",
      [
        [5, 1],
        [9, 2],
      ],
      "minmax",
      [["target 7", "benefit"]],
    ],
    says: /Leave the column out/,
    followed: [["NORMALIZE", [[1], [2]], "minmax", [["benefit"]]]],
  },
  "cost-as-given": {
    wrong: [
      "SCORE",
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 1]],
      "wsm",
      [["benefit", "cost"]],
      "none",
    ],
    says: /normalise, or give data in which more is better/,
    followed: [
      [
        "SCORE",
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 1]],
        "wsm",
        [["benefit", "cost"]],
        "minmax",
      ],
      [
        "SCORE",
        [
          [1, 4],
          [3, 2],
        ],
        [[1, 1]],
        "wsm",
        [["benefit", "benefit"]],
        "none",
      ],
    ],
  },
  "no-conflict": {
    wrong: [
      "WEIGHTS",
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      "critic",
    ],
    says: /Use entropy, std or equal/,
    followed: ["entropy", "std", "equal"].map((method): Call => [
      "WEIGHTS",
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      method,
    ]),
  },
  "entropy-of-negative": {
    wrong: [
      "WEIGHTS",
      [
        [-1, 2],
        [2, 1],
        [3, 6],
      ],
      "entropy",
    ],
    says: /Pass NORMALIZE\(data\) or use critic/,
    followed: [
      [
        "WEIGHTS",
        [
          [0, 0.2],
          [0.75, 0],
          [1, 1],
        ],
        "entropy",
      ],
      [
        "WEIGHTS",
        [
          [-1, 2],
          [2, 1],
          [3, 6],
        ],
        "critic",
      ],
    ],
  },
  "amount-not-allowed": {
    wrong: ["EFFICIENCY", units, profits],
    says: /negative outputs with returns vrs and orientation input/,
    followed: [["EFFICIENCY", units, profits, "vrs", "input"]],
  },
  "few-points": {
    wrong: ["FIT", "logistic", [[2020], [2024]], [[2691.9], [5754.5]]],
    says: /needs 4 points at least/,
    followed: [["FIT", "logistic", periods.slice(0, 4), [[1], [3], [6], [8]]]],
  },
  "no-period": {
    wrong: ["FIT", "bass", years.slice(0, 8), fading],
    says: /T counts the periods since the launch, 1, 2, 3/,
    followed: [["FIT", "bass", periods, fading]],
  },
  "no-ceiling": {
    wrong: ["FIT", "logistic", periods, rising],
    says: /CAGR describes the growth/,
    followed: [["CAGR", rising[0]![0], rising[7]![0], 7]],
  },
  "not-settled": {
    wrong: ["FIT", "logistic", periods, [[5], [5.1], [4.9], [5.05], [4.95], [5.02], [5.01], [4.97]]],
    says: /More points may, above all where it grows fastest/,
    followed: [
      [
        "FIT",
        "logistic",
        [...periods, [9], [10], [11], [12]],
        [...[5, 5.1, 4.9, 5.05, 4.95, 5.02, 5.01, 4.97, 20, 80, 97, 99].map((v) => [v])],
      ],
    ],
  },
  "not-determined": {
    wrong: ["FIT", "logistic", periods, [[0], [0], [0], [0], [10], [10], [10], [10]]],
    says: /More points may, above all where it grows fastest/,
    followed: [
      [
        "FIT",
        "logistic",
        [...periods, [4.4], [4.5], [4.6]],
        [[0], [0], [0], [0], [10], [10], [10], [10], [2.7], [5], [7.3]],
      ],
    ],
  },
  "parameter-too-far": {
    wrong: ["FIT", "gompertz", years, y.map((_, i) => [100 * Math.exp(-5 * Math.exp(-0.8 * i))])],
    says: /Count t from a nearer start, such as years since the first/,
    followed: [
      ["FIT", "gompertz", y.map((_, i) => [i]), y.map((_, i) => [100 * Math.exp(-5 * Math.exp(-0.8 * i))])],
    ],
  },
  "falls-after-peak": {
    wrong: ["FIT", "richards", periods, [1, 3, 5, 4, 3, 2, 1, 0.5].map((value) => [value])],
    says: /Fit the points up to the peak/,
    followed: [["FIT", "richards", periods.slice(0, 6), peak.slice(0, 6)]],
  },
  falls: {
    wrong: ["FIT", "logistic", periods, fallen],
    says: /the first number minus each, may follow one; CAGR/,
    followed: [
      ["FIT", "logistic", periods, fallen.map(([value = 0]) => [100 - value])],
      ["CAGR", 100, 15, 7],
    ],
  },
  "no-imitation": {
    wrong: ["FIT", "bass", periods, fading],
    says: /CAGR tells the rate of the fall/,
    followed: [["CAGR", 100, 3, 7]],
  },
  "no-covariance": {
    wrong: ["FITBAND", "logistic", periods, rising, 12],
    says: /FIT\("logistic", …\) says which/,
    followed: [["FIT", "logistic", periods, rising]],
  },
  "trend-few-points": {
    wrong: ["TREND", [[2020], [2024]], [[1], [2]], 2022],
    says: /Between two points use INTERPOLATE/,
    followed: [["INTERPOLATE", 2020, 1, 2024, 2, 2022]],
  },
  "trend-not-positive": {
    wrong: ["TREND", units, profits, 7],
    says: /Use method linear/,
    followed: [["TREND", units, profits, 7, "linear"]],
  },
  "holt-few-points": {
    wrong: ["TREND", years.slice(0, 5), y.slice(0, 5), 2016, "holt"],
    says: /Use method loglinear or linear/,
    followed: ["loglinear", "linear"].map((method): Call => [
      "TREND",
      years.slice(0, 5),
      y.slice(0, 5),
      2016,
      method,
    ]),
  },
  "holt-uneven": {
    wrong: ["TREND", y.map((_, i) => [`2024-${String(i + 1).padStart(2, "0")}-28`]), y, 45_700, "holt"],
    says: /Give dates as months or quarters, such as 2024-03 or 2024Q1, or use method loglinear/,
    followed: [
      ["TREND", y.map((_, i) => [`2024-${String(i + 1).padStart(2, "0")}`]), y, "2024-12", "holt"],
      ["TREND", y.map((_, i) => [`2024-${String(i + 1).padStart(2, "0")}-28`]), y, 45_700, "loglinear"],
    ],
  },
  "holt-off-steps": {
    wrong: ["TREND", years, y, 2021.5, "holt"],
    says: /whole steps of 1 from 2011 on/,
    followed: [["TREND", years, y, 2022, "holt"]],
  },
};

/** Sentences that belong to arguments, not to a kind of problem. */
const byArgument: readonly Advice[] = [
  {
    wrong: ["SPEND", "bank", "2020Q1"],
    says: /give its year, 2020/,
    followed: [["SPEND", "bank", 2020]],
  },
  {
    wrong: ["SPEND", "bank", 43831],
    says: /YEAR\(\) of its cell, 2020/,
    followed: [["SPEND", "bank", 2020]],
  },
  {
    wrong: ["SPEND", "total", "2024A"],
    says: /ask for 2024 or 2024E/,
    followed: [
      ["SPEND", "total", 2024],
      ["SPEND", "total", "2024E"],
    ],
  },
  {
    wrong: ["SPEND", "bank", 2022],
    says: /PROJECT estimates.*EVIDENCE\("bank"\)/,
    followed: [
      ["PROJECT", "bank", 2022],
      ["EVIDENCE", "bank"],
    ],
  },
  { wrong: ["SPEND", "bnak"], says: /Did you mean bank\?/, followed: [["SPEND", "bank"]] },
  {
    wrong: ["RANK", [["Score"], [90], [80]]],
    says: /give the range without it/,
    followed: [["RANK", [[90], [80]]]],
  },
  {
    wrong: [
      "NORMALIZE",
      [
        [1, 2],
        [null, 3],
        [4, 5],
      ],
    ],
    says: /fill it in, or leave its row out/,
    followed: [
      [
        "NORMALIZE",
        [
          [1, 2],
          [2, 3],
          [4, 5],
        ],
      ],
      [
        "NORMALIZE",
        [
          [1, 2],
          [4, 5],
        ],
      ],
    ],
  },
  {
    wrong: [
      "NORMALIZE",
      [
        [1, 2],
        [4, 5],
      ],
      "minmax",
      [[null, "cost"]],
    ],
    says: /write benefit or cost for each/,
    followed: [
      [
        "NORMALIZE",
        [
          [1, 2],
          [4, 5],
        ],
        "minmax",
        [["benefit", "cost"]],
      ],
    ],
  },
  {
    wrong: ["NORMALIZE", [[1], [4]], "minmax", "target"],
    says: /as in target 7.*between 10 20/,
    followed: [
      ["NORMALIZE", [[1], [4]], "minmax", "target 7"],
      ["NORMALIZE", [[1], [4]], "minmax", "between 1 2"],
    ],
  },
  {
    wrong: [
      "AHP",
      [
        [1, 45660],
        [null, 1],
      ],
    ],
    says: /Type =1\/3/,
    followed: [
      [
        "AHP",
        [
          [1, 1 / 3],
          [null, 1],
        ],
      ],
    ],
  },
  {
    wrong: ["EFFICIENCY", [[2, 3, 3]], [[1, 3, 2]]],
    says: /use TRANSPOSE\(\)/,
    followed: [["EFFICIENCY", [[2], [3], [3]], [[1], [3], [2]]]],
  },
  {
    wrong: ["SBM", [[1], [2]], [[1], [1]], [[1], [2]], "crs", "super"],
    says: /use result score, or leave undesirable out/,
    followed: [
      ["SBM", [[1], [2]], [[1], [1]], [[1], [2]], "crs", "score"],
      ["SBM", [[1], [2]], [[1], [1]], undefined, "crs", "super"],
    ],
  },
  {
    wrong: ["CURVE", "logistic", [[1, 2]], 5],
    says: /FIT's whole result will do too/,
    followed: [
      [
        "CURVE",
        "logistic",
        [
          ["name", "value"],
          ["K", 1],
          ["r", 1],
          ["t0", 2],
        ],
        5,
      ],
    ],
  },
  {
    wrong: [
      "MONTECARLO",
      2020,
      1,
      2060,
      2,
      Array.from({ length: 39 }, (_, i) => [2021 + i]),
      0.1,
      0.9,
      1_000_000,
    ],
    says: /fewer years or a smaller n/,
    followed: [
      ["MONTECARLO", 2020, 1, 2060, 2, [[2030]], 0.1, 0.9, 100],
      ["MONTECARLO", 2020, 1, 2060, 2, Array.from({ length: 39 }, (_, i) => [2021 + i]), 0.1, 0.9, 100],
    ],
  },
  {
    wrong: ["FIT", "logistic", [["2021"], ["2022Q1"], [2023], [2024]], [[1], [2], [3], [4]]],
    says: /Give years alone, or quarters, months or dates alone/,
    followed: [
      ["FIT", "logistic", [["2021"], ["2022"], ["2023"], ["2024"], ["2025"]], [[1], [3], [6], [8], [9]]],
    ],
  },
];

async function sentences(call: Call): Promise<string[]> {
  const [id, ...given] = call;
  const { cells } = await evaluatedLater(id, ...given);
  return cells.flat().flatMap(({ value }) => (isProblem(value) ? [value.sentence.en] : []));
}

/** A call is answered if it has no error that takes the whole answer; one parameter of a fit may stay open. */
async function isAnswered([id, ...given]: Call): Promise<boolean> {
  const { cells } = await evaluatedLater(id, ...given);
  return cells.flat().some(({ value }) => !isProblem(value));
}

describe.each([
  ...Object.entries(byKind),
  ...byArgument.map((advice) => [String(advice.says), advice] as const),
])("%s", (_, { wrong, says, followed }) => {
  test("gives its advice", async () => {
    expect((await sentences(wrong)).join("\n")).toMatch(says);
  });
  test.each(followed.map((call) => [call]))("which leads to an answer: %j", async (call) => {
    expect((await sentences(call)).join("\n")).not.toMatch(says);
    expect(await isAnswered(call)).toBe(true);
  });
});

test("every kind of problem whose sentence gives advice is in the table", () => {
  // These only speak of giving, using or fitting.
  const without = ["many-points", "nothing-above-zero", "all-weight-on-one", "beyond-others", "out-of-reach"];
  const advises =
    /\b(give|use|set|leave|raise|pass|fit|count|type|may follow|advice\(|ways\[|NORMALIZE|CAGR|INTERPOLATE|FIT\()/i;
  const kinds = Object.entries(allWords).flatMap(([kind, say]) => {
    const [, english = ""] =
      /en: ?([`"].*?[`"]|\w.*?),? *zh:/s.exec(say.toString().replaceAll("\n", " ")) ?? [];
    return advises.test(english.replaceAll(/\bgiven\b/g, "")) ? [kind] : [];
  });
  expect(kinds.filter((kind) => !(kind in byKind) && !without.includes(kind))).toEqual([]);
});
