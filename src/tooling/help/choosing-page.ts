import type { FunctionDefinition } from "../../functions/engine/define-function";
import type { Language, Text } from "../../report/language";
import { markup, prose, type Markup } from "./markup/markup";
import { words, type Page } from "./page";
import { pageFile } from "./paths";

/** What somebody has or wants, the method for it, and what to know before using it. */
interface Choice {
  readonly situation: Text;
  readonly method: Text;
  readonly remark: Text;
}

interface Decision {
  readonly id: string;
  readonly heading: Text;
  readonly question: Text;
  readonly choices: readonly Choice[];
}

const text = {
  lead: {
    en: "Several functions answer similar questions. These tables lead from what you have and want to a method.",
    zh: "多个函数可以回答相近的问题。以下各表按您的数据与目的给出相应的方法。",
  },
  pasting: {
    en: "How the functions read data as people have it:",
    zh: "函数如何读取现成的数据：",
  },
  situation: { en: "If", zh: "情形" },
  method: { en: "Use", zh: "方法" },
  remark: { en: "Note", zh: "说明" },
} as const satisfies Record<string, Text>;

/** The same in both languages: what is typed. */
const typed = (formula: string): Text => ({ en: `\`${formula}\``, zh: `\`${formula}\`` });

const decisions: readonly Decision[] = [
  {
    id: "weights",
    heading: { en: "Weights", zh: "权重" },
    question: { en: "How much does each criterion count?", zh: "每项准则占多大比重？" },
    choices: [
      {
        situation: { en: "You can judge importance, two criteria at a time", zh: "能够两两判断重要性" },
        method: { en: "AHP, then AHPCHECK", zh: "AHP，再用 AHPCHECK" },
        remark: {
          en: "Weights express importance. If the consistency ratio is above 0.1, revise the judgements.",
          zh: "权重反映重要性。一致性比率超过 0.1 时应修正判断。",
        },
      },
      {
        situation: { en: "You have no reason to prefer any criterion", zh: "没有理由偏重某项准则" },
        method: typed('WEIGHTS(data,"equal")'),
        remark: {
          en: "The simplest choice, and the easiest to defend.",
          zh: "最简单，也最容易说明理由。",
        },
      },
      {
        situation: {
          en: "The data should decide, and criteria do not repeat each other",
          zh: "由数据决定，且各准则互不重复",
        },
        method: typed('WEIGHTS(data,"entropy")'),
        remark: {
          en: "Weights show how well a criterion tells the rows apart, not how important it is. Numbers must not be negative.",
          zh: "权重反映区分各行的能力，而非重要性。数据不能为负。",
        },
      },
      {
        situation: {
          en: "The data should decide, and some criteria repeat others",
          zh: "由数据决定，且部分准则相互重复",
        },
        method: typed('WEIGHTS(data,"critic")'),
        remark: {
          en: "A column that repeats others gets less weight. With outliers, use `critic-spearman`.",
          zh: "与其他列重复的列权重较小。有异常值时用 `critic-spearman`。",
        },
      },
      {
        situation: { en: "Weights are disputed", zh: "对权重存在争议" },
        method: { en: "ROBUST, WEIGHTRANGE", zh: "ROBUST、WEIGHTRANGE" },
        remark: {
          en: "ROBUST varies all weights at random; WEIGHTRANGE varies one.",
          zh: "ROBUST 随机改变全部权重，WEIGHTRANGE 每次改变一个。",
        },
      },
    ],
  },
  {
    id: "scores",
    heading: { en: "Scores", zh: "得分" },
    question: { en: "How do several criteria become one number?", zh: "如何将多项准则合成一个得分？" },
    choices: [
      {
        situation: { en: "A strength may compensate for a weakness", zh: "优势可以弥补劣势" },
        method: typed('SCORE(data,weights,"wsm")'),
        remark: {
          en: "The weighted sum. Easy to explain; ROBUST and WEIGHTRANGE can test it.",
          zh: "加权求和，易于解释，可用 ROBUST 与 WEIGHTRANGE 检验。",
        },
      },
      {
        situation: { en: "A very weak criterion must count heavily", zh: "某项极弱须严重扣分" },
        method: typed('SCORE(data,weights,"wgm")'),
        remark: {
          en: "The weighted product. All numbers must be greater than 0.",
          zh: "加权乘积。全部数值须大于 0。",
        },
      },
      {
        situation: {
          en: "Rows should be close to the best and far from the worst",
          zh: "须接近最优且远离最劣",
        },
        method: typed('SCORE(data,weights,"topsis")'),
        remark: {
          en: "Scores depend on the set of rows: adding a row can change the order of others.",
          zh: "得分依赖于行的集合，增减一行可能改变其他行的次序。",
        },
      },
      {
        situation: { en: "Every axis should count, as in a radar chart", zh: "以雷达图衡量，各轴都要计入" },
        method: typed('RADARAREA(values,"mean")'),
        remark: {
          en: "Does not depend on the order of the axes. RADARBALANCE measures evenness, RADARGAP the distance to a target.",
          zh: "与坐标轴排列无关。均衡程度用 RADARBALANCE，与目标的差距用 RADARGAP。",
        },
      },
      {
        situation: { en: "You need classes, not an order", zh: "需要分类而非排序" },
        method: { en: "PLACE, BUBBLE", zh: "PLACE、BUBBLE" },
        remark: {
          en: "PLACE cuts two axes of your own; BUBBLE cuts time and cost at their means.",
          zh: "PLACE 对自选的两个坐标轴分界，BUBBLE 以时间与成本的均值为界。",
        },
      },
      {
        situation: { en: "Two methods give different orders", zh: "两种方法次序不同" },
        method: { en: "RANK, AGREEMENT", zh: "RANK、AGREEMENT" },
        remark: {
          en: "AGREEMENT measures how far two rankings agree, from −1 to 1.",
          zh: "AGREEMENT 衡量两种排名的一致程度，−1 至 1。",
        },
      },
    ],
  },
  {
    id: "efficiency",
    heading: { en: "Efficiency", zh: "效率" },
    question: { en: "How much comes out for what goes in?", zh: "投入了多少，产出了多少？" },
    choices: [
      {
        situation: {
          en: "Units of similar size, or size should count",
          zh: "单位规模相近，或应计入规模影响",
        },
        method: typed('EFFICIENCY(inputs,outputs,"crs")'),
        remark: {
          en: "Constant returns to scale. A unit of the wrong size is not efficient.",
          zh: "规模报酬不变。规模不当的单位不是有效的。",
        },
      },
      {
        situation: { en: "Units of very different size", zh: "单位规模差异较大" },
        method: typed('EFFICIENCY(inputs,outputs,"vrs")'),
        remark: {
          en: "Variable returns to scale. Result `scale` says how much is lost through size.",
          zh: "规模报酬可变。结果取 `scale` 可了解规模造成的损失。",
        },
      },
      {
        situation: { en: "Outputs are given, inputs can be reduced", zh: "产出既定，可减少投入" },
        method: { en: "EFFICIENCY, orientation `input`", zh: "EFFICIENCY，`投入` 导向" },
        remark: {
          en: "A score of 0.8 means: 80% of all inputs would do.",
          zh: "效率值 0.8 表示只需全部投入的 80%。",
        },
      },
      {
        situation: { en: "Inputs are given, outputs can grow", zh: "投入既定，可扩大产出" },
        method: { en: "EFFICIENCY, orientation `output`", zh: "EFFICIENCY，`产出` 导向" },
        remark: {
          en: "A result of 1.25 means: all outputs could be 1.25 times as great.",
          zh: "结果 1.25 表示全部产出可达 1.25 倍。",
        },
      },
      {
        situation: { en: "Several units have a score of 1", zh: "多个单位效率值为 1" },
        method: { en: "EFFICIENCY, result `super`", zh: "EFFICIENCY，结果取 `超效率`" },
        remark: {
          en: "Ranks efficient units. Look at `slacks` too: a score of 1 with slack is not efficient.",
          zh: "可对有效单位排序。另请查看 `松弛量`：效率值为 1 但有松弛的单位不是有效的。",
        },
      },
      {
        situation: {
          en: "Slack of single inputs should count, or there are undesirable outputs such as bad loans",
          zh: "应计入单项松弛，或有不良贷款等非期望产出",
        },
        method: { en: "SBM", zh: "SBM" },
        remark: {
          en: "A score of 1 means that no input or output has slack.",
          zh: "效率值为 1 表示各项投入与产出均无松弛。",
        },
      },
      {
        situation: { en: "Two periods", zh: "两期数据" },
        method: { en: "MALMQUIST", zh: "MALMQUIST" },
        remark: {
          en: "Separates catching up with the best from the movement of the best.",
          zh: "区分对最佳实践的追赶与最佳实践本身的移动。",
        },
      },
    ],
  },
  {
    id: "projections",
    heading: { en: "Projections", zh: "推算与预测" },
    question: { en: "What lies between and beyond the known numbers?", zh: "已知数值之间与之外是多少？" },
    choices: [
      {
        situation: { en: "The report's own path, one year", zh: "报告自身路径，单个年份" },
        method: { en: "PROJECT", zh: "PROJECT" },
        remark: {
          en: "Years between 2020 and 2024 are interpolated; segments after 2020 are an assumption.",
          zh: "2020 至 2024 年之间为内插；2020 年之后的细分领域为假设。",
        },
      },
      {
        situation: { en: "The report's own path, every year", zh: "报告自身路径，逐年" },
        method: { en: "PROJECTION", zh: "PROJECTION" },
        remark: { en: "States the standing of each row.", zh: "逐行注明数据性质。" },
      },
      {
        situation: { en: "Two points of your own", zh: "自有的两个数据点" },
        method: { en: "INTERPOLATE; rate: CAGR", zh: "INTERPOLATE；增长率：CAGR" },
        remark: {
          en: "Two points determine a path, but no uncertainty.",
          zh: "两个点可确定路径，但不含不确定性信息。",
        },
      },
      {
        situation: { en: "Two points and a volatility", zh: "两个数据点与波动率" },
        method: { en: "BAND; check: MONTECARLO", zh: "BAND；校验：MONTECARLO" },
        remark: {
          en: "You must choose the volatility. BAND is exact. If the second point is a forecast, set `ends` to `first`.",
          zh: "波动率须由您给定。BAND 为精确解。终点为预测值时，“确定端点”请取 `first`。",
        },
      },
      {
        situation: {
          en: "Three or more points without a ceiling in sight",
          zh: "三个以上、尚无饱和迹象的数据点",
        },
        method: { en: "TREND", zh: "TREND" },
        remark: {
          en: "Uses all points, and its interval follows from how they scatter. `holt` needs 8 points.",
          zh: "使用全部数据点，区间由其离散程度得出。`holt` 需要 8 个数据点。",
        },
      },
      {
        situation: { en: "What-if growth rates", zh: "假设的增长率" },
        method: { en: "SCENARIO", zh: "SCENARIO" },
        remark: { en: "Three rates, without a probability.", zh: "三个增长率，不含概率。" },
      },
      {
        situation: { en: "Four or more points that bend", zh: "四个以上且出现拐点的数据点" },
        method: {
          en: "FIT, then CURVE; with an interval: FITBAND",
          zh: "FIT，再用 CURVE；需要区间时用 FITBAND",
        },
        remark: {
          en: "An S-curve needs more points than parameters. A ceiling far above the data is a guess.",
          zh: "S 曲线所需的数据点多于参数个数。远高于数据的饱和值只是猜测。",
        },
      },
      {
        situation: { en: "New adoptions of a product by period", zh: "产品各期新增采用量" },
        method: { en: "FIT with `bass`, then BASSPEAK", zh: "FIT（`巴斯`），再用 BASSPEAK" },
        remark: {
          en: "BASSPEAK returns the time and height of the peak.",
          zh: "BASSPEAK 给出峰值的时间与高度。",
        },
      },
      {
        situation: { en: "A known total and assumed shares", zh: "合计已知，占比由您假设" },
        method: { en: "ALLOCATE", zh: "ALLOCATE" },
        remark: { en: "Shares may drift from year to year.", zh: "占比可逐年变动。" },
      },
      {
        situation: { en: "Known row totals and column totals", zh: "行合计与列合计均已知" },
        method: { en: "RAS", zh: "RAS" },
        remark: { en: "Keeps the structure of an initial table.", zh: "保持初始表的结构。" },
      },
      {
        situation: { en: "Forecasts and actual values", zh: "已有预测值与实际值" },
        method: { en: "ACCURACY; report: BACKTEST", zh: "ACCURACY；报告：BACKTEST" },
        remark: {
          en: "Compare several series with `mase`.",
          zh: "比较多个序列宜用 `mase`。",
        },
      },
    ],
  },
];

