import { market } from "../../../src/workbook/models/library/market";
import { planModelSheets } from "../../../src/workbook/models/plan-model-sheets";
import { CalculatedModel } from "../../support/models/calculated-model";

/*
 * The same model written apart from it, in plain arithmetic. Facts: iResearch 2021 (preview), 2078 + 351 + 262.9 = 2691.9 in
 * 2020 and 5754.5 in 2024 (CNY 100 million); six large banks' annual reports, 956.86 in 2020 and 1254.59 in 2024; Securities
 * Association of China, 430.3 in 2023; iResearch's later forecast for banks, 3119 in 2025.
 */
const start = { bank: 2078, insurance: 351, securities: 262.9 };
type Segment = keyof typeof start;
const segments = Object.keys(start) as Segment[];
const implied = (5754.5 / 2691.9) ** (1 / 4) - 1;

interface Given {
  scenario: "low" | "base" | "high";
  last: number;
  factor: number;
  sigma: number;
  /** Of the standard normal distribution: 1.644853627 at 90%, 1.281551566 at 80% (tables of the normal distribution). */
  z: number;
  from: Record<Segment, "report" | "typed" | "trend">;
  points: Record<"low" | "base" | "high", number>;
  typed: Record<Segment, number[]>;
  own: Record<Segment, number[]>;
}

const defaults: Given = {
  scenario: "base",
  last: 2027,
  factor: 0.1,
  sigma: 0.08,
  z: 1.644853626951,
  from: { bank: "report", insurance: "report", securities: "report" },
  points: { low: -0.08, base: 0, high: 0.03 },
  typed: {
    bank: [0.12, 0.1, 0.09, 0.08, 0.08, 0.07, 0.06],
    insurance: [0.15, 0.14, 0.12, 0.1, 0.1, 0.09, 0.08],
    securities: [0.2, 0.18, 0.15, 0.12, 0.1, 0.09, 0.08],
  },
  own: {
    bank: [100, 109, 121, 130, 141],
    insurance: [100, 113, 124, 139, 155],
    securities: [100, 116, 137, 161, 182],
  },
};

/** Least squares of the logarithm over 0, 1, 2 …, in sums. */
function trend(values: readonly number[]): number {
  const n = values.length;
  const meanX = (n - 1) / 2;
  const logs = values.map(Math.log);
  const meanY = logs.reduce((a, b) => a + b) / n;
  const above = logs.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0);
  const below = logs.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return Math.exp(above / below) - 1;
}

function expected(given: Given) {
  const years = Math.min(given.last, 2027) - 2020;
  const amounts = (segment: Segment, scenario: "low" | "base" | "high") => {
    const values = [start[segment]];
    for (let year = 1; year <= years; year++) {
      const typed = given.typed[segment][year - 1]!;
      const growth =
        given.from[segment] === "typed"
          ? typed
          : given.from[segment] === "trend"
            ? trend(given.own[segment])
            : year <= 4
              ? implied
              : typed;
      values.push(values.at(-1)! * (1 + growth + given.points[scenario]));
    }
    return values;
  };
  const total = (scenario: "low" | "base" | "high", year: number) =>
    segments.reduce((sum, segment) => sum + amounts(segment, scenario)[year]!, 0) * given.factor;
  const last = total(given.scenario, years);
  const width = Math.exp(given.z * given.sigma * Math.sqrt(years));
  let cumulative = 0;
  for (let year = 1; year <= years; year++) cumulative += total(given.scenario, year);
  return {
    k_first: total(given.scenario, 0),
    k_last: last,
    k_cagr: (last / total(given.scenario, 0)) ** (1 / years) - 1,
    k_sum: cumulative,
    k_lo: last / width,
    k_hi: last * width,
    k_low: total("low", years),
    k_high: total("high", years),
  };
}

type Changes = Readonly<Record<string, string | number>>;

async function after(changes: Changes = {}, language: "en" | "zh" = "en"): Promise<CalculatedModel> {
  const model = await CalculatedModel.of(planModelSheets(market, language, "2026-11-30"));
  await model.change(changes);
  return model;
}

function compare(model: CalculatedModel, given: Given): void {
  for (const [name, value] of Object.entries(expected(given)))
    expect([name, model.number(name)]).toEqual([name, expect.closeTo(value, 6)]);
}

