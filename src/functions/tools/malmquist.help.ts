import type { FunctionHelp } from "../engine/define-function";
import type { malmquist } from "./malmquist";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const malmquistHelp: FunctionHelp<typeof malmquist> = {
  description: {
    en: "Measures how the productivity of units changed between two periods: the Malmquist index and its two parts, catching up and technical change. Above 1 is an improvement.",
    zh: "衡量各单位两期之间的生产率变化，大于 1 为改善：Malmquist 指数及其分解——效率变化（追赶）与技术变化。",
  },
  parameters: {
    inputs0: criteriaHelp.inputs,
    outputs0: criteriaHelp.outputs,
    inputs1: {
      en: "The inputs of the later period, in the shape of inputs0, with the same unit in each row.",
      zh: "后期投入，形状与前期投入相同，每行为同一单位。",
    },
    outputs1: {
      en: "The outputs of the later period, in the shape of outputs0.",
      zh: "后期产出，形状与前期产出相同。",
    },
    orientation: {
      en: "output or input. Both give the same result, because the index uses constant returns. Default: output.",
      zh: "产出导向或投入导向。该指数采用规模报酬不变，两者结果相同。省略时为产出导向。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table with one row for each unit: malmquist, efficiency change, technical change. Above 1 is an improvement; malmquist is the product of the other two.",
    zh: "一张表，每个单位一行：Malmquist 指数、效率变化、技术变化；大于 1 为改善，第一项为后两项之积。",
  },
  notes: [
    {
      en: "$D_0$ and $D_1$ are the efficiency of a unit relative to the frontier of the earlier and of the later period; $u_0$ and $u_1$ are its inputs and outputs in these periods. efficiency change shows how far the unit caught up with the best of its time; technical change shows how far the best themselves moved (Färe, Grosskopf, Norris and Zhang 1994; constant returns to scale).",
      zh: "$D_0$、$D_1$ 为单位相对于前期与后期前沿的效率，$u_0$、$u_1$ 为其前期与后期的投入产出。效率变化表示向当期最佳实践的追赶，技术变化表示最佳实践本身的移动（Färe、Grosskopf、Norris 与 Zhang 1994；规模报酬不变）。",
    },
    notTheReports.quadrant,
    {
      en: "Reliability: like EFFICIENCY, the index is relative to these units and sensitive to single errors in the data. Two periods contain no measure of chance; a change of a few percent may be noise. Amounts of money must be in the prices of one year.",
      zh: "可靠程度：与 EFFICIENCY 相同，相对于所给单位，且易受个别数据错误影响。两期数据不含随机误差的信息，几个百分点的变化可能只是噪声。金额应以同一年份的价格计。",
    },
  ],
  formulas: [
    {
      name: { en: "malmquist", zh: "Malmquist 指数" },
      latex: String.raw`M = \sqrt{\frac{D_0(u_1)}{D_0(u_0)} \cdot \frac{D_1(u_1)}{D_1(u_0)}}`,
    },
    {
      name: { en: "efficiency change, technical change", zh: "效率变化、技术变化" },
      latex: String.raw`\mathrm{EC} = \frac{D_1(u_1)}{D_0(u_0)}, \qquad \mathrm{TC} = \frac{M}{\mathrm{EC}}`,
    },
  ],
  literature: ["fare1994", "coelli1996"],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: {
        en: "In a row: in one of the periods, no unit produces what this unit produces.",
        zh: "某行：其中一期没有任何单位具有该单位的产出。",
      },
    },
    criteriaErrors.notLoaded,
    criteriaErrors.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "A cell is negative, or a row of inputs or outputs is all 0. The message names the row and column.",
        zh: "某单元格为负，或某行投入或产出全部为 0，错误说明会指明行列。",
      },
    },
  ],
  examples: [
    {
      given: [
        [[2], [4], [3], [5], [6]],
        [[1], [2], [3], [4], [5]],
        [[2], [4], [3], [5], [5]],
        [[1], [3], [4], [3], [5]],
      ],
      answer: [
        ["malmquist", "efficiency change", "technical change"],
        [1, 0.75, 4 / 3],
        [1.5, 1.125, 4 / 3],
        [4 / 3, 1, 4 / 3],
        [0.75, 0.5625, 4 / 3],
        [1.2, 0.9, 4 / 3],
      ],
      shows: {
        en: "The five firms of Coelli (1996), guide to DEAP: the frontier moved by a third",
        zh: "Coelli（1996）DEAP 指南中的五家企业：技术进步三分之一",
      },
    },
    {
      given: [[[1]], [[2]], [[1]], [[4]], undefined, false],
      answer: [[2, 1, 2]],
      shows: { en: "One unit alone is always its own frontier", zh: "单独一个单位即为自身前沿" },
    },
    {
      given: [[[1]], [[2]], [[1], [2]], [[4], [4]]],
      answer: "#VALUE!",
      shows: { en: "The periods have different numbers of units", zh: "两期单位数不同" },
    },
  ],
};
