import { argumentHelp, errorHelp } from "../help/argument-help";
import { type FunctionHelp } from "../engine/define-function";
import type { quadrant } from "./quadrant";

export const quadrantHelp: FunctionHelp<typeof quadrant> = {
  description: {
    en: "Returns the report's wording for the technology effectiveness of a use case: good, comparatively strong or relatively leading.",
    zh: "返回报告对某一用例科技效能的措辞：良好、较优或相对领先。",
  },
  parameters: {
    usecase: {
      en: 'A use case that the report names, such as data governance or 数据中台. LIST("use-cases") lists all.',
      zh: '报告提及的用例，如数据治理、数据中台；LIST("用例") 可列出全部。',
    },
    segment: {
      en: "bank, insurance or securities. Default, also for total: every segment for which the report names the use case.",
      zh: "银行、保险或证券。省略或为合计时，返回报告提及该用例的所有领域。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The report's wording. If the report names the use case for several segments, each wording follows its segment, in the order bank, insurance, securities.",
    zh: "报告的措辞。用例涉及多个领域时逐一列出，次序为银行、保险、证券。",
  },
  notes: [
    {
      en: "The three wordings are the report's, one for each segment. They are not a scale: good is not less than comparatively strong, so do not rank or score by them. The preview states no axis and no coordinate.",
      zh: "三种措辞为报告原话，分别用于三个领域，并非等级尺度：“良好”并不低于“较优”，不能据此排序或打分。预览未披露坐标轴与坐标。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "The report does not name the use case, or not for this segment.",
        zh: "报告未提及该用例，或未在该领域提及。",
      },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["数据中台"],
      answer: "银行：良好；保险：较优",
      shows: { en: "A use case of two segments, argument in Chinese", zh: "两个领域提及的用例" },
    },
    {
      given: ["data middle platform", "insurance"],
      answer: "comparatively strong",
      shows: { en: "One segment", zh: "指定一个领域" },
    },
    {
      given: ["e-CNY"],
      answer: "good",
      shows: { en: "A use case of one segment", zh: "仅一个领域提及的用例" },
    },
    {
      given: ["data governance", "securities"],
      answer: "#N/A",
      shows: { en: "Not named for securities firms", zh: "证券领域未提及" },
    },
  ],
};
