import { bars } from "../drawing/bars";
import { percent } from "../drawing/frame";
import { lines } from "../drawing/lines";
import { ranges } from "../drawing/ranges";
import { column, numbers, pairsOf, sequence, type Sketch } from "./sketch";

const year = { en: "year", zh: "年份" };
const amount = { en: "CNY 100 million", zh: "亿元" };
const value = { en: "value", zh: "数值" };
const reportYears = sequence(2020, 2024);
const given = [2020, 2024];

/** Pasture yield by growing time, as in FIT's first example. */
const growing = {
  time: [9, 14, 21, 28, 42, 57, 63, 70, 79],
  yield: [8.93, 10.8, 18.59, 22.33, 39.35, 56.11, 61.73, 64.62, 67.08],
};

const band =
  (id: "BAND" | "MONTECARLO", title: { en: string; zh: string }): Sketch =>
  async ({ id: prefix, say, run }) => {
    const years = sequence(2020, 2024, id === "BAND" ? 0.25 : 0.5);
    const cells = await run(
      id,
      2020,
      2691.9,
      2024,
      5754.5,
      column(years),
      0.1,
      undefined,
      ...(id === "BAND" ? [false] : [1000, 1, false]),
    );
    return lines({
      id: prefix,
      title: say(title),
      across: say(year),
      up: say(value),
      lines: [{ name: say({ en: "median", zh: "中位数" }), points: pairsOf(cells, 0, 2), marked: given }],
      band: cells.map((row) => [Number(row[0]), Number(row[1]), Number(row[3])] as const),
      ticks: reportYears,
      free: true,
    });
  };

