import type { Language } from "../text/language";

type Three = readonly [string, string, string];
type Four = readonly [string, string, string, string];

/** What the sheets of worked cases say. Their rows are made up, and each sheet says so. */
export interface DemoToolsTexts {
  readonly madeUp: string;
  readonly corners: string;
  readonly cornerPlaces: Four;
  readonly matrix: {
    readonly sheet: string;
    readonly title: string;
    readonly ours: string;
    readonly value: string;
    readonly valueCriteria: Three;
    readonly readiness: string;
    readonly readinessCriteria: Three;
    readonly judgements: string;
    readonly weight: string;
    readonly consistency: string;
    readonly ratings: string;
    readonly technology: string;
    readonly direction: string;
    readonly directions: readonly [benefit: string, cost: string];
    readonly technologies: readonly string[];
    readonly scores: string;
    readonly corner: string;
    readonly cornerNames: Four;
    readonly firmness: string;
    readonly draws: string;
    readonly now: string;
  };
  readonly quadrant: {
    readonly sheet: string;
    readonly title: string;
    readonly ours: string;
    readonly data: string;
    readonly unit: string;
    readonly units: readonly string[];
    readonly periods: readonly [string, string];
    readonly columns: Four;
    readonly results: string;
    readonly resultColumns: readonly [string, string, string, string, string];
    readonly cornerNames: Four;
    readonly reading: string;
  };
  readonly radar: {
    readonly sheet: string;
    readonly title: string;
    readonly ours: string;
    readonly data: string;
    readonly institution: string;
    readonly axes: readonly [string, string, string, string, string, string];
    readonly institutions: Three;
    readonly results: string;
    readonly resultColumns: Four;
    readonly reordered: string;
    readonly areaColumns: readonly [string, string];
    readonly reading: string;
  };
  /** The language of words that functions answer. */
  readonly lang: Language;
}

const en: DemoToolsTexts = {
  madeUp: "Made-up rows, to show the tool. Blue: inputs; green: FINTECH functions; black: calculations.",
  corners: "Corner",
  cornerPlaces: ["I high x, high y", "II low x, high y", "III low x, low y", "IV high x, low y"],
  matrix: {
    sheet: "Strategy matrix",
    title: "A strategy matrix from pairwise judgements",
    ours: "Axes, criteria, cuts and corner names are ours: the report does not publish its axes. MATRIX gives its own zones.",
    value: "Value (x)",
    valueCriteria: ["Income", "Customers", "Cost"],
    readiness: "Readiness (y)",
    readinessCriteria: ["Maturity", "Skills", "Risk"],
    judgements: "How many times more does the row count than the column?",
    weight: "Weight",
    consistency: "Consistency",
    ratings: "Ratings from 1 to 9",
    technology: "Technology",
    direction: "More of it is a",
    directions: ["benefit", "cost"],
    technologies: ["Tech A", "Tech B", "Tech C", "Tech D", "Tech E", "Tech F", "Tech G", "Tech H"],
    scores: "Made comparable (0 to 1), scored and placed; cut at the means",
    corner: "Place",
    cornerNames: ["Invest", "Build on", "Watch", "Prepare"],
    firmness: "How firm is the place?",
    draws:
      "Share of 10,000 evenly drawn weightings in which each row stands in each corner; last, at the weights above.",
    now: "Now",
  },
  quadrant: {
    sheet: "Quadrant",
    title: "A quadrant from efficiency and its change",
    ours: "Inputs, outputs, cuts and corner names are ours: the report does not publish its axes. QUADRANT gives its own wording.",
    data: "Eight units in two periods",
    unit: "Unit",
    units: ["Unit A", "Unit B", "Unit C", "Unit D", "Unit E", "Unit F", "Unit G", "Unit H"],
    periods: ["Before", "After"],
    columns: ["Staff", "Spending", "Services", "Income"],
    results: "Efficiency after (x, cut at the mean) and productivity (y, cut at 1)",
    resultColumns: ["Efficiency", "Malmquist", "Eff. change", "Tech. change", "Place"],
    cornerNames: ["Lead", "Catch up", "Rethink", "Defend"],
    reading:
      "Efficiency: constant returns, input-oriented; 1 is the frontier of these eight. Malmquist above 1: productivity grew.",
  },
  radar: {
    sheet: "Radar",
    title: "A radar of two institutions against a benchmark",
    ours: "Axes, marks and benchmark are ours: the report does not publish how its radar is marked.",
    data: "Marks from 0 to 1",
    institution: "Institution",
    axes: ["Strategy", "Data", "Platform", "Talent", "Scenarios", "Security"],
    institutions: ["Institution A", "Institution B", "Benchmark"],
    results: "What the radar says in numbers",
    resultColumns: ["Area, as drawn", "Area, all orders", "Balance", "Gap"],
    reordered: "The same marks, axes in another order",
    areaColumns: ["Area, as drawn", "Area, all orders"],
    reading:
      "The drawn area moves with the order of the axes; the mean over all orders does not. Gap: mean shortfall.",
  },
  lang: "en",
};

