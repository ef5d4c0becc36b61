import type { Example } from "../../../src/functions/engine/define-function";
import { functionById } from "../../../src/functions/catalogue";
import { facts } from "../../../src/functions/facts/facts";
import { subjects } from "../../../src/functions/facts/subjects";
import { technologies, useCases } from "../../../src/report/glossary";
import { units } from "../../../src/report/units";

export type Given = Example["given"];
type Cell = string | number | boolean | null;

/** The same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ranges whose cells decide the shape of an answer, or must agree with others. */
const kept = new Set([
  "t",
  "fixed",
  "years",
  "rowtotals",
  "coltotals",
  "directions",
  "segments",
  "labels",
  "items",
  "parameters",
  "seed",
]);

/** Random arguments of functions: in both languages, with and without the optional ones, some of them refused. */
export class RandomCalls {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = generator(seed);
  }

  of(id: string): Given {
    const make = this.#makers[id];
    if (!make) throw new Error(`No random calls of ${id}`);
    return make();
  }

  /** Other numbers in the ranges of a call, which keep its shape and its margins. */
  later(id: string, given: Given): Given {
    const names = Object.keys(functionById(id)!.parameters);
    return given.map((one, i) => {
      if (typeof one !== "object" || kept.has(names[i] ?? "")) return one;
      if (names[i] === "pairwise") return this.#otherJudgements(one);
      const most = Math.max(...one.flat().map(Number).filter(Number.isFinite));
      const other = (x: number) => (most <= 1 ? x ** (0.7 + this.#random()) : x * (0.5 + this.#random()));
      return one.map((row) => row.map((cell) => (typeof cell === "number" ? other(cell) : cell)));
    });
  }

  #otherJudgements(matrix: readonly (readonly Cell[])[]): Cell[][] {
    const n = matrix[0]!.length;
    const isAbove = (i: number, j: number) => j > i % n;
    return matrix.map((row, i) =>
      row.map((cell, j) => {
        if (cell === null || i % n === j) return cell;
        return isAbove(i, j) ? Number(cell) * 1.5 : Number(cell) / 1.5;
      }),
    );
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  between(low: number, high: number): number {
    return Number((low + this.#random() * (high - low)).toFixed(3));
  }

  whole(low: number, high: number): number {
    return Math.floor(low + this.#random() * (high - low + 1));
  }

  maybe<T>(value: T, chance = 0.5): T | undefined {
    return this.#random() < chance ? value : undefined;
  }

  grid<T>(rows: number, columns: number, make: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => make(i, j)));
  }

  /** A row or a column. */
  line<T>(count: number, make: (index: number) => T): T[][] {
    return this.pick([true, false])
      ? this.grid(count, 1, (i) => make(i))
      : this.grid(1, count, (_, j) => make(j));
  }

  table(rows: number, columns: number, low = 1, high = 100): number[][] {
    return this.grid(rows, columns, () => this.between(low, high));
  }

  /** Any spelling of any word of a parameter. */
  spelling(id: string, name: string): string {
    const word = this.pick(functionById(id)!.parameters[name]!.kind.words!);
    return this.pick([word.id, word.name.en, word.name.zh, ...word.aliases].filter((text) => text !== ""));
  }

  year(): string | number {
    return this.pick([2020, 2020, 2024, 2024, 2021, "2020年", "2024"]);
  }

  headers(): Given {
    return [this.maybe(false, 0.3), this.maybe(this.pick(["en", "zh", "中文"]))];
  }

  directions(count: number): Cell[][] {
    return this.grid(1, count, () => this.pick<Cell>(["benefit", "cost", "成本", "max", "效益", -1]));
  }

  judgements(size: number): Cell[][] {
    const hasBlanks = this.pick([true, false]);
    const matrix: Cell[][] = this.grid(size, size, () => 1);
    for (let i = 0; i < size; i++)
      for (let j = i + 1; j < size; j++) {
        const value = this.pick([1, 2, 3, 4, 5, 1 / 2, 1 / 3]);
        matrix[i]![j] = value;
        matrix[j]![i] = hasBlanks ? null : 1 / value;
      }
    return matrix;
  }

  #criteria(id: string): Given {
    const columns = this.whole(2, 5);
    return [
      this.table(this.whole(3, 7), columns),
      this.maybe(this.spelling(id, "method"), 0.9),
      this.maybe(this.directions(columns) as string[][]),
    ];
  }

  readonly #makers: Readonly<Record<string, () => Given>> = {
    SPEND: () => [
      this.spelling("SPEND", "segment"),
      this.year(),
      this.maybe(this.spelling("SPEND", "measure")),
      this.maybe(this.spelling("SPEND", "unit")),
    ],
    FACT: () => {
      const fact = this.pick(facts);
      const isMoney = units[fact.data.unit].currency === "CNY";
      const unit = this.pick(["CNY", "CNYBN", "百万元", "yi", "USD"]);
      return [this.pick([fact.id, fact.name.en, fact.name.zh]), isMoney ? this.maybe(unit) : undefined];
    },
    SHARE: () => [
      this.spelling("SHARE", "segment"),
      this.year(),
      this.maybe(this.spelling("SHARE", "measure")),
    ],
    PROCUREMENTRATE: () => [this.spelling("PROCUREMENTRATE", "segment"), this.maybe(this.year())],
    GROWTH: () => [
      this.pick(["total", "合计", "bank", "all"]),
      ...this.pick([
        [2020, 2024],
        [2020, 2024],
        [2020, 2020],
        [2024, 2020],
        [2020, 2023],
      ]),
      this.maybe(this.spelling("GROWTH", "kind"), 0.7),
      this.maybe(this.pick(["investment", "采购"]), 0.3),
    ],
    MATRIX: () => [this.spelling("MATRIX", "technology"), this.maybe(this.pick(["en", "zh", "英文"]))],
    QUADRANT: () => [
      this.spelling("QUADRANT", "usecase"),
      this.maybe(this.spelling("QUADRANT", "segment"), 0.4),
      this.maybe(this.pick(["en", "zh"])),
    ],
    USECASES: () => [this.maybe(this.spelling("USECASES", "segment"), 0.7), ...this.headers()],
    DEFINE: () => [this.spelling("DEFINE", "term"), this.maybe(this.pick(["en", "zh"]))],
    TABLE: () => [this.spelling("TABLE", "table"), ...this.headers()],
    TABLES: () => this.headers(),
    LIST: () => [this.spelling("LIST", "dimension"), this.maybe(this.pick(["en", "zh"]))],
    LABEL: () => [
      this.pick([...subjects.all, ...technologies, ...useCases]).id,
      this.maybe(this.pick(["en", "zh"])),
    ],
    STATUS: () => [
      this.spelling("STATUS", "segment"),
      this.year(),
      this.maybe(this.spelling("STATUS", "measure")),
      this.maybe(this.pick(["en", "zh"]), 0.3),
    ],
    SOURCE: () => {
      const { id, name } = this.pick(subjects.all);
      return [
        this.pick([id, name.en, name.zh]),
        this.maybe(this.spelling("SOURCE", "field"), 0.8),
        this.maybe(this.pick(["en", "zh"])),
      ];
    },
    CITE: () => {
      const { id, name } = this.pick(subjects.all);
      return [
        this.pick([id, name.en, name.zh]),
        this.maybe(this.spelling("CITE", "style"), 0.8),
        this.maybe(this.pick(["en", "zh"])),
      ];
    },
    EVIDENCE: () => [
      this.spelling("EVIDENCE", "segment"),
      this.maybe(this.pick([2020, 2021, 2022, 2023, 2024])),
      ...this.headers(),
    ],
    CHECK: () => {
      const [value, segment, year] = this.pick([
        [2078, "bank", 2020],
        [351, "保险", 2020],
        [5754.5, "total", 2024],
      ] as const);
      const change = this.pick([0, 1e-3, 0.004, 0.0063, 0.1, -0.02, -0.3, 2e-5]);
      return [
        Number((value * (1 + change)).toFixed(6)),
        segment,
        year,
        this.maybe("investment", 0.3),
        this.maybe(this.pick([0.01, 1e-6, 0.005])),
        undefined,
        this.maybe(this.pick(["en", "zh"]), 0.3),
      ];
    },
    EDITION: () => [this.maybe(this.spelling("EDITION", "field"), 0.8), this.maybe(this.pick(["en", "zh"]))],
    CONVERT: () => [
      this.between(-100, 9000),
      this.spelling("CONVERT", "from"),
      this.spelling("CONVERT", "to"),
      this.maybe(this.between(6, 8), 0.7),
    ],
    CAGR: () => [this.between(1, 200), this.between(-20, 400), this.pick([1, 2, 3.5, 4, 10, 0, -1])],
    PROJECT: () => [
      this.spelling("PROJECT", "segment"),
      this.pick([2020, 2021, 2022.5, 2023, 2024, 2019, 2026]),
      this.maybe(this.spelling("PROJECT", "method")),
      this.maybe(this.between(-0.2, 0.4), 0.4),
      this.maybe(this.pick([true, false])),
      this.maybe(this.spelling("PROJECT", "unit"), 0.3),
    ],
    PROJECTION: () => [
      this.whole(2018, 2021),
      this.whole(2022, 2027),
      this.maybe(this.pick<Given[number]>(["bank", [["bank", "total"]], [["保险"], ["total"]]])),
      this.maybe(this.spelling("PROJECTION", "method")),
      this.maybe(this.between(-0.1, 0.3), 0.3),
      this.maybe(this.pick([true, false])),
      ...this.headers(),
    ],
    INTERPOLATE: () => {
      const y0 = this.whole(2015, 2022);
      return [
        y0,
        this.between(1, 100),
        this.pick([y0, y0 + 4, y0 + 4, y0 - 3]),
        this.between(-5, 200),
        this.pick([y0, y0 + 1, y0 + 2.5, y0 + 4, y0 + 6, y0 - 1]),
        this.maybe(this.spelling("INTERPOLATE", "method"), 0.7),
        this.maybe(this.pick([true, false])),
      ];
    },
    SCENARIO: () => [
      2024,
      this.between(10, 5000),
      this.line(this.whole(1, 5), (i) => 2023 + i * 2),
      this.between(-0.2, 0.05),
      this.between(0, 0.2),
      this.between(0.1, 0.6),
      ...this.headers(),
    ],
    ALLOCATE: () => {
      const [rows, columns] = [this.whole(2, 5), this.whole(2, 4)];
      const drift = this.maybe(
        this.grid(1, columns, () => this.between(-0.2, 0.2)),
        0.6,
      );
      return [
        this.grid(rows, 1, () => this.between(100, 5000)),
        this.grid(1, columns, () => this.between(0.1, 5)),
        drift,
        drift && this.maybe(this.grid(rows, 1, (i) => 2020 + i * 2)),
      ];
    },
    RAS: () => {
      const [rows, columns] = [this.whole(2, 4), this.whole(2, 4)];
      const [seed, target] = [this.table(rows, columns, 1, 50), this.table(rows, columns, 1, 50)];
      const fixed = this.maybe(this.grid(rows, columns, (i, j) => i === 0 && j === 0));
      if (fixed) target[0]![0] = seed[0]![0]!;
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      return [
        seed,
        target.map((row) => [sum(row)]),
        [target[0]!.map((_, j) => sum(target.map((row) => row[j]!)))],
        fixed,
        1e-13,
      ];
    },
    BAND: () => {
      const points = [
        [2020, this.between(10, 100)],
        [2024, this.between(50, 300)],
      ];
      if (this.pick([true, false, false])) points.reverse();
      return [
        ...points.flat(),
        this.grid(this.whole(2, 5), 1, (i) => 2019.5 + i * 1.5),
        this.between(0, 0.4),
        this.maybe(this.pick([0.5, 0.8, 0.95, 0.999])),
        this.maybe(false, 0.3),
        this.maybe(this.spelling("BAND", "ends")),
        this.maybe(this.pick(["en", "zh"])),
      ];
    },
    TREND: () => {
      const count = this.whole(4, 9);
      return [
        this.grid(count, 1, (i) => 2015 + i),
        this.grid(count, 1, () => this.between(10, 200)),
        this.line(this.whole(1, 4), (i) => 2020.5 + i),
        this.maybe(this.pick(["linear", "loglinear", "直线"])),
        this.maybe(this.pick([0.5, 0.8, 0.95])),
        ...this.headers(),
      ];
    },
    CURVE: () => {
      const t = this.line(this.whole(1, 6), () => this.between(-3, 20));
      return this.pick<Given>([
        ["logistic", [[100, 0.5, 6]], t],
        [
          "逻辑斯蒂",
          [
            ["K", 120],
            ["r", 0.3],
            ["t0", 5],
          ],
          t,
        ],
        ["gompertz", [[100], [3], [0.2]], t],
        ["richards", [[100, 0.6, 5, this.between(0.2, 3)]], t],
        ["巴斯", [[0.03, 0.38, 1000]], t],
        [
          "bass",
          [
            ["p", 0.01],
            ["q", 0.4],
            ["m", 500],
            ["rss", 1],
            ["r2", 0.9],
          ],
          t,
        ],
      ]);
    },
    BASSPEAK: () => [this.pick([0.03, 0.5, -0.1, 0.01]), this.pick([0.38, 0.1, 0]), this.between(10, 1000)],
    ACCURACY: () => {
      const count = this.whole(3, 8);
      const column = <T>(length: number, make: () => T) => this.grid(length, 1, make);
      return [
        column(count, () => this.between(10, 100)),
        column(count, () => this.between(10, 100)),
        this.maybe(this.spelling("ACCURACY", "metric"), 0.6),
        this.maybe(column(this.whole(4, 7), () => this.between(5, 90))),
        this.pick([undefined, 1, 2]),
        this.maybe(this.pick(["en", "zh"]), 0.3),
      ];
    },
    BACKTEST: () => this.headers(),
    NORMALIZE: () => this.#criteria("NORMALIZE"),
    WEIGHTS: () => this.#criteria("WEIGHTS"),
    AHP: () => [this.judgements(this.whole(2, 6)), this.maybe(this.spelling("AHP", "method"), 0.7)],
    AHPCHECK: () => [
      this.pick([this.judgements(this.whole(2, 6)), [...this.judgements(3), ...this.judgements(3)]]),
      this.maybe(this.pick<string | number>(["saaty2007", 0.95, "1980"])),
      this.maybe(this.pick(["en", "zh"])),
    ],
    SCORE: () => {
      const columns = this.whole(2, 5);
      const method = this.spelling("SCORE", "method");
      const isProduct = /product|geometric|wgm|wpm|积|几何/.test(method);
      return [
        this.table(this.whole(3, 7), columns),
        this.grid(1, columns, () => this.between(0.1, 3)),
        this.maybe(method, 0.9),
        this.maybe(this.directions(columns)),
        isProduct ? undefined : this.maybe(this.pick(["sum", "vector", "最大值", "min max"]), 0.4),
      ];
    },
    RANK: () => [
      this.line(this.whole(3, 9), () => this.whole(1, 6)),
      this.maybe(this.spelling("RANK", "order")),
      this.maybe(this.spelling("RANK", "ties"), 0.8),
    ],
    AGREEMENT: () => {
      const count = this.whole(3, 9);
      return [
        this.line(count, () => this.whole(1, 8)),
        this.line(count, () => this.between(1, 8)),
        this.maybe(this.spelling("AGREEMENT", "method"), 0.8),
      ];
    },
    PLACE: () => {
      const count = this.whole(4, 8);
      const hole = this.maybe(this.whole(0, count - 1), 0.4);
      return [
        this.grid<number | null>(count, 1, (i) => (i === hole ? null : this.whole(0, 6))) as number[][],
        this.grid(count, 1, () => this.whole(0, 6)),
        this.maybe(this.pick<string | number>(["median", "均值", 3])),
        this.maybe(this.pick<string | number>(["中位数", "mean", 2.5])),
        this.maybe(
          [
            ["甲", "乙"],
            ["丙", "丁"],
          ],
          0.3,
        ),
        this.maybe(this.spelling("PLACE", "ties"), 0.6),
      ];
    },
    WEIGHTRANGE: () => {
      const columns = this.whole(2, 5);
      return [
        this.table(this.whole(3, 7), columns, 0, 1),
        this.grid(1, columns, () => this.between(0.1, 1)),
        this.whole(1, columns),
        this.between(0.2, 0.8),
      ];
    },
    RADARAREA: () => [
      this.table(this.whole(1, 5), this.whole(3, 7), 0, this.pick([1, 1, 1, 1.5])),
      this.maybe(this.spelling("RADARAREA", "order")),
    ],
    RADARBALANCE: () => [
      this.table(this.whole(1, 5), this.whole(2, 6), 0, 1),
      this.maybe(this.spelling("RADARBALANCE", "index"), 0.8),
    ],
    RADARGAP: () => {
      const columns = this.whole(2, 6);
      return [this.table(this.whole(1, 5), columns, 0, 1), this.line(columns, () => this.between(0.3, 1))];
    },
    CONCENTRATION: () => [
      this.table(this.whole(1, 4), this.whole(2, 6), 0, 50),
      this.maybe(this.spelling("CONCENTRATION", "index"), 0.8),
    ],
    BUBBLE: () => {
      const count = this.whole(2, 6);
      return [
        this.grid(count, 1, (i) => `项目${i + 1}`),
        this.grid(count, 1, () => this.between(1, 50)),
        this.grid(count, 1, () => this.between(1, 36)),
        this.grid(count, 1, () => this.between(0, 90)),
        ...this.headers(),
      ];
    },
  };
}
