import { factWords } from "../functions/facts";
import { statedFacts } from "../report/dataset";
import type { Language } from "../report/language";
import { standingNames } from "../report/provenance";
import type { Fact } from "../report/schema";
import { units } from "../report/units";
import { callText } from "./call";
import { captionOf, sourceLine } from "./caption";
import { headings } from "./headings";
import { layOut } from "./layout";
import type { Plan } from "./operations";

/** One number with its name, unit, standing and source. Undefined where there is no such fact. */
export function planFact(id: string, language: Language, mode: "live" | "values"): Plan | undefined {
  const fact = factWords.all.find((word) => word.id === id)?.fact;
  if (!fact) return undefined;
  const { name, data } = fact;
  return layOut({
    subject: id,
    title: name,
    language,
    mode,
    caption: captionOf({ numbers: [data], standings: [data.standing], origins: data.origins }, language),
    header: [headings.name, headings.value, headings.unit, headings.standing].map(
      (heading) => heading[language],
    ),
    rows: [
      [
        { value: name[language] },
        { value: data, formula: formulaOf(fact) },
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

/** SPEND says what is asked for; other numbers are asked for by their id. */
function formulaOf({ id }: Fact): string {
  const stated = statedFacts.find((fact) => fact.id === id);
  if (!stated) return callText("FACT", [id]);
  const { segment, year, measure } = stated;
  return callText("SPEND", [segment, year, measure === "investment" ? undefined : measure]);
}
