import type { Text } from "../../../report/language";
import { bars } from "../drawing/bars";
import { percent, short } from "../drawing/frame";
import { lines } from "../drawing/lines";
import { points } from "../drawing/points";
import { radar } from "../drawing/radar";
import { ranges } from "../drawing/ranges";
import { column, letters, numbers, type Sketch } from "./sketch";

const weight: Text = { en: "weight", zh: "权重" };
const score: Text = { en: "score", zh: "得分" };
const criterion = (i: number): Text => ({ en: `criterion ${i + 1}`, zh: `准则 ${i + 1}` });
const axis = (i: number): Text => ({ en: `axis ${i + 1}`, zh: `轴 ${i + 1}` });

/** The table of Tzeng and Huang (2011), as in SCORE's second example. */
const four = [
  [5, 8, 4],
  [7, 6, 8],
  [8, 8, 6],
  [7, 4, 6],
];
/** Example 2.2 of Cooper, Seiford and Tone (2007), as in EFFICIENCY's first. */
const six = [
  [4, 3],
  [7, 3],
  [8, 1],
  [4, 2],
  [2, 4],
  [10, 1],
];

/** A picture for each function of the family. */
export const toolPictures = {
  NORMALIZE: async ({ id, say, run }) => {
    const cells = await run(
      "NORMALIZE",
      [
        [2, 10],
        [4, 30],
        [6, 20],
      ],
      undefined,
      [["benefit", "cost"]],
    );
    return bars({
      id,
      title: say({
        en: "Two columns on one scale; the second is a cost",
        zh: "两列统一到 0 至 1，第二列为成本",
      }),
      up: say({ en: "normalised", zh: "标准化值" }),
      groups: letters(3),
      series: [0, 1].map((i) => ({ name: say(criterion(i)), values: numbers(cells, i) })),
    });
  },
  WEIGHTS: async ({ id, say, run }) => {
    const methods = ["equal", "entropy", "std", "critic"];
    const cells = await Promise.all(methods.map((method) => run("WEIGHTS", four, method)));
    return bars({
      id,
      title: say({ en: "One table, four methods, three criteria", zh: "同一张表的四种赋权方法" }),
      up: say(weight),
      groups: methods,
      series: [0, 1, 2].map((i) => ({
        name: say(criterion(i)),
        values: cells.map(([row = []]) => Number(row[i])),
      })),
      bare: true,
    });
  },
  AHP: async ({ id, say, run }) => {
    const cells = await run("AHP", [
      [1, 7, "1/5"],
      ["1/7", 1, "1/8"],
      [5, 8, 1],
    ]);
    return bars({
      id,
      title: say({
        en: "Weights from Saaty's judgements on transportation (1990)",
        zh: "由 Saaty（1990）交通判断矩阵求得的权重",
      }),
      up: say(weight),
      groups: letters(3),
      series: [{ name: say(weight), values: numbers(cells) }],
    });
  },
  AHPCHECK: async ({ id, say, run }) => {
    const ratios = await Promise.all([
      run("AHPCHECK", [
        [1, 2, 4],
        [null, 1, 2],
        [null, null, 1],
      ]),
      run("AHPCHECK", [
        [1, 7, "1/5"],
        [null, 1, "1/8"],
        [null, null, 1],
      ]),
    ]);
    return bars({
      id,
      title: say({
        en: "Consistency ratio: consistent judgements and Saaty's example (1990)",
        zh: "一致性比率：完全一致的判断与 Saaty（1990）算例",
      }),
      up: "CR",
      groups: [say({ en: "consistent", zh: "完全一致" }), "Saaty 1990"],
      series: [{ name: "CR", values: ratios.map((cells) => Number(cells[3]?.[1])) }],
      limit: { value: 0.1, name: "0.1" },
    });
  },
  SCORE: async ({ id, say, run }) => {
    const cells = await run("SCORE", four, [[0.3, 0.4, 0.3]], "topsis");
    return bars({
      id,
      title: say({ en: "TOPSIS scores of four alternatives", zh: "四个备选对象的 TOPSIS 得分" }),
      up: say(score),
      groups: letters(4),
      series: [{ name: say(score), values: numbers(cells) }],
    });
  },
  RANK: async ({ id, say, run }) => {
    const scores = [0.4, 0.9, 0.4, 0.1];
    const ranks = numbers(await run("RANK", column(scores)));
    return bars({
      id,
      title: say({ en: "Four scores and their ranks; two share rank 2", zh: "四个得分及名次，两者并列第 2" }),
      up: say(score),
      groups: ranks.map((rank, i) =>
        say({ en: `${letters(4)[i] ?? ""}: rank ${rank}`, zh: `${letters(4)[i] ?? ""}：第 ${rank}` }),
      ),
      series: [{ name: say(score), values: scores }],
    });
  },
  AGREEMENT: async ({ id, say, run }) => {
    const a = column([1, 2, 3, 4, 5]);
    const b = column([2, 1, 3, 5, 4]);
    const [[tau = 0] = []] = await run("AGREEMENT", a, b);
    return lines({
      id,
      title: say({
        en: `Ranks of five rows in two rankings, tau-b ${short(Number(tau))}`,
        zh: `五行在两种排名中的名次，tau-b ${short(Number(tau))}`,
      }),
      across: say({ en: "ranking", zh: "排名" }),
      up: say({ en: "rank", zh: "名次" }),
      lines: letters(5).map((name, i) => ({
        name,
        points: [
          [1, Number(a[i]?.[0])],
          [2, Number(b[i]?.[0])],
        ] as const,
      })),
      ticks: [1, 2],
      free: true,
    });
  },
  PLACE: async ({ id, say, run }) => {
    const x = [1, 9, 2, 8];
    const y = [8, 9, 1, 2];
    const corners = (await run("PLACE", column(x), column(y))).map(([corner]) => String(corner));
    const numerals = ["I", "II", "III", "IV"];
    return points({
      id,
      title: say({ en: "Four rows in four quadrants, cut at the means", zh: "四行分属四个象限，以均值为界" }),
      across: "x",
      up: "y",
      points: x.map((at, i) => ({
        name: letters(4)[i] ?? "",
        x: at,
        y: y[i] ?? 0,
        kind: numerals.indexOf(corners[i] ?? ""),
      })),
      cuts: { x: mean(x), y: mean(y) },
      corners: numerals,
    });
  },
  ROBUST: async ({ id, say, run }) => {
    const cells = await run(
      "ROBUST",
      [
        [0.9, 0.6],
        [0.6, 0.5],
        [0.2, 0.7],
        [0.1, 0.2],
      ],
      [[1, 1]],
      [
        [0.8, 0.7],
        [0.3, 0.6],
        [0.7, 0.4],
        [0.2, 0.1],
      ],
      [[1, 1]],
      undefined,
      1000,
      undefined,
      false,
    );
    return bars({
      id,
      title: say({
        en: "Share of 1,000 random weights that place each row in each quadrant",
        zh: "1,000 次随机权重下各行落入各象限的比例",
      }),
      up: say({ en: "share", zh: "比例" }),
      groups: letters(4),
      series: ["I", "II", "III", "IV"].map((name, i) => ({ name, values: numbers(cells, i) })),
      stacked: true,
      write: percent,
    });
  },
  WEIGHTRANGE: async ({ id, say, run }) => {
    const cells = await run(
      "WEIGHTRANGE",
      [
        [0.9, 0.2],
        [0.5, 0.8],
        [0.9, 0.7],
      ],
      [[0.5, 0.5]],
      1,
      0.6,
    );
    return ranges({
      id,
      title: say({
        en: "Weights at which each row stays on its side of the cut",
        zh: "各行保持在分界同一侧的权重区间",
      }),
      across: say({ en: "weight of criterion 1", zh: "准则 1 的权重" }),
      ends: [say({ en: "lowest", zh: "下限" }), say({ en: "highest", zh: "上限" })],
      rows: cells.map((row, i) => ({ name: letters(3)[i] ?? "", from: Number(row[0]), to: Number(row[1]) })),
      at: { x: 0.5, name: say({ en: "given 0.5", zh: "给定 0.5" }) },
    });
  },
  RADARAREA: async ({ id, say, run }) => {
    const values = [
      [1, 1, 1, 1],
      [0.5, 0.5, 0.5, 0.5],
      [1, 0, 1, 0],
    ];
    const areas = numbers(await run("RADARAREA", values));
    return radar({
      id,
      title: say({ en: "Three polygons and their areas", zh: "三个多边形及其面积" }),
      axes: [0, 1, 2, 3].map((i) => say(axis(i))),
      items: values.map((own, i) => ({
        name: say({
          en: `${letters(3)[i] ?? ""}: area ${short(areas[i] ?? 0)}`,
          zh: `${letters(3)[i] ?? ""}：面积 ${short(areas[i] ?? 0)}`,
        }),
        values: own,
      })),
    });
  },
  RADARBALANCE: async ({ id, say, run }) => {
    const values = [
      [0.6, 0.6, 0.6, 0.6],
      [0.9, 0.7, 0.3, 0.5],
      [0.9, 0.1, 0, 0.1],
    ];
    const evenness = numbers(await run("RADARBALANCE", values));
    return radar({
      id,
      title: say({ en: "Three polygons and how even they are", zh: "三个多边形及其均匀度" }),
      axes: [0, 1, 2, 3].map((i) => say(axis(i))),
      items: values.map((own, i) => ({
        name: say({
          en: `${letters(3)[i] ?? ""}: evenness ${short(evenness[i] ?? 0)}`,
          zh: `${letters(3)[i] ?? ""}：均匀度 ${short(evenness[i] ?? 0)}`,
        }),
        values: own,
      })),
    });
  },
  RADARGAP: async ({ id, say, run }) => {
    const benchmark = [0.6, 0.6, 0.6];
    const values = [0.5, 1, 0.2];
    const [[gap = 0] = []] = await run("RADARGAP", [values], [benchmark]);
    return radar({
      id,
      title: say({
        en: `Below the benchmark on two axes: gap ${short(Number(gap))}`,
        zh: `两轴低于基准，差距 ${short(Number(gap))}`,
      }),
      axes: [0, 1, 2].map((i) => say(axis(i))),
      items: [
        { name: say({ en: "values", zh: "数值" }), values },
        { name: say({ en: "benchmark", zh: "基准" }), values: benchmark },
      ],
    });
  },
  CONCENTRATION: async ({ id, say, run }) => {
    const amounts = [2078, 351, 262.9];
    const [[index = 0] = []] = await run("CONCENTRATION", [amounts]);
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    return bars({
      id,
      title: say({
        en: `Shares of the three segments in 2020, hhi ${short(Number(index))}`,
        zh: `2020年三个细分领域的占比，赫芬达尔指数 ${short(Number(index))}`,
      }),
      up: say({ en: "share", zh: "占比" }),
      groups: [
        say({ en: "bank", zh: "银行" }),
        say({ en: "insurance", zh: "保险" }),
        say({ en: "securities", zh: "证券" }),
      ],
      series: [{ name: say({ en: "share", zh: "占比" }), values: amounts.map((amount) => amount / sum) }],
      write: percent,
    });
  },
  EFFICIENCY: async ({ id, say, run }) => {
    const scores = numbers(
      await run(
        "EFFICIENCY",
        six,
        six.map(() => [1]),
      ),
    );
    const efficient = six
      .filter((_, i) => (scores[i] ?? 0) > 1 - 1e-9)
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
    return points({
      id,
      title: say({
        en: "Two inputs for one output: efficient units lie on the frontier",
        zh: "两种投入、一种产出：有效单位位于前沿",
      }),
      across: say({ en: "input 1", zh: "投入 1" }),
      up: say({ en: "input 2", zh: "投入 2" }),
      points: six.map(([x = 0, y = 0], i) => ({
        name: `${letters(6)[i] ?? ""} ${short(scores[i] ?? 0)}`,
        x,
        y,
        kind: (scores[i] ?? 0) > 1 - 1e-9 ? 0 : 1,
      })),
      path: efficient.map(([x = 0, y = 0]) => [x, y] as const),
    });
  },
  MALMQUIST: async ({ id, say, run }) => {
    const cells = await run(
      "MALMQUIST",
      column([2, 4, 3, 5, 6]),
      column([1, 2, 3, 4, 5]),
      column([2, 4, 3, 5, 5]),
      column([1, 3, 4, 3, 5]),
      undefined,
      false,
    );
    return bars({
      id,
      title: say({
        en: "Five firms of Coelli (1996): above 1 is an improvement",
        zh: "Coelli（1996）的五家企业，大于 1 为改善",
      }),
      up: say({ en: "index", zh: "指数" }),
      groups: letters(5),
      series: [
        { name: say({ en: "malmquist", zh: "Malmquist" }), values: numbers(cells, 0) },
        { name: say({ en: "efficiency", zh: "效率变化" }), values: numbers(cells, 1) },
        { name: say({ en: "technical", zh: "技术变化" }), values: numbers(cells, 2) },
      ],
      limit: { value: 1, name: "" },
      bare: true,
    });
  },
  BUBBLE: async ({ id, say, run }) => {
    const cells = await run(
      "BUBBLE",
      column(letters(4)),
      column([10, 90, 10, 90]),
      column([1, 1, 9, 9]),
      column([5, 20, 10, 2]),
      false,
      say({ en: "en", zh: "zh" }),
    );
    const time = numbers(cells, 1);
    const cost = numbers(cells, 2);
    const zone = (short: boolean, dear: boolean) =>
      String(
        cells.find(
          (row) => Number(row[1]) < mean(time) === short && Number(row[2]) >= mean(cost) === dear,
        )?.[4] ?? "",
      );
    return points({
      id,
      title: say({ en: "Four projects: time, cost, value and zone", zh: "四个项目：时间、成本、价值与类别" }),
      across: say({ en: "time", zh: "时间" }),
      up: say({ en: "cost", zh: "成本" }),
      points: cells.map((row) => ({
        name: String(row[0]),
        x: Number(row[1]),
        y: Number(row[2]),
        size: Number(row[3]) / 100,
      })),
      cuts: { x: mean(time), y: mean(cost) },
      corners: [zone(false, true), zone(true, true), zone(true, false), zone(false, false)],
    });
  },
} as const satisfies Record<string, Sketch>;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
