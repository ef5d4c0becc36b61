import type { FunctionHelp } from "../engine/define-function";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";
import type { sbm } from "./sbm";

/** The five units of Tone (2001), page 505. */
const fiveInputs = [
  [4, 3],
  [6, 3],
  [8, 1],
  [8, 1],
  [2, 4],
];
const fiveOutputs = [
  [2, 3],
  [2, 3],
  [6, 2],
  [6, 1],
  [1, 4],
];
/** The nine units of Tone (2003): one input of 1, a good and a bad output. */
const nine = {
  inputs: [[1], [1], [1], [1], [1], [1], [1], [1], [1]],
  good: [[1], [2], [6], [8], [9], [5], [4], [6], [4]],
  bad: [[1], [1], [2], [4], [7], [2], [3], [4], [6]],
};

export const sbmHelp: FunctionHelp<typeof sbm> = {
  description: {
    en: "Measures efficiency by the slacks of each input and output, with undesirable outputs such as bad loans or outages: scores, super-efficiency, slacks or targets (slacks-based measure, SBM).",
    zh: "以各项投入、产出的松弛量测度效率，可含不良贷款、故障次数等非期望产出：效率值、超效率、松弛量或目标值（SBM 模型）。",
  },
  parameters: {
    inputs: criteriaHelp.inputs,
    outputs: criteriaHelp.outputs,
    undesirable: {
      en: "What each unit produces and should not, such as bad loans or outages, in the same rows: one column for each, all cells 0 or more. Default: nothing.",
      zh: "各单位的非期望产出（如不良贷款、故障次数），行与投入一一对应，每列一种，不能为负。省略时没有。",
    },
    returns: {
      en: "Returns to scale: crs (constant), vrs (variable), nirs (non-increasing) or ndrs (non-decreasing). Default: crs.",
      zh: "规模报酬：不变 crs、可变 vrs、非递增 nirs 或非递减 ndrs。省略时为不变。",
    },
    result: {
      en: "score, super, slacks or targets. Default: score.",
      zh: "效率值、超效率、松弛量或目标值。省略时为效率值。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "One row for each unit, without headings. score: from 0 to 1, and 1 only if no input or output has slack. super: the same, but 1 or more for efficient units. slacks, targets: inputs, then outputs, then undesirable outputs.",
    zh: "每个单位一行，不含标题。效率值：0 至 1，仅当各项均无松弛时为 1。超效率：同上，有效单位为 1 或更高。松弛量、目标值：依次为投入、产出、非期望产出。",
  },
  notes: [
    notTheReports.quadrant,
    {
      en: "EFFICIENCY asks by which factor all inputs could shrink together, and leaves the slack of single inputs out of the score. SBM lets each input and each output change by itself: the score is the average share of inputs that is needed, divided by the average growth that outputs could reach (Tone 2001). It is never above EFFICIENCY's score with input orientation, and units of measure do not affect it.",
      zh: "EFFICIENCY 求全部投入可按同一比例缩减的程度，单项投入的松弛不计入效率值。SBM 允许各项投入与产出分别变动：效率值等于所需投入占比的平均值除以产出可达增长倍数的平均值（Tone 2001）。该值不高于投入导向的 EFFICIENCY，且与计量单位无关。",
    },
    {
      en: "Undesirable outputs are to shrink like inputs, but count with the outputs in the denominator (Tone 2003). They are taken as separable: a unit may reduce them without reducing what it wants to produce.",
      zh: "非期望产出与投入一样宜减少，但与产出一并计入分母（Tone 2003）。此处视其与期望产出可分离：减少非期望产出不必减少期望产出。",
    },
    {
      en: "super ranks the efficient units: it is how far their inputs would have to grow and their outputs to shrink until the others reach them (Tone 2002). Inefficient units keep their score. It is not available with undesirable outputs.",
      zh: "超效率用于对有效单位排序：其投入须增加、产出须减少多少，其他单位才能达到（Tone 2002）。无效单位保留原效率值。含非期望产出时不提供超效率。",
    },
    {
      en: "Zeros: an input or undesirable output of 0 drops out of the unit's own average. The slack of an output of 0 is measured in a tenth of the smallest number above 0 in its column, as Tone (2001, section 2.4) proposes for an output that the unit could produce; if it cannot, compare only units that can. For super, an input of 0 must stay 0. Negative numbers are not allowed.",
      zh: "零值：为 0 的投入或非期望产出不计入该单位自身的平均。产出为 0 时，其松弛以该列最小正数的十分之一计量，即 Tone（2001，第 2.4 节）对有能力生产而未生产者的处理；若单位本无此项产出，请只比较有此产出的单位。计算超效率时，为 0 的投入须保持为 0。不允许负数。",
    },
    {
      en: "Reliability: as for EFFICIENCY, scores are relative to these units, wrong data of one unit can change all, and with few units nearly all are efficient. If several sets of slacks give the same score, one of them is returned.",
      zh: "可靠程度：与 EFFICIENCY 相同，效率值相对于所给单位，一个单位的错误数据可能影响全部结果，单位太少时几乎全部有效。若多组松弛给出相同的效率值，仅返回其中一组。",
    },
  ],
  formulas: [
    {
      name: { en: "score", zh: "效率值" },
      latex: String.raw`\rho = \min \frac{1 - \frac{1}{m}\sum_i s^-_i / x_{io}}{1 + \frac{1}{s_1 + s_2}\left(\sum_r s^g_r / y^g_{ro} + \sum_k s^b_k / y^b_{ko}\right)}`,
    },
    {
      name: { en: "Conditions", zh: "约束条件" },
      latex: String.raw`x_o = X\lambda + s^-, \qquad y^g_o = Y^g\lambda - s^g, \qquad y^b_o = Y^b\lambda + s^b, \qquad \lambda, s \ge 0`,
    },
    {
      name: { en: "super", zh: "超效率" },
      latex: String.raw`\delta = \min \frac{\frac{1}{m}\sum_i \bar{x}_i / x_{io}}{\frac{1}{s}\sum_r \bar{y}_r / y_{ro}}`,
    },
  ],
  literature: ["tone2001", "tone2002", "tone2003", "cooper2007", "huangfu2018"],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: {
        en: "In a cell, with super: the unit uses nothing of an input of which every combination of the others uses some.",
        zh: "单元格内（超效率）：该单位某项投入为 0，而其他单位的任何组合都需要此项投入。",
      },
    },
    criteriaErrors.notLoaded,
    criteriaErrors.notUnderstood,
    {
      code: "#VALUE!",
      when: {
        en: "The ranges differ in their number of rows, only one unit is given, or super is asked for with undesirable outputs.",
        zh: "各区域行数不同，只给出一个单位，或在含非期望产出时求超效率。",
      },
    },
    {
      code: "#NUM!",
      when: {
        en: "A cell is negative, a row of inputs or outputs is all 0, or the units differ too much in size to be solved reliably. The message names the row and column.",
        zh: "有负值，某行投入或产出全部为 0，或各单位规模相差过大无法可靠求解，错误说明会指明行列。",
      },
    },
  ],
  examples: [
    {
      given: [fiveInputs, fiveOutputs],
      answer: [[79 / 99], [25 / 44], [1], [2 / 3], [1]],
      shows: { en: "The five units of Tone (2001)", zh: "Tone（2001）的五个单位" },
    },
    {
      given: [fiveInputs, fiveOutputs, undefined, undefined, "super"],
      answer: [[79 / 99], [25 / 44], [4 / 3], [2 / 3], [16 / 11]],
      shows: { en: "Super-efficiency ranks the two that are efficient", zh: "超效率区分两个有效单位" },
    },
    {
      given: [nine.inputs, nine.good, nine.bad, "vrs"],
      answer: [[2 / 3], [1], [1], [1], [1], [10 / 11], [12 / 17], [0.8], [0.6]],
      shows: {
        en: "The nine units of Tone (2003), with an undesirable output",
        zh: "Tone（2003）的九个单位，含一种非期望产出",
      },
    },
    {
      given: [nine.inputs, nine.good, nine.bad, "可变", "目标值"],
      answer: [
        [1, 2, 1],
        [1, 2, 1],
        [1, 6, 2],
        [1, 8, 4],
        [1, 9, 7],
        [1, 6, 2],
        [1, 6, 2],
        [1, 6, 2],
        [1, 8, 4],
      ],
      shows: {
        en: "Targets: input, wanted output, undesirable output",
        zh: "目标值：投入、期望产出、非期望产出",
      },
    },
    {
      given: [nine.inputs, nine.good, nine.bad, "vrs", "super"],
      answer: "#VALUE!",
      shows: { en: "No super-efficiency with undesirable outputs", zh: "含非期望产出时没有超效率" },
    },
  ],
};
