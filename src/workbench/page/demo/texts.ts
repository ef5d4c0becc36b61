import type { Language } from "../text/language";

/** The words of the demo workbook in one language: what its cells say, and what its formulas ask. */
export interface DemoTexts {
  readonly spending: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly columns: readonly [string, string, string, string, string, string];
    readonly segments: readonly [string, string, string, string];
    readonly missing: string;
    readonly growth: string;
    readonly growthColumns: readonly [string, string, string, string, string, string];
    readonly check: string;
    readonly checkColumns: readonly [string, string, string, string];
  };
  readonly words: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly technologyColumns: readonly [string, string];
    readonly technologies: readonly [string, string, string];
    readonly useCaseColumns: readonly [string, string];
    readonly useCases: readonly [string, string, string];
    readonly segment: readonly [label: string, value: string];
  };
  readonly tables: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly find: readonly [label: string, value: string];
    readonly table: readonly [label: string, value: string];
  };
  readonly projections: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly band: string;
    readonly bandLines: readonly [low: string, median: string, high: string];
    readonly total: string;
    readonly from: string;
    readonly to: string;
    readonly sigma: string;
    readonly level: string;
    readonly scenarios: string;
    readonly growth: readonly [low: string, base: string, high: string];
    readonly assumed: string;
    readonly implied: string;
    readonly backtest: string;
  };
  readonly sources: {
    readonly sheet: string;
    readonly title: string;
    readonly note: string;
    readonly fact: string;
    readonly cite: string;
    readonly term: readonly [label: string, value: string];
  };
  /** The last argument of functions whose other arguments are the same in every language. */
  readonly lang: string;
}

const en: DemoTexts = {
  spending: {
    sheet: "Spending",
    title: "Technology spending of Chinese financial institutions",
    note: "CNY 100m. Blue cells are yours to change; green cells are FINTECH functions, and follow.",
    columns: ["Segment", "Year", "Investment", "Share", "Procurement rate", "Standing"],
    segments: ["bank", "insurance", "securities", "total"],
    missing: "#N/A: the report does not say. Rest the pointer on it to read what it does say.",
    growth: "Growth of the total",
    growthColumns: ["From", "To", "A year", "In all", "CNY 100m more", "Standing"],
    check: "Does a number agree with the report?",
    checkColumns: ["Segment", "Year", "Your number", "Check"],
  },
  words: {
    sheet: "Words",
    title: "What the report calls things",
    note: "Ask in English or in Chinese: the answer comes in the language of the question.",
    technologyColumns: ["Technology", "Zone in the strategy matrix"],
    technologies: ["cloud computing", "consortium blockchain", "隐私计算"],
    useCaseColumns: ["Use case", "Wording in the effectiveness quadrant"],
    useCases: ["e-CNY", "data middle platform", "数据中台"],
    segment: ["Segment", "bank"],
  },
  tables: {
    sheet: "Tables",
    title: "Find something, fetch a whole table",
    note: "One formula fills many cells, and as many as it needs.",
    find: ["Find", "procurement"],
    table: ["Table", "strategy-matrix"],
  },
  projections: {
    sheet: "Projections",
    title: "From 2020 to 2024: path, scenarios and back-test",
    note: "CNY 100m. The report states 2020 and forecasts 2024; all between is calculated. Grey italics rest on assumptions.",
    band: "The path with its band",
    bandLines: ["Low", "Median", "High"],
    total: "total",
    from: "First year, and what the report states",
    to: "Last year, and what it forecasts",
    sigma: "Volatility a year (sigma)",
    level: "Level of the band",
    scenarios: "Three scenarios",
    growth: ["Low growth a year", "Base growth a year", "High growth a year"],
    assumed: "assumption: not stated by the report",
    implied: "implied by the forecast",
    backtest: "The forecast against what came true",
  },
  sources: {
    sheet: "Sources",
    title: "Where a number comes from",
    note: "Every number has its source, its standing and the words of the report.",
    fact: "Fact",
    cite: "Citation",
    term: ["Definition of", "comprehensive value"],
  },
  lang: "",
};

const zh: DemoTexts = {
  spending: {
    sheet: "技术投入",
    title: "中国金融机构技术资金投入",
    note: "单位：亿元。蓝色为可修改的输入，绿色为 FINTECH 函数，随输入重算。",
    columns: ["细分领域", "年份", "技术投入", "占比", "技术采购率", "数据性质"],
    segments: ["银行", "保险", "证券", "合计"],
    missing: "#N/A 表示报告未披露。将鼠标停在单元格上，可查看报告给出了哪些数据。",
    growth: "合计的增长",
    growthColumns: ["起始年", "终止年", "年均复合增长率", "总增幅", "增量（亿元）", "数据性质"],
    check: "与报告核对",
    checkColumns: ["细分领域", "年份", "待核对数值", "核对结果"],
  },
  words: {
    sheet: "名词",
    title: "报告中的说法",
    note: "可用中文或英文提问，答案与提问语言一致。",
    technologyColumns: ["技术", "技术战略矩阵中的区域"],
    technologies: ["云计算", "联盟链", "privacy computing"],
    useCaseColumns: ["用例", "技术效能象限中的表述"],
    useCases: ["数字人民币", "数据中台", "data middle platform"],
    segment: ["细分领域", "银行"],
  },
  tables: {
    sheet: "查找与表格",
    title: "查找内容，调用整张表格",
    note: "一个公式可填充多个单元格，行列数随结果而定。",
    find: ["查找", "采购"],
    table: ["报告表格", "技术战略矩阵"],
  },
  projections: {
    sheet: "预测",
    title: "2020至2024年：路径、情景与回测",
    note: "单位：亿元。报告给出2020年数据与2024年预测，其间为推算。灰底斜体依据假设得出。",
    band: "路径及其区间",
    bandLines: ["下限", "中位数", "上限"],
    total: "合计",
    from: "起始年份与报告数值",
    to: "截止年份与报告预测",
    sigma: "年波动率（sigma）",
    level: "置信水平",
    scenarios: "三种情景",
    growth: ["低情景年增长率", "基准情景年增长率", "高情景年增长率"],
    assumed: "假设，报告未给出",
    implied: "预测的隐含增长率",
    backtest: "预测与实际对照",
  },
  sources: {
    sheet: "出处",
    title: "数字从何而来",
    note: "每个数字均注明出处、数据性质与报告原文。",
    fact: "事实",
    cite: "引用",
    term: ["概念界定", "综合价值"],
  },
  lang: ',,"zh"',
};

export const demoTexts: Readonly<Record<Language, DemoTexts>> = { en, zh };
