import type { FunctionHelp } from "../engine/define-function";
import type { malmquist } from "./malmquist";
import { argumentHelp } from "../help/argument-help";
import { criteriaErrors, criteriaHelp, notTheReports } from "../help/criteria-help";

export const malmquistHelp: FunctionHelp<typeof malmquist> = {
  description: {
    en: "How the productivity of units changed between two periods, above 1 an improvement: Malmquist index, and its parts, catching up and technical change.",
    zh: "各单位两期之间的生产率变化，大于 1 为改善：Malmquist 指数及其分解——效率变化（追赶）与技术变化。",
  },
  parameters: {
    inputs0: criteriaHelp.inputs,
    outputs0: criteriaHelp.outputs,
    inputs1: {
      en: "The inputs of the later period, in the shape of inputs0: the same unit in each row.",
      zh: "后期投入，形状与前期投入相同，每行为同一单位。",
    },
    outputs1: {
      en: "The outputs of the later period, in the shape of outputs0.",
      zh: "后期产出，形状与前期产出相同。",
    },
    orientation: {
      en: "output or input. At constant returns, which the index takes, both give the same. Left out: output.",
      zh: "产出导向或投入导向。该指数采用规模报酬不变，两者结果相同。省略时为产出导向。",
    },
    headers: argumentHelp.headers,
    lang: argumentHelp.lang,
  },
  result: {
    en: "A table, a row for each unit: malmquist, efficiency change, technical change; above 1 is an improvement, and the first is the product of the others.",
    zh: "一张表，每个单位一行：Malmquist 指数、效率变化、技术变化；大于 1 为改善，第一项为后两项之积。",
  },
  notes: [
    {
      en: "With D0 and D1 the efficiency of a unit against the frontier of the earlier and the later period: malmquist = √(D0(later) ÷ D0(earlier) × D1(later) ÷ D1(earlier)), efficiency change = D1(later) ÷ D0(earlier), how far the unit caught up with the best of its time, technical change the rest, how far the best themselves moved (Färe, Grosskopf, Norris and Zhang 1994; constant returns to scale).",
      zh: "令 D0、D1 为单位相对于前期与后期前沿的效率：Malmquist = √(D0(后期) ÷ D0(前期) × D1(后期) ÷ D1(前期))；效率变化 = D1(后期) ÷ D0(前期)，即向当期最佳实践的追赶；其余为技术变化，即最佳实践本身的移动（Färe、Grosskopf、Norris 与 Zhang 1994；规模报酬不变）。",
    },
    notTheReports.quadrant,
    {
      en: "How firm: as EFFICIENCY, relative to these units and open to single errors in the data. Two periods carry no measure of chance; a change of a few percent may be noise. Amounts of money must be in the prices of one year.",
      zh: "可靠程度：与 EFFICIENCY 相同，相对于所给单位，且易受个别数据错误影响。两期数据不含随机误差的信息，几个百分点的变化可能只是噪声。金额应以同一年份的价格计。",
    },
  ],
  errors: [
    criteriaErrors.blankCell,
    {
      code: "#N/A",
      when: {
        en: "In a row: in one of the periods no unit produces what this one does.",
        zh: "某行：其中一期没有任何单位具有该单位的产出。",
      },
    },
    criteriaErrors.notLoaded,
    criteriaErrors.notUnderstood,
    {
      code: "#NUM!",
      when: {
        en: "An input is not greater than 0, an output is negative, or a row has no output; the sentence names row and column.",
        zh: "投入不大于 0，产出为负，或某行没有产出，错误说明会指明行列。",
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
        en: "Five firms of Coelli's guide to DEAP (1996): technique moved by a third, four of five fell behind or kept up",
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
      shows: { en: "The periods differ in units", zh: "两期单位数不同" },
    },
  ],
};
