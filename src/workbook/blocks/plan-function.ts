import type { Scalar } from "../../functions/engine/cells";
import { functionById } from "../../functions/catalogue";
import { handbook } from "../../functions/handbook";
import { notLoaded } from "../../functions/engine/lazy-module";
import type { Language, Text } from "../../report/language";
import { subjectsOf } from "../citations/call-subjects";
import { isSourced } from "../format/cell-value";
import { answerTo, callText, valuesOf, type Given } from "../formulas/write-call";
import { basisLine, captionOf } from "./caption";
import { layOutBlock } from "./lay-out-block";
import type { Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/**
 * The first example of a function, answered. Undefined where there is no such function; rejected where a part that
 * answers it could not be fetched, since the size of the answer is not known then.
 */
export async function planFunction(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
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
  return layOutBlock({
    subject: definition.id,
    kind: "function",
    title,
    language,
    mode,
    options,
    caption: `${formula} · ${captionOf({ numbers, standings: [], origins: [] }, language)}`,
    header: header.map(String),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    spill: formula,
    // A formula can be asked where it answers from, a value cannot.
    source: mode === "values" ? basisOfExample(definition.id, example.given, language) : "",
  });
}

/** What an example rests on; "" where that is nothing but its own numbers. */
function basisOfExample(id: string, given: readonly Given[], language: Language): string {
  const isSingle = (each: Given): each is Scalar | undefined => typeof each !== "object";
  const ids = given.every(isSingle) ? subjectsOf({ id, given }) : [];
  return ids.length > 0 ? basisLine(ids, language) : "";
}
