import { isProblem, type Outcome } from "../../model/problem";
import { ExplainedProblem } from "../engine/explained-problem";
import { placements, segmentNames, useCases, wordings } from "../../report/glossary";
import type { Text } from "../../report/language";
import type { Segment } from "../../report/schema";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required, type CellKind, type Word } from "../engine/define-function";
import { segment } from "../arguments/report-arguments";
import { named, Words } from "../arguments/word-list";
import { wordingOf } from "../facts/report-statements";

function inSegment(useCase: Word, segment: Segment | undefined): Outcome<Text> {
  if (segment === undefined || segment === "total") return wordingOf(useCase);
  // The segment argument takes precedence over a segment in the id.
  const placed = placements.filter((placement) => placement.useCase.name === useCase.name);
  if (placed.some((placement) => placement.segment === segment))
    return wordings[segment as keyof typeof wordings];
  const others = placed.map((placement) => placement.segment);
  return new ExplainedProblem("#N/A", {
    en: `The report does not name ${useCase.name.en} for ${segment}. It names it for ${others.join(" and ")}.`,
    zh: `报告未在${segmentNames[segment].zh}领域提及${useCase.name.zh}，仅在${others.map((other) => segmentNames[other].zh).join("、")}领域提及。`,
  });
}

/** Use cases, and their placements by id. */
export const asked = new Words<Word>([
  ...useCases,
  ...placements.map(({ id, useCase }) => ({ id, name: useCase.name, aliases: [] })),
]);

const useCase: CellKind<Word> = {
  ...named(asked, { en: 'LIST("use-cases")', zh: 'LIST("用例")' }, "use case"),
  words: useCases,
};

export const quadrant = defineFunction({
  id: "QUADRANT",
  family: "report",
  mode: "broadcast",
  title: { en: "Technology effectiveness of a use case", zh: "用例的科技效能" },
  parameters: {
    usecase: required(useCase, "用例"),
    segment: optional(segment, "细分领域"),
    lang: optional(language, "语言"),
  },
  answer({ usecase, segment }, { language }) {
    const wording = inSegment(usecase, segment);
    return isProblem(wording) ? wording : wording[language];
  },
});
