import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { matrix } from "./matrix";

export const matrixHelp: FunctionHelp<typeof matrix> = {
  description: {
    en: "The zone in which the report's technology strategy matrix (2021, China) places a technology.",
    zh: "报告的技术战略矩阵（2021，中国）将某项技术置于哪一范畴。",
  },
  parameters: {
    technology: {
      en: 'A technology, such as cloud computing or 隐私计算; LIST("technologies") shows those that the report names.',
      zh: '技术名称，如云计算、隐私计算；LIST("技术") 可列出报告提及的技术。',
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The zone's name: core strategic, the one zone that the preview names.",
    zh: "范畴名称：核心性战略（预览仅提及这一范畴）。",
  },
  notes: [
    {
      en: "The report's list is open (等): a technology that is not in it is not thereby less strategic. The preview states no other zone, no axis and no position.",
      zh: "报告的名单为列举（“等”），未列入并不代表不具战略性。预览未披露其他范畴、坐标轴及位置。",
    },
    {
      en: "Blockchain as such is not placed: the report names consortium blockchain (联盟链).",
      zh: "矩阵未标示“区块链”整体：报告提及的是联盟链。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "The report does not place the technology, or does not name it at all.",
        zh: "报告的矩阵未标示该技术，或完全未提及该技术。",
      },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["cloud computing"],
      answer: "core strategic",
      shows: { en: "A technology of the matrix", zh: "矩阵中的技术" },
    },
    {
      given: ["隐私计算"],
      answer: "核心性战略",
      shows: { en: "Asked in Chinese", zh: "以中文提问" },
    },
    {
      given: ["联盟链", "en"],
      answer: "core strategic",
      shows: { en: "Asked in Chinese, answered in English", zh: "以中文提问、英文作答" },
    },
    {
      given: ["blockchain"],
      answer: "#N/A",
      shows: { en: "Not placed; consortium blockchain is", zh: "区块链未标示，联盟链有标示" },
    },
  ],
};