/** For weights, scores, efficiency and projections: which method fits. */
export function choosingPage(catalogue: readonly FunctionDefinition[], language: Language): Page {
  const pages = new Map(catalogue.map(({ id }) => [id, pageFile(id)]));
  return {
    language,
    name: "choosing",
    title: words.choosing[language],
    description: text.lead[language],
    body: markup`<h1>${words.choosing[language]}</h1>
<p class="lead">${text.lead[language]}</p>
<p>${text.pasting[language]} <a href="${pageFile("pasting")}">${words.pasting[language]}</a>${language === "en" ? "." : "。"}</p>
<nav class="contents" aria-label="${words.choosing[language]}"><ul>${decisions.map(({ id, heading, question }) => markup`<li><a href="#${id}">${heading[language]}</a> ${question[language]}</li>\n`)}</ul></nav>
${decisions.map((decision) => section(decision, pages, language))}`,
  };
}

function section(
  { id, heading, question, choices }: Decision,
  pages: ReadonlyMap<string, string>,
  language: Language,
): Markup {
  const row = ({ situation, method, remark }: Choice) =>
    markup`<tr><th scope="row">${situation[language]}</th><td>${prose(method[language], pages)}</td><td>${prose(remark[language], pages)}</td></tr>\n`;
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${heading[language]}</h2>
<p>${question[language]}</p>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table class="decision">
<thead><tr><th scope="col">${text.situation[language]}</th><th scope="col">${text.method[language]}</th><th scope="col">${text.remark[language]}</th></tr></thead>
<tbody>
${choices.map(row)}</tbody>
</table></div></section>
`;
}
