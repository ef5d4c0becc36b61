import fc from "fast-check";
import { Converter } from "opencc-js";
import { catalogue, functionById } from "../../src/functions/catalogue";
import { CellError, toGrid } from "../../src/functions/engine/cells";
import { evaluate, mostCells } from "../../src/functions/engine/evaluate";
import { handbook } from "../../src/functions/handbook";
import { isProblem } from "../../src/model/problem";
import { isChinese } from "../../src/report/language";
import type { Kind } from "../../src/functions/engine/define-function";
import { ask, cells, evaluated, evaluatedLater, problem } from "../support/ask";

const blanks = [undefined, null, "", [], [[]], [[null]], [[undefined]], [[""]]];

const entries = catalogue.map(
  (definition) =>
    [
      definition.id,
      Object.entries(definition.parameters),
      handbook[definition.id]!.examples[0]!.given as readonly unknown[],
    ] as const,
);

/** Contents that leave out this argument, besides those that are blank for every argument. */
function alsoBlank(kind: Kind<unknown>): unknown[] {
  return kind.zeroIsBlank ? ["   ", "　", 0, [[0]]] : ["   ", "　"];
}

function changed(given: readonly unknown[], i: number, argument: unknown): unknown[] {
  const args = [...given];
  args[i] = argument;
  return args;
}

/** The error of an answer, in its first cell. */
async function refusal(id: string, ...given: unknown[]): Promise<{ code: string; sentence: string }> {
  const [cell] = (await evaluatedLater(id, ...given)).cells[0]!;
  if (!cell || !isProblem(cell.value)) throw new Error(`${id} has an answer`);
  return { code: cell.value.code, sentence: cell.value.sentence[cell.language] };
}

test.each(entries)(
  "%s: treats a blank optional argument as omitted on every platform",
  async (id, parameters, given) => {
    const expected = await evaluatedLater(id, ...given);
    for (const [i, [, { optional, kind }]] of parameters.entries()) {
      if (!optional || given[i] !== undefined) continue;
      for (const blank of [...blanks, ...alsoBlank(kind)])
        expect(await evaluatedLater(id, ...changed(given, i, blank))).toEqual(expected);
    }
  },
);

test.each(entries)(
  "%s: returns #VALUE! and names a blank required argument",
  async (id, parameters, given) => {
    for (const [i, [name, { optional, kind, zh }]] of parameters.entries()) {
      if (optional) continue;
      for (const blank of [...blanks, ...alsoBlank(kind)]) {
        const { code, sentence } = await refusal(id, ...changed(given, i, blank));
        expect(code).toBe("#VALUE!");
        expect([
          `${name.charAt(0).toUpperCase()}${name.slice(1)} is missing: give a value.`,
          `缺少参数“${zh}”：请填写。`,
        ]).toContain(sentence);
      }
    }
  },
);

test.each(entries)(
  "%s: returns an argument's error with its code, if Excel allows, and names the argument",
  async (id, parameters, given) => {
    for (const [i, [name]] of parameters.entries()) {
      for (const [came, goes] of [
        ["#N/A", "#N/A"],
        ["#VALUE!", "#VALUE!"],
        ["#NUM!", "#NUM!"],
        ["#DIV/0!", "#DIV/0!"],
        ["#NULL!", "#NULL!"],
        ["#REF!", "#VALUE!"],
        ["#NAME?", "#VALUE!"],
        ["#SPILL!", "#VALUE!"],
      ] as const) {
        for (const error of [new CellError(came), { code: came }, { type: "Error", basicValue: came }]) {
          const { code, sentence } = await refusal(id, ...changed(given, i, [[error]]));
          expect(code).toBe(goes);
          expect(sentence).toMatch(new RegExp(`^(${name}|参数).*${came.replace("?", "\\?")}`, "i"));
        }
      }
    }
  },
);

test.each(entries)(
  "%s: refuses too many arguments unless the extra ones are blank",
  async (id, parameters, given) => {
    const full = parameters.map((_, i) => given[i]);
    expect((await refusal(id, ...full, "more")).sentence).toMatch(new RegExp(`${parameters.length}`));
    expect(await evaluatedLater(id, ...full, undefined, null, "")).toEqual(
      await evaluatedLater(id, ...given),
    );
  },
);

