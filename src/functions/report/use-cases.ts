import { placements, segmentNames, wordings } from "../../report/glossary";
import { language, logical } from "../arguments/scalars";
import { defineFunction, optional } from "../engine/define-function";
import { segment } from "../arguments/report-arguments";

const headings = {
  en: ["segment", "use case", "wording"],
  zh: ["细分领域", "用例", "措辞"],
} as const;

export const usecases = defineFunction({
  id: "USECASES",
  family: "report",
  mode: "spill",
  title: { en: "Use cases of the effectiveness quadrant", zh: "科技效能象限的用例" },
  parameters: {
    segment: optional(segment, "细分领域", "total"),
    headers: optional(logical, "标题行", true),
    lang: optional(language, "语言"),
  },
  answer({ segment }, { language }) {
    const rows = placements
      .filter((placement) => segment === "total" || placement.segment === segment)
      .map((placement) => [
        language === "zh" ? segmentNames[placement.segment].zh : placement.segment,
        placement.useCase.name[language],
        wordings[placement.segment][language],
      ]);
    return [headings[language], ...rows];
  },
});
