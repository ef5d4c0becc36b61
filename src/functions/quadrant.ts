import { Problem, type Outcome } from "../model/problem";
import { placements, segmentNames, useCases, wordings, type Placement } from "../report/glossary";
import type { Text } from "../report/language";
import type { Segment } from "../report/schema";
import { argumentHelp, errorHelp } from "./argument-help";
import { language } from "./arguments";
import { defineFunction, optional, required, type FunctionHelp, type Word } from "./define";
import { segment } from "./vocabulary";
import { named, Words } from "./words";

/** Where the report's quadrant places a use case: once for each segment that names it, in the report's order. */
export function placementsOf(useCase: Word): readonly Placement[] {
  return placements.filter((placement) => placement.useCase.id === useCase.id);
}

/** The report's wording for a use case: alone where one segment names it, else with each segment before its wording. */
export function wordingOf(useCase: Word): Text {
  const placed = placementsOf(useCase);
  const [first] = placed;
  if (first && placed.length === 1) return wordings[first.segment];
  return {
    en: placed.map(({ segment }) => `${segment}: ${wordings[segment].en}`).join("; "),
    zh: placed.map(({ segment }) => `${segmentNames[segment].zh}：${wordings[segment].zh}`).join("；"),
  };
}

function inSegment(useCase: Word, segment: Segment | undefined): Outcome<Text> {
  const placed = placementsOf(useCase);
  if (segment === undefined || segment === "total") return wordingOf(useCase);
  if (placed.some((placement) => placement.segment === segment))
    return wordings[segment as keyof typeof wordings];
  const others = placed.map((placement) => placement.segment);
  return new Problem("#N/A", {
    en: `The report does not name ${useCase.name.en} for ${segment}. It names it for ${others.join(" and ")}.`,
    zh: `报告未在${segmentNames[segment].zh}领域提及${useCase.name.zh}，仅在${others.map((other) => segmentNames[other].zh).join("、")}领域提及。`,
  });
}

export const useCase = named(new Words(useCases), { en: 'LIST("use-cases")', zh: 'LIST("用例")' });

export const quadrant = defineFunction({
  id: "QUADRANT",
  family: "report",
  mode: "broadcast",
  title: { en: "Technology effectiveness of a use case", zh: "用例的科技效能" },
  description: {
    en: "How the report words the technology effectiveness of a use case: good, comparatively strong or relatively leading.",
    zh: "报告对某一用例科技效能的措辞：良好、较优或相对领先。",
  },
  parameters: {
    usecase: required(useCase, "用例"),
    segment: optional(segment, "细分领域"),
    lang: optional(language, "语言"),
  },
  answer({ usecase, segment }, { language }) {
    const wording = inSegment(usecase, segment);
    return wording instanceof Problem ? wording : wording[language];
  },
});

export const quadrantHelp: FunctionHelp<typeof quadrant> = {
  parameters: {
    usecase: {
      en: 'A use case that the report names, such as data governance or 数据中台; LIST("use-cases") shows all.',
      zh: '报告提及的用例，如数据治理、数据中台；LIST("用例") 可列出全部。',
    },
    segment: {
      en: "bank, insurance or securities. Left out, or total: every segment that the report names it in.",
      zh: "银行、保险或证券。省略或为合计时，返回报告提及该用例的所有领域。",
    },
    lang: argumentHelp.lang,
  },
  result: {
    en: "The report's wording. For a use case of several segments each stands before its wording, in the order bank, insurance, securities.",
    zh: "报告的措辞。用例涉及多个领域时逐一列出，次序为银行、保险、证券。",
  },
  notes: [
    {
      en: "The three wordings are the report's, one for each segment. They are not a scale: good is not less than comparatively strong, and nothing may be ranked or scored by them. The preview states no axis and no coordinate.",
      zh: "三种措辞为报告原话，分别用于三个领域，并非等级尺度：“良好”并不低于“较优”，不能据此排序或打分。预览未披露坐标轴与坐标。",
    },
  ],
  errors: [
    {
      code: "#N/A",
      when: {
        en: "The report does not name the use case, or not in that segment.",
        zh: "报告未提及该用例，或未在该领域提及。",
      },
    },
    errorHelp.notUnderstood,
  ],
  examples: [
    {
      given: ["数据中台"],
      answer: "银行：良好；保险：较优",
      shows: { en: "A use case of two segments, asked in Chinese", zh: "两个领域提及的用例" },
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
