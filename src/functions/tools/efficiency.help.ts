import type { FunctionHelp } from "../engine/define-function";
import type { efficiency } from "./efficiency";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const efficiencyHelp: FunctionHelp<typeof efficiency> = {
  description: {
    en: "Measures how efficiently units turn inputs into outputs, relative to the best of them (data envelopment analysis, DEA): scores, super-efficiency, slacks, targets, peers or scale.",
    zh: "以同类单位中的最佳实践为参照，衡量各单位由投入到产出的效率（数据包络分析，DEA）：效率值、超效率、松弛量、目标值、参照集或规模效率。",
  },
  parameters: {
    inputs: criteriaHelp.inputs,
    outputs: criteriaHelp.outputs,
    returns: {
      en: "Returns to scale: crs (constant), vrs (variable), nirs (non-increasing) or ndrs (non-decreasing). Default: crs.",
      zh: "规模报酬：不变 crs、可变 vrs、非递增 nirs 或非递减 ndrs。省略时为不变。",
    },
    orientation: {
      en: "input (how far all inputs could shrink) or output (how far all outputs could grow). Default: input.",
      zh: "投入导向（全部投入可缩减到何种程度）或产出导向（全部产出可扩大到何种程度）。省略时为投入导向。",
    },
    result: {
      en: "score, super, slacks, targets, peers or scale. Default: score.",
      zh: "效率值、超效率、松弛量、目标值、参照集或规模效率。省略时为效率值。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "One row for each unit, without headings. score: θ ≤ 1 for input, φ ≥ 1 for output; 1 is efficient. super: the score against all other units. slacks, targets: inputs, then outputs. peers: the weight of each unit, units × units. scale: the scale efficiency, and irs, crs or drs.",
    zh: "每个单位一行，不含标题。效率值：投入导向 θ ≤ 1，产出导向 φ ≥ 1，1 为有效。超效率：仅以其他单位为参照。松弛量、目标值：先投入后产出。参照集：各单位的权重，单位 × 单位。规模效率：数值及规模报酬递增、不变或递减。",
  },
  notes: [
    notTheReports.quadrant,
    {
      en: "DEA needs neither prices nor a production function. It compares each unit $o$ with the best combination of all units: $\\lambda$ weights the columns of inputs $X$ and outputs $Y$. Score $\\theta$ is the share of its inputs that this combination would need (Farrell 1957). Constant returns: Charnes, Cooper and Rhodes 1978; variable returns, $\\sum \\lambda_k = 1$: Banker, Charnes and Cooper 1984. With orientation output, $\\varphi$ is the factor by which all outputs could grow, and $1/\\varphi$ is the efficiency.",
      zh: "数据包络分析既不需要价格，也不需要生产函数。它将每个单位 $o$ 与全部单位的最佳组合相比：$\\lambda$ 为各单位在投入 $X$ 与产出 $Y$ 中的权重，效率值 $\\theta$ 为该组合所需投入占自身投入的比例（Farrell 1957）。规模报酬不变：Charnes、Cooper 与 Rhodes 1978；规模报酬可变，$\\sum \\lambda_k = 1$：Banker、Charnes 与 Cooper 1984。产出导向的 $\\varphi$ 为产出可扩大的倍数，$1/\\varphi$ 为效率。",
    },
    {
      en: "A unit is efficient if its score is 1 and it has no slack. Slack is what a single input could still save, or a single output still gain, after all have changed in proportion. If several combinations are possible, the function takes the one with the greatest slacks, each divided by its column's mean, so that units of measure do not matter; programs that add slacks as they are may report others.",
      zh: "效率值为 1 且没有松弛的单位才是有效的。松弛指全部按比例变动之后，单项投入仍可节省或单项产出仍可增加的量。若有多种组合，取松弛之和最大者，各松弛以其列均值计量，因此与计量单位无关；直接相加松弛的软件可能给出不同结果。",
    },
    {
      en: "super ranks efficient units by leaving the unit itself out of the comparison (Andersen and Petersen 1993). scale is the score at constant returns divided by the score at variable returns; irs means that the unit is too small, drs that it is too large.",
      zh: "超效率将被评单位排除在参照之外，从而对有效单位排序（Andersen 与 Petersen 1993）。规模效率为规模报酬不变的效率值除以规模报酬可变的效率值；递增表示规模偏小，递减表示规模偏大。",
    },
    {
      en: "Reliability: scores are relative to these units, and a single unit with wrong data can become the benchmark for all, so look at peers. With few units, nearly all are efficient: use at least inputs × outputs units, and at least three times inputs + outputs (Cooper, Seiford and Tone 2007). Efficiency is not effect: it relates the outputs to the inputs in these columns and nothing else.",
      zh: "可靠程度：效率值相对于所给单位，单个数据有误的单位可能成为所有单位的标杆，请查看参照集。单位太少时几乎全部有效：单位数宜不少于投入数 × 产出数，且不少于两者之和的三倍（Cooper、Seiford 与 Tone 2007）。效率不等于成效，仅反映所选各列的投入产出关系。",
    },
    {
      en: "Zero is allowed where the row has another number above 0. Outputs may be negative with returns vrs and orientation input, inputs with vrs and output: a constant added to such a column changes no score (Ali and Seiford 1990). In every other case it would, so do not add one.",
      zh: "同一行另有大于 0 的数值时允许为 0。规模报酬可变且投入导向时产出可为负，规模报酬可变且产出导向时投入可为负：此时整列加上常数不改变效率值（Ali 与 Seiford 1990）。其他情形下会改变，故不宜以此消除负值。",
    },
    {
      en: "Units of measure do not affect the scores. HiGHS (Huangfu and Hall 2018) solves the linear programmes on your own computer, as WebAssembly; it is loaded from the add-in's address on first use. 200 units take about a tenth of a second.",
      zh: "结果与计量单位无关。线性规划由 HiGHS（Huangfu 与 Hall 2018）以 WebAssembly 在本机求解，首次使用时从加载项地址加载；200 个单位约需十分之一秒。",
    },
  ],
  formulas: [
    {
      name: { en: "input, constant returns", zh: "投入导向，规模报酬不变" },
      latex: String.raw`\min_{\theta,\,\lambda}\; \theta \quad \text{s.t.} \quad X\lambda \le \theta x_o, \quad Y\lambda \ge y_o, \quad \lambda \ge 0`,
    },
    {
      name: { en: "output, constant returns", zh: "产出导向，规模报酬不变" },
      latex: String.raw`\max_{\varphi,\,\lambda}\; \varphi \quad \text{s.t.} \quad X\lambda \le x_o, \quad Y\lambda \ge \varphi y_o, \quad \lambda \ge 0`,
    },
    {
      name: { en: "Further condition: vrs, nirs, ndrs", zh: "附加条件：可变、非递增、非递减" },
      latex: String.raw`\sum_k \lambda_k = 1, \qquad \sum_k \lambda_k \le 1, \qquad \sum_k \lambda_k \ge 1`,
    },
    {
      name: { en: "scale", zh: "规模效率" },
      latex: String.raw`\mathrm{SE} = \frac{\theta_{\mathrm{crs}}}{\theta_{\mathrm{vrs}}}`,
    },
  ],
  literature: [
    "farrell1957",
    "charnes1978",
    "banker1984",
    "ali1990",
    "andersen1993",
    "cooper2007",
    "huangfu2018",
  ],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: {
        en: "In a cell, with super: no combination of the other units does what this unit does (variable returns, or only one unit).",
        zh: "单元格内（超效率）：其他单位的任何组合都达不到该单位的水平（规模报酬可变，或只有一个单位）。",
      },
    },
    criteriaErrors.notLoaded,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "inputs and outputs differ in their number of rows, or peers is requested for more than 447 units (over 200,000 cells).",
        zh: "投入与产出行数不同，或参照集超过 447 个单位（结果超过 200,000 个单元格）。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "A cell is negative where these returns and this orientation do not allow it, a row of inputs or outputs is all 0, or the units differ too much in size to be solved reliably. The message names the row and column.",
        zh: "在所选规模报酬与导向下不允许的负值，某行投入或产出全部为 0，或各单位规模相差过大无法可靠求解，错误说明会指明行列。",
      },
    },
  ],
  examples: [
    {
      given: [
        [
          [4, 3],
          [7, 3],
          [8, 1],
          [4, 2],
          [2, 4],
          [10, 1],
        ],
        [[1], [1], [1], [1], [1], [1]],
      ],
      answer: [[6 / 7], [12 / 19], [1], [1], [1], [1]],
      shows: {
        en: "Example 2.2 of Cooper, Seiford and Tone (2007)",
        zh: "Cooper、Seiford 与 Tone（2007）例 2.2",
      },
    },
    {
      given: [
        [
          [4, 3],
          [7, 3],
          [8, 1],
          [4, 2],
          [2, 4],
          [10, 1],
        ],
        [[1], [1], [1], [1], [1], [1]],
        undefined,
        undefined,
        "松弛量",
      ],
      answer: [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
        [2, 0, 0],
      ],
      shows: {
        en: "The last unit has a score of 1 and still wastes 2 of its first input",
        zh: "最后一个单位效率值为 1，第一种投入仍有 2 的松弛",
      },
    },
    {
      given: [
        [
          [2, 12],
          [2, 8],
          [5, 5],
          [10, 4],
          [10, 6],
        ],
        [[1], [1], [1], [1], [1]],
        "crs",
        "input",
        "super",
      ],
      answer: [[1], [25 / 19], [1.2], [1.25], [0.75]],
      shows: {
        en: "The five units of Andersen and Petersen (1993)",
        zh: "Andersen 与 Petersen（1993）的五个单位",
      },
    },
    {
      given: [[[100], [200], [300], [500]], [[75], [100], [300], [400]], undefined, undefined, "scale", "zh"],
      answer: [
        [0.75, "规模报酬递增"],
        [9 / 11, "规模报酬递增"],
        [1, "规模报酬不变"],
        [0.8, "规模报酬递减"],
      ],
      shows: { en: "Too small, too small, right, too large", zh: "规模效率及其方向" },
    },
    {
      given: [
        [
          [5, 0],
          [8, 2],
          [10, 1],
          [6, 3],
        ],
        [[10], [12], [15], [9]],
      ],
      answer: [[1], [0.75], [0.75], [0.75]],
      shows: { en: "A unit that uses nothing of the second input", zh: "某单位的第二种投入为零" },
    },
    {
      given: [[[2], [4], [5]], [[-3], [1], [-1]], "vrs", "input"],
      answer: [[1], [1], [0.6]],
      shows: { en: "A loss as an output", zh: "产出为亏损" },
    },
    {
      given: [
        [[2], [4]],
        [[-3], [1]],
      ],
      answer: "#NUM!",
      shows: { en: "A loss at constant returns", zh: "规模报酬不变时产出为亏损" },
    },
  ],
};
