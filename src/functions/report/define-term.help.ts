import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { define } from "./define-term";

export const defineHelp: FunctionHelp<typeof define> = {
  description: {
    en: "Returns the report's definition of a term, such as FinTech or comprehensive value.",
    zh: "返回报告对术语的定义，如金融科技、综合价值。",
  },
  parameters: {
    term: {
      en: 'FinTech, technology used in finance, high-value-return period or comprehensive value. TABLE("definitions") lists all.',
      zh: '金融科技、金融技术、高效价值回报期或综合价值；TABLE("definitions") 可列出全部。',
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The definition as text. Chinese: the words of the report. English: our translation.",
    zh: "定义文本。中文为报告原文，英文为我们的译文。",
  },
  notes: [
    {
      en: "“Financial technology” means FinTech (金融科技). The report's wider term 金融技术 means all technology used in finance.",
      zh: "“金融科技”即 FinTech；报告中的“金融技术”泛指金融业务中应用的各类技术，范围更广。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: { en: "The report does not define the term.", zh: "报告未定义该术语。" },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["金融技术"],
      answer: "在金融业务中所应用的（包含但不限于ICT、前沿科技）各类技术。",
      shows: { en: "The report's own words", zh: "报告原文" },
    },
    {
      given: ["high-value-return period"],
      answer:
        "The technology already has a good penetration of the business and a good ROI, and an excellent overall effectiveness.",
      shows: { en: "Our English translation", zh: "英文译文" },
    },
    {
      given: ["metaverse"],
      answer: "#N/A",
      shows: { en: "Not defined in the report", zh: "报告未定义" },
    },
  ],
};