describe("language", () => {
  test("answers in Chinese if any argument is Chinese text", () => {
    expect(evaluated("STATUS", "银行").language).toBe("zh");
    expect(evaluated("STATUS", "bank", "2020年").language).toBe("en");
    expect(evaluated("STATUS", "bank", 2020, "采购").language).toBe("zh");
    expect(evaluated("STATUS", "bank", 2020).language).toBe("en");
    expect(evaluated("LABEL", "spend/bank/2020").language).toBe("en");
  });

  test.each(["en", "EN", "英文", "English", "en-US", "ｅｎ"])("lang %s is English", (lang) => {
    expect(ask("STATUS", "银行", 2020, undefined, lang)).toBe("reported");
  });

  test.each(["zh", "ZH", "中文", "zh-CN", "zh-cn", "Chinese"])("lang %s is Chinese", (lang) => {
    expect(ask("STATUS", "bank", 2020, undefined, lang)).toBe("已公布");
  });

  test("returns #VALUE! for an unknown language, in the language of the other arguments", () => {
    expect(problem("STATUS", "bank", 2020, undefined, "fr").sentence).toBe(
      "Unknown lang “fr”. Known: en, zh.",
    );
    expect(problem("STATUS", "银行", 2020, undefined, "fr").sentence).toBe(
      "未知的语言“fr”。可用：英文、中文。",
    );
  });

  test("cell by cell", () => {
    const { cells } = evaluated("SPEND", [["银行"], ["bank"]], 2021);
    expect(cells.map(([cell]) => cell!.language)).toEqual(["zh", "en"]);
  });

  test("states every problem in both languages, each in its own script", () => {
    const asked: [string, ...unknown[]][] = [
      ["SPEND", "bank", 2021],
      ["SPEND", "x"],
      ["SPEND"],
      ["GROWTH", "total", 2020, 2020],
      ["MATRIX", "blockchain"],
      ["MATRIX", "x"],
      ["QUADRANT", "e-CNY", "securities"],
      ["TABLE", "x"],
      ["FIND", "xyzzy"],
      ["FACT", "x"],
      ["CONVERT", 1, "USD", "CNY"],
      ["USECASES", [["a", "b"]]],
    ];
    for (const [id, ...given] of asked) {
      const [cell] = evaluated(id, ...given).cells[0]!;
      if (!cell || !isProblem(cell.value)) throw new Error(`${id} has an answer`);
      expect(isChinese(cell.value.sentence.zh)).toBe(true);
      expect(cell.value.sentence.en).toMatch(/^[A-Z“].*[.]$/);
      expect(cell.value.sentence.zh).toMatch(/。$/);
    }
  });

  test("shortens a long text that a sentence quotes", () => {
    const { sentence } = problem("SPEND", "a".repeat(5000));
    expect(sentence.length).toBeLessThan(200);
    expect(sentence).toContain(`${"a".repeat(60)}…`);
  });
});

describe("broadcasting", () => {
  const ranges = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.constantFrom<unknown>("bank", "insurance", "total", "银行", "x", null), {
          minLength: columns,
          maxLength: columns,
        }),
        {
          minLength: rows,
          maxLength: rows,
        },
      ),
    );
  const years = ranges.map((rows) => rows.map((row) => row.map((_, i) => [2020, 2024, "2020年", 1][i])));

  test("takes the largest size, repeats a single row or column, and returns #N/A elsewhere", () => {
    fc.assert(
      fc.property(ranges, years, (segments, years) => {
        const answer = cells("SPEND", segments, years);
        // Blank rows at the end never count; the years are always filled.
        const isFilled = (row: unknown[]) => row.some((cell) => cell !== null);
        const rows = Math.max(segments.map(isFilled).lastIndexOf(true) + 1, years.length);
        const columns = Math.max(segments[0]!.length, years[0]!.length);
        expect(answer).toHaveLength(rows);
        for (const [r, row] of answer.entries()) {
          expect(row).toHaveLength(columns);
          for (const [c, cell] of row.entries()) {
            const partner = (grid: unknown[][]) =>
              grid[grid.length === 1 ? 0 : r]?.[grid[0]!.length === 1 ? 0 : c];
            const [segment, year] = [partner(segments), partner(years)];
            const alone = segment === undefined || year === undefined ? "#N/A" : ask("SPEND", segment, year);
            expect(cell).toBe(alone);
          }
        }
      }),
    );
  });

  test("returns #N/A with a sentence for a missing partner, even if another argument is wrong", () => {
    const { cells } = evaluated("SPEND", [["bank"], ["bank"], ["x"]], [[2020], [2020]]);
    const last = cells[2]![0]!.value;
    expect(isProblem(last) && [last.code, last.sentence.en]).toEqual([
      "#N/A",
      "Year has no cell here: the ranges given differ in size.",
    ]);
  });

  test("refuses a result beyond the limit before computing it", () => {
    const column = Array.from({ length: 500 }, () => ["bank"]);
    const row = [Array.from({ length: 401 }, () => 2020)];
    expect(problem("SPEND", column, row)).toMatchObject({
      code: "#VALUE!",
      sentence: "The result would have 200,500 cells; at most 200,000 are allowed.",
    });
    expect(500 * 400).toBe(mostCells);
  });

  test("accepts a whole column of a sheet", () => {
    const column = Array.from({ length: 1_048_576 }, () => [null]);
    expect(problem("SPEND", column).code).toBe("#VALUE!");
  });
});

