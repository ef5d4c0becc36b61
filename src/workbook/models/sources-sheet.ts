import { factById } from "../../report/dataset";
import type { Language } from "../../report/language";
import { standingNames } from "../../report/provenance";
import { grades, sourceById } from "../../report/sources";
import { units } from "../../report/units";
import { formatCode, numberShape } from "../format/number-format";
import { band, header, one, type Layout } from "./layout";
import { columns } from "./place-blocks";
import { words } from "./words";

const at = { value: columns.unit, unit: columns.value, standing: 4, source: 5 } as const;

export const sourceWidths = { en: [2, 30, 13, 18, 14, 110], zh: [2, 30, 13, 12, 12, 100] } as const;

/** What the model takes from outside, with source and quote; then methods and limits. */
export function layOutSources(layout: Layout): void {
  const { model, language, writer } = layout;
  let row = 3;
  writer.begin(row);
  writer.put(row, columns.label, words.facts[language]);
  writer.style(band(row, layout), "section");
  row++;
  header(
    row,
    [
      [columns.label, words.fact[language]],
      [at.value, words.value[language]],
      [at.unit, words.unit[language]],
      [at.standing, words.standing[language]],
      [at.source, words.quote[language]],
    ],
    layout,
  );
  writer.style(one(row, at.value), "number");
  row++;
  writer.style(band(row, layout, model.facts.length), "body");
  for (const id of model.facts) fact(row++, id, layout);
  row++;
  writer.begin(row);
  writer.put(row, columns.label, words.methods[language]);
  writer.style(band(row, layout), "section");
  row++;
  for (const { name, says } of model.methods) {
    writer.style(band(row, layout), "body");
    writer.put(row, columns.label, name[language]);
    writer.put(row, at.value, says[language]);
    writer.style(one(row, at.value), "remark");
    row++;
  }
}

function fact(row: number, id: string, { writer, language }: Layout): void {
  const found = factById(id);
  if (!found) throw new Error(`There is no fact ${id}.`);
  const { data } = found;
  writer.put(row, columns.label, id);
  writer.put(row, at.value, { formula: `=FINTECH.FACT("${id}")` });
  writer.style(one(row, at.value), "number", "fintech");
  writer.add({ do: "number-format", area: one(row, at.value), code: formatCode(numberShape(data)) });
  writer.put(row, at.unit, units[data.unit].name[language]);
  writer.put(row, at.standing, standingNames[data.standing][language]);
  const text = data.origins
    .map((origin) => originText(origin, language))
    .join(language === "zh" ? "；" : "; ");
  const width = sourceWidths[language][at.source] ?? 100;
  writer.wrapped(row, at.source, text, width);
  writer.style(one(row, at.unit, 3), "remark");
}

function originText(
  { source, quote }: { readonly source: string; readonly quote: string },
  language: Language,
): string {
  const document = sourceById(source);
  const name = document ? `${document.name[language]} (${grades[document.grade][language]})` : source;
  return quote === "" ? name : `${name}: “${quote}”`;
}