const zh: DemoToolsTexts = {
  madeUp: "虚构数据，仅作演示。蓝色为输入，绿色为 FINTECH 函数，黑色为计算。",
  corners: "象限",
  cornerPlaces: ["I 横高纵高", "II 横低纵高", "III 横低纵低", "IV 横高纵低"],
  matrix: {
    sheet: "战略矩阵",
    title: "由两两判断得出战略矩阵",
    ours: "坐标轴、准则、分界与象限名称均为本表自拟：报告未公布其坐标轴。报告自身的区域见 MATRIX。",
    value: "价值（横轴）",
    valueCriteria: ["收入", "客户", "成本"],
    readiness: "成熟度（纵轴）",
    readinessCriteria: ["技术成熟", "人才", "风险"],
    judgements: "行准则的重要性是列准则的几倍？",
    weight: "权重",
    consistency: "一致性检验",
    ratings: "评分（1 至 9）",
    technology: "技术",
    direction: "准则方向",
    directions: ["效益", "成本"],
    technologies: ["技术甲", "技术乙", "技术丙", "技术丁", "技术戊", "技术己", "技术庚", "技术辛"],
    scores: "标准化（0 至 1）、评分与定位；以均值为界",
    corner: "定位",
    cornerNames: ["重点投入", "夯实应用", "持续观察", "提前布局"],
    firmness: "定位是否稳健？",
    draws: "在 10,000 组均匀抽取的权重下，各行落入各象限的比例；末列为上述权重下的象限。",
    now: "当前",
  },
  quadrant: {
    sheet: "效能象限",
    title: "由效率及其变化得出象限",
    ours: "投入、产出、分界与象限名称均为本表自拟：报告未公布其坐标轴。报告自身的表述见 QUADRANT。",
    data: "八个单位，前后两期",
    unit: "单位",
    units: ["单位甲", "单位乙", "单位丙", "单位丁", "单位戊", "单位己", "单位庚", "单位辛"],
    periods: ["前期", "后期"],
    columns: ["人员", "技术投入", "服务量", "收入"],
    results: "后期效率（横轴，以均值为界）与生产率变化（纵轴，以 1 为界）",
    resultColumns: ["效率", "Malmquist", "效率变化", "技术变化", "定位"],
    cornerNames: ["领先", "追赶", "重整", "守成"],
    reading: "效率：规模报酬不变、投入导向，1 为这八个单位的前沿。Malmquist 指数大于 1 表示生产率提高。",
  },
  radar: {
    sheet: "雷达图",
    title: "两家机构与基准的雷达图比较",
    ours: "坐标轴、得分与基准均为本表自拟：报告未公布其雷达图的评分方法。",
    data: "得分（0 至 1）",
    institution: "机构",
    axes: ["战略", "数据", "平台", "人才", "场景", "安全"],
    institutions: ["机构甲", "机构乙", "基准"],
    results: "雷达图的数字解读",
    resultColumns: ["面积（原顺序）", "面积（平均）", "均衡度", "与基准差距"],
    reordered: "得分不变，调换轴的顺序",
    areaColumns: ["面积（原顺序）", "面积（平均）"],
    reading: "原顺序面积随轴的排列而变，所有顺序的平均面积则不变。差距为低于基准部分的均值。",
  },
  lang: "zh",
};

export const demoToolsTexts: Readonly<Record<Language, DemoToolsTexts>> = { en, zh };
