import { Problem } from "../../model/problem";
import { tableById } from "../../report/dataset";
import { technologies } from "../../report/glossary";
import type { Text } from "../../report/language";
import { language } from "../arguments/scalars";
import { defineFunction, optional, required, type Word } from "../engine/define-function";
import { named, Words } from "../arguments/word-list";

const placed = tableById("strategy-matrix")?.rows ?? [];

/** The zone of the strategy matrix in which the report places a technology; undefined where it does not. */
export function zoneOf(technology: Word): Text | undefined {
  return placed.find((row) => row.id === technology.id)?.attributes[0];
}

function notPlaced({ name }: Word): Problem {
  return new Problem("#N/A", {
    en: `The report does not place ${name.en} in its strategy matrix. It places ${placed.map((row) => row.name.en).join(", ")} there.`,
    zh: `报告的技术战略矩阵未标示${name.zh}，标示的有：${placed.map((row) => row.name.zh).join("、")}。`,
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
