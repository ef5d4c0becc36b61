import { findables } from "../../../src/functions/search/searchable";
import { fintechCalls } from "../../../src/workbook/formulas/parse-calls";
import { tables } from "../../../src/report/dataset";
import { languages, type Language } from "../../../src/report/language";
import { yuanUnits } from "../../../src/report/units";
import { contains, covers } from "../../../src/workbook/cells/address";
import { shownText, numberOf } from "../../../src/workbook/format/cell-value";
import { rowsOf } from "../../../src/workbook/formulas/write-call";
import type { Insertable } from "../../../src/workbook/insertables/insertable";
import { modelFindables } from "../../../src/workbook/insertables/models";
import { supportedOptions } from "../../../src/workbook/insertables/supported-options";
import type { Content, Operation, Plan } from "../../../src/workbook/plan/plan";
import {
  restrictOptions,
  defaultOptions,
  type Mode,
  type Options,
} from "../../../src/workbook/insertables/options";
import { planInsertable } from "../../../src/workbook/blocks/plan-insertable";
import { drawn } from "../../support/workbook/drawn-cells";

function planned(
  thing: Pick<Insertable, "kind" | "id">,
  language: Language,
  mode: Mode,
  options: Partial<Options>,
): Plan {
  const plan = planInsertable(thing, language, mode, { ...defaultOptions, ...options });
  if (!plan || plan instanceof Promise) throw new Error(`${thing.kind} ${thing.id} has no plan`);
  return plan;
}

const spend = { kind: "table", id: "spend" } as const;

test("a native table with a formula in each row, in another unit", () => {
  const plan = planned({ kind: "table", id: "procurement" }, "en", "live", { asTable: true, unit: "CNYBN" });
  expect(drawn(plan)).toMatchInlineSnapshot(`
    "Technology procurement of Chinese financial institutions
    CNY billion (converted from CNY 100 million) · 2021 edition, dataset 2021.1.0 · reported
    name | Chinese wording | value | unit | standing | where in the preview
    =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),1,1) | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),1,2) | =FINTECH.SPEND("bank",2020,"procurement","CNYBN") | CNY billion | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),1,5) | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),1,6)
    =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),2,1) | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),2,2) | =FINTECH.SPEND("insurance",2020,"procurement","CNYBN") | CNY billion | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),2,5) | =INDEX(FINTECH.TABLE("procurement",FALSE,"en"),2,6)
    Source: iResearch (2021), Summary

    rows 0–0, columns 0–5: title
    rows 1–1, columns 0–5: caption
    rows 3–4, columns 0–5: body
    rows 2–2, columns 0–5: header
    rows 2–4, columns 0–0: text
    rows 2–4, columns 1–1: text
    rows 2–4, columns 2–2: number
    rows 3–4, columns 2–2: fintech
    rows 3–4, columns 2–2: #,##0.0
    rows 2–4, columns 3–3: text
    rows 2–4, columns 4–4: text
    rows 2–4, columns 5–5: text
    column 0: 48 characters
    column 1: 36 characters
    column 2: 10 characters
    column 3: 13 characters
    column 4: 13 characters
    column 5: 25 characters
    rows 4–4, columns 0–5: 2 lines
    rows 5–5, columns 0–5: source
    rows 2–4, columns 0–5: table FT_procurement
    rows 0–5, columns 0–5: named FT_procurement_block"
  `);
});

test("across, live: one transposed formula", () => {
  const plan = planned(spend, "en", "live", { orientation: "across", headers: false });
  expect(plan.preview.formulas).toEqual(['=TRANSPOSE(FINTECH.TABLE("spend",FALSE,"en"))']);
  expect([plan.height, plan.width]).toEqual([2 + 6 + 1, 5]);
  expect(plan.spills).toEqual([{ row: 2, column: 0, height: 6, width: 5 }]);
});

