import type { Language } from "../../report/language";
import type { Preview, PreviewInput } from "../plan/plan";
import { formatted, type NumberShape } from "../format/number-format";
import type { Input, Model, Shape } from "./model";
import { sourceWords } from "./words";

/** What the pane shows of a model before it is inserted: its question and its inputs. */
export function modelPreview(model: Model, language: Language): Preview {
  return {
    title: model.title[language],
    caption: model.question[language],
    inputs: model.sheets.inputs.flatMap((block) =>
      block.is === "inputs" ? block.inputs.map((input) => inputOf(input, language)) : [],
    ),
    header: [],
    rows: [],
    source: model.footer[language],
    tableRow: 0,
    sourceRow: 0,
    formulas: [],
  };
}

function inputOf({ label, value, shape, unit, source }: Input, language: Language): PreviewInput {
  const text = typeof value === "object" ? value[language] : value;
  return {
    label: label[language],
    text: typeof text === "number" ? formatted(text, shapes[shape ?? "number"]) : String(text),
    note: `${unit[language]} · ${sourceWords[source][language]}`,
    isAssumption: source === "assumption" || source === "sample",
  };
}

const shapes: Readonly<Record<Shape, NumberShape>> = {
  amount: { kind: "amount", decimals: 1 },
  whole: { kind: "amount", decimals: 0 },
  percent: { kind: "percentage", decimals: 1 },
  points: { kind: "percentage", decimals: 1 },
  year: { kind: "plain", decimals: 0 },
  factor: { kind: "plain", decimals: 2 },
  ratio: { kind: "plain", decimals: 3 },
  number: { kind: "plain", decimals: 0 },
};