/** A picture for each function of the family. */
export const projectionPictures = {
  CAGR: async ({ id, say, run }) => {
    const [[rate = 0] = []] = await run("CAGR", 2691.9, 5754.5, 4);
    const points = reportYears.map((at, i) => [at, 2691.9 * (1 + Number(rate)) ** i] as const);
    return lines({
      id,
      title: say({
        en: `From 2,691.9 to 5,754.5 in four years at ${percent(Number(rate))} a year`,
        zh: `四年由 2,691.9 增至 5,754.5，年均 ${percent(Number(rate))}`,
      }),
      across: say(year),
      up: say(value),
      lines: [{ name: "", points, marked: given }],
    });
  },
  PROJECT: async ({ id, say, run }) => {
    const cells = await Promise.all(
      ["cagr", "linear"].map((method) => run("PROJECT", "total", column(reportYears), method)),
    );
    const names = [
      { en: "cagr", zh: "复合增长" },
      { en: "linear", zh: "线性" },
    ];
    return lines({
      id,
      title: say({
        en: "The total between the two stated years, by both methods",
        zh: "两个已公布年份之间的合计，两种方法",
      }),
      across: say(year),
      up: say(amount),
      lines: names.map((name, i) => ({
        name: say(name),
        points: numbers(cells[i] ?? []).map((number, j) => [2020 + j, number] as const),
        marked: i === 0 ? given : [],
      })),
    });
  },
  PROJECTION: async ({ id, say, run }) => {
    const cells = await run("PROJECTION", 2020, 2024, "total", undefined, undefined, undefined, false);
    return lines({
      id,
      title: say({
        en: "Technology investment by year; marks are the years that the report states",
        zh: "逐年技术投入，标记为报告给出的年份",
      }),
      across: say(year),
      up: say(amount),
      lines: [{ name: "", points: pairsOf(cells, 0, 1), marked: given }],
    });
  },
  INTERPOLATE: async ({ id, say, run }) => {
    const years = sequence(2020, 2024, 0.25);
    const methods = ["cagr", "linear", "hold"];
    const names = [
      { en: "cagr", zh: "复合增长" },
      { en: "linear", zh: "线性" },
      { en: "hold", zh: "保持" },
    ];
    const cells = await Promise.all(
      methods.map((method) => run("INTERPOLATE", 2020, 100, 2024, 200, column(years), method)),
    );
    return lines({
      id,
      title: say({ en: "Three paths from 100 to 200", zh: "由 100 到 200 的三种路径" }),
      across: say(year),
      up: say(value),
      // The step of hold ends where the others do; its name belongs to the level before.
      lines: names.map((name, i) => ({
        name: say(name),
        points: numbers(cells[i] ?? [])
          .map((number, j) => [years[j] ?? 0, number] as const)
          .filter(([at]) => methods[i] !== "hold" || at < 2024),
        marked: i === 1 ? given : [],
      })),
      ticks: reportYears,
    });
  },
  SCENARIO: async ({ id, say, run }) => {
    const cells = await run("SCENARIO", 2020, 100, column(sequence(2020, 2024)), 0.1, 0.2, 0.3, false);
    const names = [
      { en: "low", zh: "低情景" },
      { en: "base", zh: "基准情景" },
      { en: "high", zh: "高情景" },
    ];
    return lines({
      id,
      title: say({ en: "100 growing at 10%, 20% and 30% a year", zh: "100 按每年 10%、20%、30% 增长" }),
      across: say(year),
      up: say(value),
      lines: names.map((name, i) => ({ name: say(name), points: pairsOf(cells, 0, i + 1) })),
    });
  },
  ALLOCATE: async ({ id, say, run }) => {
    const cells = await run("ALLOCATE", column([100, 110, 120, 130]), [[0.6, 0.4]], [[0.15, -0.15]]);
    return bars({
      id,
      title: say({ en: "Four totals, divided by shares that drift", zh: "四个合计按逐年变动的占比拆分" }),
      up: say(value),
      groups: ["0", "1", "2", "3"].map((at) => say({ en: `year ${at}`, zh: `第 ${at} 年` })),
      series: ["A", "B"].map((name, i) => ({ name, values: numbers(cells, i) })),
      stacked: true,
    });
  },
  RAS: async ({ id, say, run }) => {
    const cells = await run(
      "RAS",
      [
        [1, 1],
        [1, 1],
      ],
      [[30], [70]],
      [[40, 60]],
    );
    return bars({
      id,
      title: say({
        en: "Rows balanced to totals of 30 and 70, columns to 40 and 60",
        zh: "行合计 30、70，列合计 40、60 的平衡结果",
      }),
      up: say(value),
      groups: [1, 2].map((row) => say({ en: `row ${row}`, zh: `第 ${row} 行` })),
      series: [1, 2].map((name, i) => ({
        name: say({ en: `column ${name}`, zh: `第 ${name} 列` }),
        values: numbers(cells, i),
      })),
      stacked: true,
    });
  },
  BAND: band("BAND", {
    en: "The 90% band between two given points, volatility 10%",
    zh: "两个已知点之间的 90% 区间，波动率 10%",
  }),
  MONTECARLO: band("MONTECARLO", {
    en: "The same band from 1,000 simulated paths",
    zh: "由 1,000 条模拟路径得到的同一区间",
  }),
  FIT: async ({ id, say, run }) => {
    const time = column(growing.time);
    const fitted = await run("FIT", "logistic", time, column(growing.yield));
    const times = sequence(0, 100, 5);
    const cells = await run(
      "CURVE",
      "logistic",
      fitted.map((row) => [...row]),
      column(times),
    );
    return lines({
      id,
      title: say({
        en: "Nine points and the logistic curve fitted to them",
        zh: "九个数据点及其逻辑斯蒂拟合曲线",
      }),
      across: say({ en: "growing time", zh: "生长时间" }),
      up: say({ en: "yield", zh: "产量" }),
      lines: [
        { name: "", points: numbers(cells).map((number, i) => [times[i] ?? 0, number] as const), marked: [] },
      ],
      points: growing.time.map((at, i) => [at, growing.yield[i] ?? 0] as const),
    });
  },
  CURVE: async ({ id, say, run }) => {
    const times = sequence(0, 12, 0.5);
    const cells = await Promise.all([
      run("CURVE", "logistic", [[100, 1, 5]], column(times)),
      run("CURVE", "gompertz", [[100, 5, 0.5]], column(times)),
    ]);
    const names = [
      { en: "logistic", zh: "逻辑斯蒂" },
      { en: "gompertz", zh: "Gompertz" },
    ];
    return lines({
      id,
      title: say({ en: "Two growth curves with the ceiling 100", zh: "饱和值为 100 的两条增长曲线" }),
      across: "t",
      up: say(value),
      lines: names.map((name, i) => ({
        name: say(name),
        points: numbers(cells[i] ?? []).map((number, j) => [times[j] ?? 0, number] as const),
        marked: [0, 4, 8, 12],
      })),
    });
  },
  BASSPEAK: async ({ id, say, run }) => {
    const [[peak = 0, rate = 0] = []] = await run("BASSPEAK", 0.010399, 0.41861, 16895);
    const times = sequence(0, 18, 0.5);
    const cumulative = numbers(await run("CURVE", "bass", [[0.010399, 0.41861, 16895]], column(times)));
    const points = times
      .slice(1)
      .map((at, i) => [at - 0.25, ((cumulative[i + 1] ?? 0) - (cumulative[i] ?? 0)) / 0.5] as const);
    const when = Number(peak).toFixed(1);
    return lines({
      id,
      title: say({
        en: `Adoptions a year, at most ${Math.round(Number(rate))} thousand`,
        zh: `每年采用量，最高 ${Math.round(Number(rate))} 千台`,
      }),
      across: say({ en: "years since the launch", zh: "自推出起的年数" }),
      up: say({ en: "thousands a year", zh: "千台/年" }),
      lines: [{ name: "", points, marked: [] }],
      at: { x: Number(peak), name: say({ en: `peak ${when}`, zh: `峰值 ${when}` }) },
    });
  },
  ACCURACY: async ({ id, say, run }) => {
    const actual = [100, 120, 130, 150, 180];
    const forecast = [95, 125, 140, 145, 160];
    const [[mape = 0] = []] = await run("ACCURACY", column(actual), column(forecast), "mape");
    return lines({
      id,
      title: say({
        en: `Actual values and forecasts, mape ${percent(Number(mape))}`,
        zh: `实际值与预测值，mape ${percent(Number(mape))}`,
      }),
      across: say({ en: "time", zh: "时间" }),
      up: say(value),
      lines: [
        {
          name: say({ en: "actual", zh: "实际值" }),
          points: actual.map((number, i) => [i + 1, number] as const),
        },
        {
          name: say({ en: "forecast", zh: "预测值" }),
          points: forecast.map((number, i) => [i + 1, number] as const),
        },
      ],
    });
  },
  BACKTEST: async ({ id, say, run }) => {
    const cells = await run("BACKTEST", false, say({ en: "en", zh: "zh" }));
    return ranges({
      id,
      title: say({
        en: "Growth a year: in fact and in the report's forecast",
        zh: "年均增长率：实际与报告预测",
      }),
      across: say({ en: "growth a year", zh: "年均增长率" }),
      ends: [say({ en: "in fact", zh: "实际" }), say({ en: "forecast", zh: "预测" })],
      rows: cells.map((row) => ({
        name: `${row[1]}–${row[2]} ${row[0]}`,
        from: Number(row[3]),
        to: Number(row[4]),
      })),
      write: percent,
    });
  },
} as const satisfies Record<string, Sketch>;
