import type { FunctionHelp } from "../engine/define-function";
import type { efficiency } from "./efficiency";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const efficiencyHelp: FunctionHelp<typeof efficiency> = {
  description: {
    en: "How efficiently units turn inputs into outputs, against the best among them (data envelopment analysis): scores, super-efficiency, slacks, targets, peers or scale.",
    zh: "以同类单位中的最佳实践为参照，衡量各单位由投入到产出的效率（数据包络分析）：效率值、超效率、松弛量、目标值、参照集或规模效率。",
  },
  parameters: {
    inputs: criteriaHelp.inputs,
    outputs: criteriaHelp.outputs,
    returns: {
      en: "Returns to scale: crs (constant), vrs (variable), nirs (not increasing) or ndrs (not decreasing). Left out: crs.",
      zh: "规模报酬：不变 crs、可变 vrs、非递增 nirs 或非递减 ndrs。省略时为不变。",
    },
    orientation: {
      en: "input (how far all inputs could shrink) or output (how far all outputs could grow). Left out: input.",
      zh: "投入导向（全部投入可缩减到何种程度）或产出导向（全部产出可扩大到何种程度）。省略时为投入导向。",
    },
    result: {
      en: "score, super, slacks, targets, peers or scale. Left out: score.",
      zh: "效率值、超效率、松弛量、目标值、参照集或规模效率。省略时为效率值。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "A row for each unit, no headings. score: θ ≤ 1 with input, φ ≥ 1 with output; 1 is efficient. super: the same against all others. slacks, targets: inputs, then outputs. peers: the weight of each unit, units × units. scale: scale efficiency, and irs, crs or drs.",
    zh: "每个单位一行，不含标题。效率值：投入导向 θ ≤ 1，产出导向 φ ≥ 1，1 为有效。超效率：仅以其他单位为参照。松弛量、目标值：先投入后产出。参照集：各单位的权重，单位 × 单位。规模效率：数值及规模报酬递增、不变或递减。",
  },
  notes: [
    notTheReports.quadrant,
    {
      en: "Without prices and without a formula of production, each unit is compared with the best mixture of the others' practice: min θ so that Σ λ·inputs ≤ θ·own inputs and Σ λ·outputs ≥ own outputs, λ ≥ 0 (Farrell 1957; constant returns: Charnes, Cooper and Rhodes 1978; variable, Σ λ = 1: Banker, Charnes and Cooper 1984). With output, φ is how many times as much could be produced; 1 ÷ φ is the efficiency.",
      zh: "无需价格，也无需生产函数形式：将每个单位与其他单位做法的最佳组合相比。求最小 θ，使 Σ λ·投入 ≤ θ·自身投入，Σ λ·产出 ≥ 自身产出，λ ≥ 0（Farrell 1957；规模报酬不变：Charnes、Cooper 与 Rhodes 1978；规模报酬可变，Σ λ = 1：Banker、Charnes 与 Cooper 1984）。产出导向的 φ 为产出可扩大的倍数，1 ÷ φ 为效率。",
    },
    {
      en: "A unit is efficient where its score is 1 and it has no slack: what one input could still save, or one output gain, after all have moved alike. Of several mixtures the one with the greatest slacks is taken, each counted in its column's mean, so that no unit of measure matters; other programs that add slacks as they stand may find others. super ranks efficient units (Andersen and Petersen 1993). scale is efficiency at constant ÷ at variable returns; irs means that the unit is too small.",
      zh: "效率值为 1 且没有松弛的单位才是有效的；松弛指全部按比例变动之后，单项投入仍可节省或单项产出仍可增加的量。若有多种组合，取松弛之和最大者，各松弛以其列均值计量，故与计量单位无关；直接相加松弛的软件可能给出不同结果。超效率可对有效单位排序（Andersen 与 Petersen 1993）。规模效率 = 规模报酬不变的效率 ÷ 规模报酬可变的效率；递增表示规模偏小。",
    },
    {
      en: "How firm: scores are relative to these units, and one unit with an error in its data can set the mark for all: look at peers. With few units nearly all are efficient: have at least inputs × outputs, and three times their sum (Cooper, Seiford and Tone 2007). Efficiency is not effect: it says how much came out for what went in, in these columns.",
      zh: "可靠程度：效率值相对于所给单位，单个数据有误的单位可能成为所有单位的标杆，请查看参照集。单位太少时几乎全部有效：单位数宜不少于投入数 × 产出数，且不少于两者之和的三倍（Cooper、Seiford 与 Tone 2007）。效率不等于成效，仅反映所选各列的投入产出比。",
    },
    {
      en: "Units of measure do not matter. Solved by HiGHS as WebAssembly in your own computer, loaded on first use from the add-in's address; about a tenth of a second for 200 units.",
      zh: "结果与计量单位无关。由 HiGHS（WebAssembly）在本机求解，首次使用时从加载项地址加载；200 个单位约需十分之一秒。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: {
        en: "In a cell, with super: no mixture of the others does what the unit does (variable returns, or one unit alone).",
        zh: "单元格内（超效率）：其他单位的任何组合都达不到该单位的水平（规模报酬可变，或只有一个单位）。",
      },
    },
    criteriaErrors.notLoaded,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "Inputs and outputs differ in rows, or peers of more than 447 units, which would be over 200,000 cells.",
        zh: "投入与产出行数不同，或参照集超过 447 个单位（结果超过 200,000 个单元格）。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "An input is not greater than 0, an output is negative, a row has no output, or units differ in size beyond what can be solved reliably; the sentence names row and column.",
        zh: "投入不大于 0，产出为负，某行没有产出，或各单位规模相差过大无法可靠求解，错误说明会指明行列。",
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
        en: "Its last unit has a score of 1 and still wastes two of its first input",
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
          [4, 3],
          [7, 0],
        ],
        [[1], [1]],
      ],
      answer: "#NUM!",
      shows: { en: "An input of 0", zh: "投入为零" },
    },
  ],
};
