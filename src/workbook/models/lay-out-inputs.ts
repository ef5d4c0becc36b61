import type { Language } from "../../report/language";
import type { Area } from "../cells/address";
import type { Operation } from "../plan/plan";
import { band, format, header, one, setIn, typedLook, type Layout } from "./layout";
import type { Input, ModelBlock, Rule, Shape } from "./model";
import { columns, type PlacedBlock } from "./place-blocks";
import { sourceWords, words } from "./words";

/** Where allowed values, source and note stand, on every sheet with inputs. */
export const inputColumns = { allowed: 4, source: 6, note: 9 } as const;

/** A value a line, with its unit, what is allowed, its source and a note. */
export function layOutInputs(
  { body }: PlacedBlock,
  block: Extract<ModelBlock, { is: "inputs" }>,
  layout: Layout,
): void {
  const { language, writer } = layout;
  header(
    body - 1,
    [
      [columns.label, words.input[language]],
      [columns.unit, words.unit[language]],
      [columns.value, words.value[language]],
      [inputColumns.allowed, words.allowed[language]],
      [inputColumns.source, words.source[language]],
      [inputColumns.note, words.note[language]],
    ],
    layout,
  );
  writer.style(one(body - 1, columns.value), "number");
  writer.style(one(body - 1, inputColumns.allowed), "text");
  setIn(one(body - 1, inputColumns.allowed), writer);
  block.inputs.forEach((input, i) => inputLine(body + i, input, layout));
}

function inputLine(row: number, input: Input, layout: Layout): void {
  const { language, writer, model } = layout;
  const { label, unit, value, accepts, source, note, shape } = input;
  const cell = one(row, columns.value);
  writer.style(band(row, layout), "body");
  writer.put(row, columns.label, label[language]);
  writer.put(row, columns.unit, unit[language]);
  writer.put(row, columns.value, typeof value === "object" ? value[language] : value);
  writer.put(row, inputColumns.allowed, allowedText(accepts, shape, language));
  writer.put(row, inputColumns.source, sourceWords[source][language]);
  writer.put(row, inputColumns.note, note?.[language] ?? "");
  for (const column of [columns.unit, inputColumns.allowed, inputColumns.source, inputColumns.note])
    writer.style(one(row, column), "remark");
  setIn(one(row, inputColumns.allowed), writer);
  writer.style(cell, "number", typedLook(source));
  format(cell, shape, layout);
  writer.add(
    { do: "name", area: cell, name: `FT_${model.key}_${input.id}` },
    ...validation(cell, accepts, language),
  );
}

/** Data validation of a cell; none where anything is accepted. */
export function validation(area: Area, accepts: Rule | undefined, language: Language): Operation[] {
  if (!accepts) return [];
  const title = words.notAccepted[language];
  if ("list" in accepts) {
    const list = accepts.list.map((word) => word[language]);
    return [
      {
        do: "validate",
        area,
        accepts: { list },
        title,
        message: words.chooseFrom[language] + joined(list, language),
      },
    ];
  }
  const { from, to, isWhole = false } = accepts;
  return [
    {
      do: "validate",
      area,
      accepts: { from, to, isWhole },
      title,
      message: `${words.between[language]}${from}–${to}`,
    },
  ];
}

function joined(list: readonly string[], language: Language): string {
  return list.join(language === "zh" ? "、" : ", ");
}

function allowedText(accepts: Rule | undefined, shape: Shape | undefined, language: Language): string {
  if (!accepts) return language === "zh" ? "任意" : "any";
  if ("list" in accepts)
    return joined(
      accepts.list.map((word) => word[language]),
      language,
    );
  const { from, to } = accepts;
  if (from === to) return String(from);
  const isPercent = shape === "percent" || shape === "points";
  const shown = (value: number) =>
    isPercent ? String(Number((value * 100).toPrecision(12))) : String(value);
  return `${shown(from)} ${language === "zh" ? "至" : "to"} ${shown(to)}${isPercent ? "%" : ""}`;
}
