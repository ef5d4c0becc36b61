import type { Text } from "../../report/language";
import type { SheetId, SourceNote } from "./model";

/** The words that all models share. */
export const words = {
  status: { en: "Status", zh: "状态" },
  checks: { en: "Checks", zh: "检查" },
  edition: { en: "Data edition", zh: "数据版本" },
  editionOf: {
    en: "iResearch 2021 (preview) and later public evidence",
    zh: "艾瑞咨询2021年报告（预览）及后续公开数据",
  },
  inserted: { en: "Inserted", zh: "插入日期" },
  typedDate: { en: "typed text: it does not change by itself", zh: "文本，不会自动更新" },
  madeUp: { en: "Figures that are made up", zh: "虚构数据" },
  inItalics: { en: "in italics", zh: "以斜体显示" },
  answer: { en: "The answer", zh: "结论" },
  notAvailable: { en: "Not available: see the checks sheet.", zh: "无法计算：请查看“检查”表。" },
  use: { en: "How to use it", zh: "使用方法" },
  inputs: { en: "Inputs", zh: "输入" },
  input: { en: "Input", zh: "输入项" },
  value: { en: "Value", zh: "数值" },
  unit: { en: "Unit", zh: "单位" },
  allowed: { en: "Allowed", zh: "允许范围" },
  source: { en: "Source", zh: "来源" },
  note: { en: "Note", zh: "说明" },
  item: { en: "Item", zh: "项目" },
  sheets: { en: "Sheets and colours", zh: "工作表与颜色" },
  allPass: { en: "All pass", zh: "全部通过" },
  fail: { en: " fail: see the checks sheet", zh: " 项未通过：请查看“检查”表" },
  failing: { en: "Checks that fail (0 = the model holds)", zh: "未通过的检查数（0 表示模型成立）" },
  checksSubtitle: {
    en: "Each check compares two ways to the same number, or a value with its limits.",
    zh: "每项检查将同一数值的两种算法相互核对，或核对数值是否在允许范围内。",
  },
  check: { en: "Check", zh: "检查项" },
  tolerance: { en: "Tolerance", zh: "容差" },
  difference: { en: "Difference", zh: "差异" },
  fails: { en: "Fails", zh: "未通过" },
  then: { en: "What to do when it fails", zh: "未通过时的处理" },
  facts: { en: "Facts that this model uses", zh: "本模型使用的数据" },
  fact: { en: "Fact", zh: "数据" },
  standing: { en: "Standing", zh: "数据性质" },
  quote: { en: "Source and quote", zh: "来源与原文" },
  methods: { en: "Methods and limits", zh: "方法与局限" },
  sourcesSubtitle: {
    en: "Every number that this model takes from outside, with its standing.",
    zh: "本模型引用的全部外部数据及其性质。",
  },
  notAccepted: { en: "Not accepted", zh: "输入无效" },
  chooseFrom: { en: "Choose from the list: ", zh: "请从列表中选择：" },
  between: { en: "Allowed: ", zh: "允许范围：" },
  cells: { en: " cells", zh: " 个单元格" },
} as const satisfies Readonly<Record<string, Text>>;

export const sheetWords: Readonly<Record<SheetId, Text>> = {
  cover: { en: "cover", zh: "封面" },
  inputs: { en: "inputs", zh: "输入" },
  calculation: { en: "calculation", zh: "计算" },
  results: { en: "results", zh: "结果" },
  checks: { en: "checks", zh: "检查" },
  sources: { en: "sources", zh: "来源" },
};

export const sheetTitles: Readonly<Record<SheetId, Text>> = {
  cover: { en: "Cover", zh: "封面" },
  inputs: { en: "Inputs", zh: "输入" },
  calculation: { en: "Calculation", zh: "计算" },
  results: { en: "Results", zh: "结果" },
  checks: { en: "Checks", zh: "检查" },
  sources: { en: "Sources", zh: "来源" },
};

/** What each sheet is for, as the cover says it. */
export const sheetPurposes: Readonly<Record<Exclude<SheetId, "cover">, Text>> = {
  inputs: { en: "everything that may be changed", zh: "所有可修改的内容" },
  calculation: { en: "one formula a row; nothing typed", zh: "每行一个公式，无键入数值" },
  results: { en: "tables and charts for the reader", zh: "供阅读的表格与图表" },
  checks: { en: "what must hold, and what to do if not", zh: "须成立的条件及处理办法" },
  sources: { en: "facts, quotes, methods, limits", zh: "数据、原文、方法与局限" },
};

export const tabColors: Readonly<Record<SheetId, string>> = {
  cover: "#0F3D5C",
  inputs: "#0072B2",
  calculation: "#8C959F",
  results: "#009E73",
  checks: "#E69F00",
  sources: "#8C959F",
};

export const sourceWords: Readonly<Record<SourceNote, Text>> = {
  choice: { en: "Your choice", zh: "自选" },
  sample: { en: "Sample, made up: replace", zh: "虚构示例，请替换" },
  assumption: { en: "Assumption: not stated by the report", zh: "假设，报告未给出" },
  fact: { en: "Facts: see the sources sheet", zh: "公开数据，见“来源”表" },
};

export const colorWords = {
  input: { en: "Blue on pale blue: input", zh: "浅蓝底蓝字：输入" },
  sample: { en: "Italic: made-up sample or assumption", zh: "斜体：虚构示例或假设" },
  fintech: { en: "Green: answered by a FINTECH function", zh: "绿色：由 FINTECH 函数返回" },
  calculation: { en: "Black: calculated", zh: "黑色：计算得出" },
  fail: { en: "Red: a check fails", zh: "红色：检查未通过" },
} as const satisfies Readonly<Record<string, Text>>;