test("a number across, as values", () => {
  const fact = { kind: "fact", id: "spend/insurance/2020" } as const;
  expect(drawn(planned(fact, "zh", "values", { orientation: "across", unit: "CNYMN" })))
    .toMatchInlineSnapshot(`
    "中国保险机构技术投入（2020年）
    百万元（由亿元换算） · 2021年版、数据集 2021.1.0 · 已公布
    名称 | 中国保险机构技术投入（2020年）
    数值 | 35100 CNYMN reported
    单位 | 百万元
    数据性质 | 已公布
    来源：艾瑞咨询（2021），摘要

    rows 0–0, columns 0–1: title
    rows 1–1, columns 0–1: caption
    rows 2–5, columns 1–1: body
    rows 2–5, columns 0–0: header
    rows 2–2, columns 0–1: text
    rows 3–3, columns 0–1: number
    rows 3–3, columns 1–1: input
    rows 3–3, columns 1–1: #,##0
    rows 4–4, columns 0–1: text
    rows 5–5, columns 0–1: text
    rows 2–5, columns 0–0: text
    rows 2–5, columns 0–0: body
    rows 2–5, columns 1–1: number
    column 0: 10 characters
    column 1: 32 characters
    rows 6–6, columns 0–1: source
    rows 2–5, columns 0–1: named FT_spend_insurance_2020"
  `);
});

test("the path across, live: years in columns", () => {
  const plan = planned({ kind: "model", id: "model/path" }, "en", "live", { orientation: "across" });
  expect(plan.preview.formulas.at(-1)).toBe(
    '=TRANSPOSE(FINTECH.PROJECTION(B4,B5,"total",B6,IF(B7="","",B7),B8,TRUE,"en"))',
  );
  expect(plan.preview.rows.map((row) => row[0])).toMatchObject([
    { text: "year", isHeading: true },
    { text: "total", isHeading: true },
    { text: "standing", isHeading: true },
  ]);
});

test("names the source of each row in a table of values", () => {
  const { preview } = planned(spend, "en", "values", {});
  expect(preview.header.at(-1)).toBe("source");
  for (const row of preview.rows) expect(row.at(-1)?.text).toMatch(/^iResearch \(2021\), /);
});

test("keeps the defaults for options that do not fit together", () => {
  const odd: Options = { asTable: true, orientation: "across", headers: false, unit: "CNYTN" };
  expect(restrictOptions(odd, supportedOptions(spend), "live")).toEqual({
    asTable: true,
    orientation: "down",
    headers: true,
    unit: "CNYTN",
  });
  expect(restrictOptions(odd, supportedOptions({ kind: "function", id: "SPEND" }), "live")).toEqual(
    defaultOptions,
  );
  expect(restrictOptions(odd, supportedOptions({ kind: "model", id: "model/path" }), "live")).toEqual({
    ...defaultOptions,
    orientation: "across",
  });
  expect(supportedOptions({ kind: "table", id: "claims" }).unit).toBe(false);
  expect(supportedOptions({ kind: "fact", id: "derived/share/bank/2020" }).unit).toBe(false);
});

/** What answers synchronously, with every combination of options, each once. Of facts and findings every fifth. */
const things = [...findables(), ...modelFindables()]
  .map(({ found }) => found)
  .filter(({ kind }, i) => kind !== "function" && (!["fact", "finding"].includes(kind) || i % 5 === 0));
const ways = things.flatMap((thing) => {
  const offer = supportedOptions(thing);
  return languages.flatMap((language) =>
    (["live", "values"] as const).flatMap((mode) => {
      const all = [false, true].flatMap((asTable) =>
        (["down", "across"] as const).flatMap((orientation) =>
          [true, false].flatMap((headers) =>
            yuanUnits.map((unit) => restrictOptions({ asTable, orientation, headers, unit }, offer, mode)),
          ),
        ),
      );
      const distinct = new Map(all.map((options) => [JSON.stringify(options), options]));
      return [...distinct].map(([name, options]) => ({
        name: `${thing.kind} ${thing.id} ${language} ${mode} ${name}`,
        plan: planned(thing, language, mode, options),
        options,
        mode,
      }));
    }),
  );
});

/** The answers of the block's formulas that read no other cells. */
function answersOf(formula: string): readonly (readonly unknown[])[] {
  const [call] = fintechCalls(formula);
  if (!call) throw new Error(`No function in ${formula}`);
  const given = call.given.map((each) => (each.is === "value" ? each.value : undefined));
  const rows = rowsOf(call.id, given);
  const [, row, column] = /^=INDEX\(.*,(\d+),(\d+)\)$/.exec(formula) ?? [];
  if (row && column) return [[rows[Number(row) - 1]?.[Number(column) - 1]]];
  if (!formula.startsWith("=TRANSPOSE(")) return rows;
  return (rows[0] ?? []).map((_, i) => rows.map((line) => line[i]));
}

