import type { Language, Text } from "../../report/language";
import type { ModelId } from "../insertables/models";
import type { NumberShape } from "../format/number-format";

/** A function and its arguments; cells are those of inputs above. */
export type ModelCall = readonly [id: string, given: readonly ModelArgument[]];

/** A cell that a model reads, with what it holds at first: a constant, or what a call answers. */
export interface ModelInput {
  readonly label: Text;
  readonly value?: number | boolean | Text;
  readonly call?: ModelCall;
  readonly shape: NumberShape | undefined;
  /** Nobody states it: the analyst's own. */
  readonly isAssumption?: boolean;
  readonly note?: Text;
}

/** An argument of the formula: a constant, the cell of an input, or all years from one input to another. */
export type ModelArgument =
  | string
  | number
  | boolean
  | undefined
  | { readonly cell: string; readonly mayBeBlank?: boolean }
  | { readonly years: readonly [first: string, last: string] };

/** How a model is calculated: its inputs in their order, and the one call that reads them. */
export interface ModelRecipe {
  readonly inputs: Readonly<Record<string, ModelInput>>;
  readonly call: (language: Language) => ModelCall;
  /** Its bare numbers are amounts in the unit of what it starts from. */
  readonly amounts: boolean;
  /** How its rows stand changes with the inputs, and a column says so. */
  readonly isUnsettled: boolean;
}

const year: NumberShape = { kind: "plain", decimals: 0 };
const rate: NumberShape = { kind: "percentage", decimals: 1 };
const amount: NumberShape = { kind: "amount", decimals: 1 };

const assumed: Text = { en: "assumption: not stated by the report", zh: "假设，报告未给出" };
const between: Text = { en: "2020–2024", zh: "2020–2024" };

const from: ModelInput = { label: { en: "From year", zh: "起始年份" }, value: 2020, shape: year };
const to: ModelInput = { label: { en: "To year", zh: "截止年份" }, value: 2024, shape: year };
const totalIn = (year: "from" | "to"): ModelCall => ["SPEND", ["total", { cell: year }]];

const pathInputs = {
  from,
  to,
  method: {
    label: { en: "Method", zh: "方法" },
    value: { en: "cagr", zh: "复合增长" },
    shape: undefined,
    note: { en: "cagr or linear", zh: "复合增长或线性" },
  },
  growth: {
    label: { en: "Growth a year", zh: "年增长率" },
    shape: rate,
    note: { en: "empty: between the report's numbers", zh: "留空则按报告数值" },
  },
  beyond: {
    label: { en: `Beyond ${between.en}`, zh: `外推至${between.zh}年之外` },
    value: false,
    shape: undefined,
    note: { en: "TRUE: the path goes on", zh: "TRUE 表示继续外推" },
  },
} as const satisfies ModelRecipe["inputs"];

function pathOf(segments: "total" | undefined): ModelRecipe {
  return {
    inputs: pathInputs,
    call: (language) => [
      "PROJECTION",
      [
        { cell: "from" },
        { cell: "to" },
        segments,
        { cell: "method" },
        { cell: "growth", mayBeBlank: true },
        { cell: "beyond" },
        true,
        language,
      ],
    ],
    amounts: false,
    isUnsettled: true,
  };
}

export const modelRecipes: Readonly<Record<ModelId, ModelRecipe>> = {
  "model/path": pathOf("total"),
  "model/segments": pathOf(undefined),
  "model/scenarios": {
    inputs: {
      from,
      to,
      start: {
        label: { en: "Amount in the first year", zh: "起始年份数值" },
        call: totalIn("from"),
        shape: amount,
      },
      low: {
        label: { en: "Low growth a year", zh: "低情景年增长率" },
        value: 0.15,
        shape: rate,
        isAssumption: true,
        note: assumed,
      },
      base: {
        label: { en: "Base growth a year", zh: "基准情景年增长率" },
        call: ["GROWTH", ["total", 2020, 2024]],
        shape: rate,
        note: { en: "implied by the report's forecast", zh: "报告预测的隐含增长率" },
      },
      high: {
        label: { en: "High growth a year", zh: "高情景年增长率" },
        value: 0.25,
        shape: rate,
        isAssumption: true,
        note: assumed,
      },
    },
    call: (language) => [
      "SCENARIO",
      [
        { cell: "from" },
        { cell: "start" },
        { years: ["from", "to"] },
        { cell: "low" },
        { cell: "base" },
        { cell: "high" },
        true,
        language,
      ],
    ],
    amounts: true,
    isUnsettled: false,
  },
  "model/band": {
    inputs: {
      from,
      first: {
        label: { en: "Amount in the first year", zh: "起始年份数值" },
        call: totalIn("from"),
        shape: amount,
      },
      to,
      last: {
        label: { en: "Amount in the last year", zh: "截止年份数值" },
        call: totalIn("to"),
        shape: amount,
      },
      sigma: {
        label: { en: "Volatility a year (sigma)", zh: "年波动率（sigma）" },
        value: 0.1,
        shape: rate,
        isAssumption: true,
        note: assumed,
      },
      level: {
        label: { en: "Level of the band", zh: "置信水平" },
        value: 0.9,
        shape: rate,
        isAssumption: true,
        note: { en: "assumption: the part of cases within", zh: "假设：落在区间内的比例" },
      },
    },
    call: (language) => [
      "BAND",
      [
        { cell: "from" },
        { cell: "first" },
        { cell: "to" },
        { cell: "last" },
        { years: ["from", "to"] },
        { cell: "sigma" },
        { cell: "level" },
        true,
        // The last total is a forecast: it is not certain.
        "first",
        language,
      ],
    ],
    amounts: true,
    isUnsettled: false,
  },
  "model/backtest": {
    inputs: {},
    call: (language) => ["BACKTEST", [true, language]],
    amounts: false,
    isUnsettled: false,
  },
};
