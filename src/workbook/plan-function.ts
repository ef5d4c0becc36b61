import { functionById } from "../functions/catalogue";
import { handbook } from "../functions/handbook";
import { notLoaded } from "../functions/parts";
import type { Language, Text } from "../report/language";
import { isSourced } from "./block";
import { answerTo, callText, valuesOf } from "./call";
import { captionOf } from "./caption";
import { layOut } from "./layout";
import type { Plan } from "./operations";

/**
 * The first example of a function, answered. Undefined where there is no such function; rejected where a part that
 * answers it could not be fetched, since the size of the answer is not known then.
 */
export async function planFunction(
  id: string,
  language: Language,
  mode: "live" | "values",
): Promise<Plan | undefined> {
  const definition = functionById(id);
  const example = definition && handbook[definition.id]?.examples[0];
  if (!example) return undefined;
  const values = valuesOf(await answerTo(definition.id, example.given));
  if (values[0]?.[0] === notLoaded) throw new Error(notLoaded.sentence.en);
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
