import { functionById } from "../functions/catalogue";
import { handbook } from "../functions/handbook";
import type { Language, Text } from "../report/language";
import { isSourced } from "./block";
import { answerTo, callText, valuesOf } from "./call";
import { captionOf } from "./caption";
import { layOut } from "./layout";
import type { Plan } from "./operations";

/**
 * The first example of a function, answered. Undefined where there is no such function, or one that does not answer
 * at once.
 */
export function planFunction(id: string, language: Language, mode: "live" | "values"): Plan | undefined {
  const definition = functionById(id);
  const example = definition && handbook[definition.id]?.examples[0];
  const evaluation = example && answerTo(definition.id, example.given);
  if (!evaluation || evaluation instanceof Promise) return undefined;
  const values = valuesOf(evaluation);
  const formula = callText(definition.id, example.given);
  const title: Text = {
    en: `${definition.id}: ${definition.title.en}`,
    zh: `${definition.id}：${definition.title.zh}`,
  };
  const position = Object.keys(definition.parameters).indexOf("headers");
  const hasHeader = position >= 0 && example.given[position] !== false;
  const [header, rows] = hasHeader ? [values[0] ?? [], values.slice(1)] : [[], values];
  const numbers = values.flat().filter(isSourced);
  return layOut({
    subject: definition.id,
    title,
    language,
    mode,
    caption: `${formula} · ${captionOf({ numbers, standings: [], origins: [] }, language)}`,
    header: header.map(String),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    spill: formula,
    source: "",
  });
}