const shown = (value: unknown): string => shownText(value as Parameters<typeof shownText>[0]);
const answered = (content: Content): readonly (readonly unknown[])[] =>
  typeof content === "object" && "formula" in content ? answersOf(content.formula) : [[content]];

test("covers many combinations", () => {
  expect(ways.filter(({ name }) => name.startsWith("table spend ")).length).toBe(
    2 * 2 * (4 + 1) * yuanUnits.length,
  );
  expect(ways.filter(({ name }) => name.startsWith("table")).length).toBeGreaterThan(tables.length * 20);
  expect(ways.length).toBeGreaterThan(1500);
});

test("previews what is written and what its formulas return", () => {
  for (const { name, plan } of ways) {
    if (name.startsWith("model") && plan.mode === "live") continue;
    const { header, rows, tableRow } = plan.preview;
    const expected = [
      ...(header.length > 0 ? [header] : []),
      ...rows.map((row) => row.map(({ text }) => text)),
    ];
    const cells: string[][] = [];
    for (const operation of plan.operations)
      if (operation.do === "write" && operation.row === tableRow && operation.cells.length > 0)
        operation.cells.forEach((line, row) =>
          line.forEach((content, column) =>
            answered(content).forEach((answers, r) =>
              answers.forEach((answer, c) => {
                (cells[row + r] ??= [])[column + c] = shown(answer);
              }),
            ),
          ),
        );
    expect([name, cells]).toEqual([name, expected]);
  }
});

test("returns the same numbers from formulas as from values", () => {
  for (const { name, plan, options } of ways) {
    if (plan.mode === "values" || !/^(fact|table) /.test(name)) continue;
    const numbers = plan.preview.formulas.flatMap((formula) =>
      answersOf(formula)
        .flat()
        .flatMap((value) => numberOf(value as never) ?? []),
    );
    const [, kind = "", id = ""] = /^(\S+) (\S+) /.exec(name) ?? [];
    const values = planned(
      { kind: kind as "table", id },
      plan.language,
      "values",
      options,
    ).operations.flatMap((operation) =>
      operation.do === "write"
        ? operation.cells.flat().flatMap((content) => numberOf(content as never) ?? [])
        : [],
    );
    expect([name, [...numbers].sort()]).toEqual([name, [...values].sort()]);
  }
});

/** Formats for cells that a growing spill may fill; only these lie beside the block. */
const beside = (operation: Operation) => operation.do === "number-format-beyond";

test("stays within its block, with widths within their limits", () => {
  const beyond = ways.filter(({ plan }) => {
    const block = { row: 0, column: 0, height: plan.height, width: plan.width };
    return plan.operations.some((operation) =>
      operation.do === "width"
        ? operation.column >= plan.width || operation.characters > 48
        : "area" in operation && beside(operation) === covers(block, operation.area),
    );
  });
  expect(beyond.map(({ name }) => name)).toEqual([]);
});

test("gives a native table distinct headings and no spills", () => {
  for (const { name, plan, options } of ways) {
    const made = plan.operations.flatMap((operation) => (operation.do === "table" ? [operation] : []));
    expect([name, made.length]).toEqual([name, options.asTable ? 1 : 0]);
    const [table] = made;
    if (!table) continue;
    const { header, rows, tableRow, sourceRow } = plan.preview;
    expect([name, new Set(header.map((text) => text.toLowerCase())).size]).toEqual([name, header.length]);
    expect([name, header.includes("")]).toEqual([name, false]);
    expect(table.area).toEqual({
      row: tableRow,
      column: 0,
      height: rows.length + 1,
      width: header.length,
    });
    expect([name, plan.spills]).toEqual([name, []]);
    // Title, caption and source line are outside.
    for (const row of [0, 1, sourceRow]) expect([name, contains(table.area, row, 0)]).toEqual([name, false]);
    if (plan.mode === "live")
      expect([name, plan.preview.formulas.length >= rows.length]).toEqual([name, true]);
  }
});

test("replans each from its own description", () => {
  const other = ways.filter(({ plan }) => {
    const { made, language, mode } = plan;
    return !made || JSON.stringify(planned(made, language, mode, made.options)) !== JSON.stringify(plan);
  });
  expect(other.map(({ name }) => name)).toEqual([]);
});
