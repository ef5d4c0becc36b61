import type { Scalar } from "../../functions/engine/cells";
import { factWords } from "../../functions/facts/facts";
import { names } from "../../functions/portable/names";
import { statedFacts } from "../../report/dataset";
import { languages, type Language } from "../../report/language";
import { units } from "../../report/units";
import { answerOf } from "./answers";
import type { DataSheet } from "./data-sheet";

const headings = [
  "key",
  "id",
  "name",
  "名称",
  "measure",
  "segment",
  "year",
  "value",
  "unit",
  "factor (CNY)",
  "standing",
  "数据性质",
  "section",
  "章节",
  "quote 原文",
  "definition",
  "定义",
  "working",
  "计算过程",
  "citation",
  "引用",
];

function sourceField(id: string, field: string, language: Language): Scalar | undefined {
  return answerOf("SOURCE", id, field, language)?.[0]?.[0];
}

let known: DataSheet | undefined;

/** Every fact of the dataset with its number, its standing and where it comes from. */
export function factSheet(): DataSheet {
  return (known ??= writtenFacts());
}

function writtenFacts(): DataSheet {
  const rows = factWords.all.map(({ id, name, fact: { data } }) => {
    const stated = statedFacts.find((one) => one.id === id);
    const unit = units[data.unit];
    const inBoth = (field: string) => languages.map((language) => sourceField(id, field, language));
    return [
      stated && `${stated.measure}/${stated.segment}/${stated.year}`,
      id,
      name.en,
      name.zh,
      stated?.measure,
      stated?.segment,
      stated?.year,
      data.value,
      unit.name.en,
      unit.currency === "CNY" ? unit.factor : undefined,
      ...inBoth("standing"),
      ...inBoth("section"),
      sourceField(id, "quote", "zh"),
      ...inBoth("definition"),
      ...inBoth("working"),
      ...languages.map((language) => answerOf("CITE", id, "short", language)?.[0]?.[0]),
    ];
  });
  return {
    name: "FT_Data",
    rows: [headings, ...rows],
    columns: {
      [names.factKey]: [0, 0],
      [names.factId]: [1, 1],
      [names.measure]: [4, 4],
      [names.segment]: [5, 5],
      [names.year]: [6, 6],
      [names.value]: [7, 7],
      [names.factor]: [9, 9],
      [names.standing]: [10, 11],
    },
  };
}