test("the numbers of the report: 7,140.7 in 2027, 14.95% a year, band 5,041.3 to 10,114.5, low 4,305.7, high 8,554.4", async () => {
  const model = await after({}, "zh");
  expect(model.number("k_last")).toBeCloseTo(7140.7, 1);
  expect(model.number("k_cagr")).toBeCloseTo(0.1495, 4);
  expect(model.number("k_lo")).toBeCloseTo(5041.3, 1);
  expect(model.number("k_hi")).toBeCloseTo(10114.5, 1);
  expect(model.number("k_low")).toBeCloseTo(4305.7, 1);
  expect(model.number("k_high")).toBeCloseTo(8554.4, 1);
  expect(model.number("sel_bank", 4)).toBeCloseTo(4442.2, 1);
  expect(model.number("sel_bank", 7)).toBeCloseTo(4442.16 * 1.08 * 1.07 * 1.06, 1);
});

test("later evidence: −38.7% (2078 × 1254.59 ÷ 956.86 beside 4442.2), −7.4%, −35.0%", async () => {
  const model = await after();
  expect(model.number("gap_six")).toBeCloseTo((2078 * 1254.59) / 956.86 / (2078 * (1 + implied) ** 4) - 1, 9);
  expect(model.number("gap_six")).toBeCloseTo(-0.387, 3);
  expect(model.number("gap_sec")).toBeCloseTo(-0.074, 3);
  expect(model.number("gap_later")).toBeCloseTo(-0.35, 3);
});

test("standings say which numbers are the report's", async () => {
  const model = await after();
  expect(model.values("r_standing")[0]).toEqual([
    "reported",
    "interpolated",
    "interpolated",
    "interpolated",
    "forecast",
    "assumption",
    "assumption",
    "assumption",
  ]);
});

const changed: readonly [name: string, changes: Changes, given: Partial<Given>][] = [
  ["as it comes", {}, {}],
  ["low scenario", { scenario: "Low" }, { scenario: "low" }],
  ["high scenario", { scenario: "High" }, { scenario: "high" }],
  ["last year 2023", { last: 2023 }, { last: 2023 }],
  ["CNY 100 million", { currency: "CNY 100 million" }, { factor: 1 }],
  ["US dollars at 6.5", { currency: "USD billion", rate: 6.5 }, { factor: 0.1 / 6.5 }],
  ["volatility 12%", { sigma: 0.12 }, { sigma: 0.12 }],
  ["80% band", { level: 0.8 }, { z: 1.281551565545 }],
  [
    "banks typed, insurers by trend",
    { source_bank: "Typed", source_insurance: "Trend" },
    { from: { bank: "typed", insurance: "trend", securities: "report" } },
  ],
  [
    "securities by trend",
    { source_securities: "Trend" },
    { from: { ...defaults.from, securities: "trend" } },
  ],
  [
    "points",
    { pts_low: -0.1, pts_base: 0.01, pts_high: 0.05 },
    { points: { low: -0.1, base: 0.01, high: 0.05 } },
  ],
  [
    "typed growth of the last year",
    { "typed_bank@7": 0.11, "typed_insurance@7": 0.03, "typed_securities@7": -0.05 },
    {
      typed: {
        bank: [...defaults.typed.bank.slice(0, 6), 0.11],
        insurance: [...defaults.typed.insurance.slice(0, 6), 0.03],
        securities: [...defaults.typed.securities.slice(0, 6), -0.05],
      },
    },
  ],
  [
    "own figures",
    { source_bank: "Trend", "own_bank@4": 180 },
    { from: { ...defaults.from, bank: "trend" }, own: { ...defaults.own, bank: [100, 109, 121, 130, 180] } },
  ],
];

test.each(changed)("outputs follow the inputs: %s", async (_name, changes, given) => {
  const model = await after(changes);
  compare(model, { ...defaults, ...given });
  expect(model.failing()).toEqual([]);
});

const wrong: readonly [name: string, changes: Changes, checks: readonly string[]][] = [
  ["an unknown scenario", { scenario: "Medium" }, ["choices", "results"]],
  ["a negative rate", { currency: "USD billion", rate: -7 }, ["ranges", "choices", "results"]],
  ["a level of 100%", { level: 1 }, ["ranges"]],
  ["a year beyond the layout", { last: 2031 }, ["laid_out"]],
  ["a last year before the first", { last: 2019 }, ["laid_out"]],
  ["scenarios out of order", { pts_low: 0.05 }, ["order"]],
  ["growth below −100%", { "typed_bank@6": -0.95 }, ["growth"]],
  ["a stated amount overwritten", { start_bank: 3000 }, ["sum", "path"]],
];

test.each(wrong)("%s turns the right check red", async (_name, changes, checks) => {
  const model = await after(changes);
  expect([...model.failing()].sort()).toEqual([...checks].sort());
});
