import { ExplainedProblem } from "../engine/explained-problem";
import { technologies } from "../../report/glossary";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required, type Word } from "../engine/define-function";
import { named, Words } from "../arguments/word-list";
import { placedTechnologies, zoneOf } from "../facts/report-statements";

function notPlaced({ name }: Word): ExplainedProblem {
  return new ExplainedProblem("#N/A", {
    en: `The report does not place ${name.en} in its strategy matrix. It places ${placedTechnologies.map((row) => row.name.en).join(", ")} there.`,
    zh: `报告的技术战略矩阵未标示${name.zh}，标示的有：${placedTechnologies.map((row) => row.name.zh).join("、")}。`,
  });
}

export const matrix = defineFunction({
  id: "MATRIX",
  family: "report",
  mode: "broadcast",
  title: { en: "Zone of a technology in the strategy matrix", zh: "技术在战略矩阵中的范畴" },
  parameters: {
    technology: required(
      named(new Words(technologies), { en: 'LIST("technologies")', zh: 'LIST("技术")' }),
      "技术",
    ),
    lang: optional(language, "语言"),
  },
  answer: ({ technology }, { language }) => zoneOf(technology)?.[language] ?? notPlaced(technology),
});
