import { factWords } from "../../functions/facts/facts";
import type { Language } from "../../report/language";
import { standingNames } from "../../report/provenance";
import { units } from "../../report/units";
import { numberFormula, shownIn } from "./amounts";
import { callText } from "../formulas/write-call";
import { captionOf, sourceLine } from "./caption";
import { headings } from "./headings";
import { layOutBlock } from "./lay-out-block";
import type { Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/** One number with its name, unit, standing and source. Undefined where there is no such fact. */
export function planFact(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const fact = factWords.all.find((word) => word.id === id)?.fact;
  if (!fact) return undefined;
  const { name } = fact;
  const data = shownIn(fact.data, options.unit);
  return layOutBlock({
    subject: id,
    kind: "fact",
    title: name,
    language,
    mode,
    options,
    caption: captionOf(
      { numbers: [data], stated: [fact.data], standings: [data.standing], origins: data.origins },
      language,
    ),
    header: [headings.name, headings.value, headings.unit, headings.standing].map(
      (heading) => heading[language],
    ),
    rows: [
      [
        { value: name[language] },
        { value: data, formula: numberFormula(id, fact.data, options.unit) },
        { value: units[data.unit].name[language] },
        {
          value: standingNames[data.standing][language],
          formula: callText("SOURCE", [id, "standing", language]),
        },
      ],
    ],
    spill: undefined,
    source: sourceLine(id, language),
  });
}
