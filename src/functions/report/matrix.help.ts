import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { matrix } from "./matrix";

export const matrixHelp: FunctionHelp<typeof matrix> = {
  description: {
    en: "Returns the zone in which the report's technology strategy matrix (2021, China) places a technology.",
    zh: "返回报告的技术战略矩阵（2021，中国）将某项技术置于哪一范畴。",
  },
  parameters: {
    technology: {
      en: 'A technology, such as cloud computing or 隐私计算. LIST("technologies") lists those that the report names.',
      zh: '技术名称，如云计算、隐私计算；LIST("技术") 可列出报告提及的技术。',
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The name of the zone: core strategic, the only zone that the preview names.",
    zh: "范畴名称：核心性战略（预览仅提及这一范畴）。",
  },
  notes: [
    {
      en: "The report's list is open (等): a technology that is not on it is not necessarily less strategic. The preview states no other zone, no axis and no position.",
      zh: "报告的名单为列举（“等”），未列入并不代表不具战略性。预览未披露其他范畴、坐标轴及位置。",
    },
    {
      en: "The report places consortium blockchain (联盟链), not blockchain in general.",
      zh: "矩阵未标示“区块链”整体：报告提及的是联盟链。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "The report does not place the technology, or does not name it.",
        zh: "报告的矩阵未标示该技术，或完全未提及该技术。",
      },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["cloud computing"],
      answer: "core strategic",
      shows: { en: "A technology in the matrix", zh: "矩阵中的技术" },
    },
    {
      given: ["隐私计算"],
      answer: "核心性战略",
      shows: { en: "Argument in Chinese", zh: "中文参数" },
    },
    {
      given: ["联盟链", "en"],
      answer: "core strategic",
      shows: { en: "Argument in Chinese, result in English", zh: "中文参数，英文结果" },
    },
    {
      given: ["blockchain"],
      answer: "#N/A",
      shows: { en: "Not placed, unlike consortium blockchain", zh: "区块链未标示，联盟链有标示" },
    },
  ],
};