describe("any argument", () => {
  const junk: fc.Arbitrary<unknown> = fc.oneof(
    fc.anything(),
    fc.double(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom<unknown>(
      "bank",
      "银行",
      2020,
      "2020年",
      true,
      false,
      null,
      0,
      "en",
      "spend/bank/2020",
      "all",
      NaN,
      Infinity,
      {},
      "#N/A",
    ),
    fc.array(fc.array(fc.oneof(fc.anything(), fc.constantFrom("bank", 2024)), { maxLength: 3 }), {
      maxLength: 3,
    }),
  );

  test.each(catalogue.map(({ id }) => id))(
    "%s never throws and returns only scalars and problems",
    async (id) => {
      const definition = functionById(id)!;
      const most = Object.keys(definition.parameters).length + 1;
      await fc.assert(
        fc.asyncProperty(fc.array(junk, { maxLength: most }), async (given) => {
          const { cells } = await evaluate(definition, given);
          const width = cells[0]?.length ?? 0;
          expect(width).toBeGreaterThan(0);
          for (const row of cells) {
            expect(row).toHaveLength(width);
            for (const { value, language } of row) {
              expect(["en", "zh"]).toContain(language);
              if (isProblem(value)) {
                expect(value.sentence.en).not.toMatch(/failed unexpectedly|undefined/);
                continue;
              }
              const plain = typeof value === "object" ? value.value : value;
              expect(["string", "number", "boolean"]).toContain(typeof plain);
              if (typeof plain === "number") expect(Number.isFinite(plain)).toBe(true);
            }
          }
        }),
        { numRuns: 100 },
      );
    },
  );
});

const converters = (["t", "tw", "hk"] as const).map((to) => Converter({ from: "cn", to }));
const traditional = (text: string) => (isChinese(text) ? converters.map((convert) => convert(text)) : []);

describe("text", () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, "　");
  const asked: [string, ...string[]][] = [
    ["SPEND", "bank", "2020", "technology procurement", "CNYMN"],
    ["SPEND", "银行", "2020", "技术采购", "百万元"],
    ["GROWTH", "total", "2020", "2024", "absolute"],
    ["MATRIX", "cloud computing"],
    ["QUADRANT", "data middle platform", "bank"],
    ["SOURCE", "spend/bank/2020", "working"],
    ["CITE", "claims", "apa"],
    ["LABEL", "technology/cloud-computing"],
    ["CONVERT", "1234.5", "CNY", "USD", "6.9"],
  ];

  test.each(asked)("%s(%s …) ignores case, spaces around and between, and full width", (id, ...given) => {
    const expected = cells(id, ...given);
    for (const change of [
      (text: string) => text.toUpperCase(),
      (text: string) => `  ${text.replace(/ /g, "   ")}\t`,
      wide,
    ])
      expect(cells(id, ...given.map(change))).toEqual(expected);
  });

  test.each([
    ["SPEND", "銀行", "银行"],
    ["SPEND", "證券", "证券"],
    ["SPEND", "保險業", "保险业"],
    ["MATRIX", "雲計算", "云计算"],
    ["MATRIX", "隱私計算", "隐私计算"],
    ["MATRIX", "聯盟鏈", "联盟链"],
    ["QUADRANT", "數據治理", "数据治理"],
    ["QUADRANT", "全域數字化", "全域数字化"],
    ["DEFINE", "綜合價值", "综合价值"],
    ["TABLE", "技術戰略矩陣", "技术战略矩阵"],
  ])("%s understands %s", (id, traditional, simplified) => {
    expect(cells(id, traditional)).toEqual(cells(id, simplified));
  });

  test("accepts every known word in every form", () => {
    const kinds = catalogue.flatMap(({ parameters }) => Object.values(parameters).map(({ kind }) => kind));
    const refused: string[] = [];
    for (const kind of new Set(kinds)) {
      if (kind.shape !== "cell") continue;
      for (const { id, name, aliases } of kind.words ?? [])
        for (const known of [id, name.en, name.zh, ...aliases])
          for (const typed of [known, known.toUpperCase(), ` ${known} `, wide(known), ...traditional(known)])
            if (isProblem(kind.read(typed, { en: "argument", zh: "参数" }))) refused.push(typed);
    }
    expect(refused).toEqual([]);
  });
});

test("toGrid recognises omitted arguments and pads ragged rows", () => {
  for (const blank of [undefined, null, "", [], [[]], [[null]], [[""]]])
    expect(toGrid(blank)).toBeUndefined();
  expect(toGrid("x")).toEqual([["x"]]);
  expect(toGrid([["a"], ["b", 1]])).toEqual([
    ["a", null],
    ["b", 1],
  ]);
  expect(toGrid([[NaN]])).toEqual([[new CellError("#NUM!")]]);
});
