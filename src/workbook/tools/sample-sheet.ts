import type { Language } from "../../report/language";
import { layOutBlock } from "../blocks/lay-out-block";
import type { Plan } from "../plan/plan";
import { toolSamples, type SampledTool } from "./tool-samples";

/** Made-up rows as a block on a sheet, which says that they are. */
export function planSample(tool: SampledTool, language: Language): Plan {
  const { title, header, rows } = toolSamples[tool];
  return layOutBlock({
    subject: `sample/${tool}`,
    title,
    language,
    mode: "values",
    caption: caption[language],
    header: header[language],
    rows: rows[language].map((row) => row.map((value) => ({ value }))),
    spill: undefined,
    source: "",
  });
}

const caption: Readonly<Record<Language, string>> = {
  en: "Made-up rows, to try a tool on; none of them is anybody's.",
  zh: "虚构数据，仅供试用，与任何机构无关。",
};
