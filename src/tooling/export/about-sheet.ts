import { edition, tableById } from "../../report/dataset";
import type { Language, Text } from "../../report/language";
import type { Origin } from "../../report/provenance";
import { sourceById } from "../../report/sources";
import { freeSheetName } from "../../workbook/cells/free-names";
import { fileStyle } from "../../workbook/file/file-style";
import { SheetBuilder } from "../../workbook/file/sheet-builder";
import { styles, type StyleName } from "../../workbook/format/style";
import { lineCount } from "../../workbook/format/text-width";
import { chartById } from "../../workbook/insertables/charts";
import { modelById, originsOf } from "../../workbook/insertables/models";
import type { FileSheet } from "../../xlsx/book";
import type { ExportedThing } from "./exported-things";

const text = {
  name: { en: "About this file", zh: "文件说明" },
  values: {
    en: "All numbers in this file are values. They do not change when inputs are changed: this file holds no formulas, so that it opens the same in any program.",
    zh: "本文件中的数字均为数值，更改输入不会引起重新计算：文件不含公式，在任何软件中打开都相同。",
  },
  formulas: {
    en: "The numbers in this file are formulas of Excel's own functions over the sheets whose names begin with FT_: they need no add-in, and follow the inputs when these are changed. A table keeps its number of rows; where an input asks for more or fewer, its cells show #N/A.",
    zh: "本文件中的数字由 Excel 自带函数的公式得出，引用名称以 FT_ 开头的工作表：无需加载项，更改输入即重新计算。表格的行数不变；如输入要求更多或更少的行，单元格显示 #N/A。",
  },
  live: {
    en: "With the add-in FinTech for Excel these formulas give the same numbers and stay live:",
    zh: "安装“数字金融科技 Excel 加载项”后，以下公式给出相同的数字，并可随输入更新：",
  },
  dataset: { en: "Dataset", zh: "数据集" },
  date: { en: "Date", zh: "日期" },
  checksum: { en: "SHA-256 of the dataset", zh: "数据集 SHA-256" },
  rights: {
    en: "The report and its wording belong to iResearch. This file quotes from the public preview, names the source each time, and is not affiliated with iResearch.",
    zh: "报告及其文字的权利归艾瑞咨询所有。本文件引用公开预览并注明出处，与艾瑞咨询无隶属关系。",
  },
  sources: { en: "Sources", zh: "来源" },
  source: { en: "Source", zh: "来源" },
  section: { en: "Section", zh: "章节" },
  quote: { en: "Wording of the source", zh: "原文" },
} as const satisfies Record<string, Text>;

/** Widths of the three columns in characters, and points of a line. */
const widths = [36, 30, 80] as const;
const lineHeight = 15;

/** The sheet that says what a file holds, what it does not do, and where each number comes from. */
export function aboutSheet(
  thing: ExportedThing,
  language: Language,
  isCalculated: boolean,
  formulas: readonly string[],
  taken: readonly string[],
): FileSheet {
  const sheet = new SheetBuilder({ name: freeSheetName(text.name[language], taken), gridlines: false });
  let row = 0;
  const line = (cells: readonly string[], style: StyleName = "text", span = 1) => {
    cells.forEach((value, column) => sheet.write({ row, column, value }));
    const area = { row, column: 0, height: 1, width: widths.length };
    sheet.style(area, fileStyle(styles[style]));
    if (span > 1) sheet.lists.merges.push({ ...area, width: span });
    const room = (column: number) =>
      span > 1 ? widths.reduce((sum, width) => sum + width, 0) : (widths[column] ?? 0);
    const lines = cells.reduce((most, value, column) => Math.max(most, lineCount(value, room(column))), 1);
    if (style !== "title") {
      sheet.style(area, { wrap: true, vertical: "top" });
      sheet.height(row, lines * lineHeight);
    }
    row++;
  };
  widths.forEach((width, column) => sheet.width(column, width));
  line([thing.title[language]], "title");
  line([thing.text[language]], "text", widths.length);
  row++;
  line([text[isCalculated ? "formulas" : "values"][language]], "text", widths.length);
  if (formulas.length > 0) {
    line([text.live[language]], "text", widths.length);
    for (const formula of new Set(formulas)) line([formula], "fintech", widths.length);
  }
  row++;
  line([text.dataset[language], edition.version]);
  line([text.date[language], edition.date]);
  line([text.checksum[language], "", edition.checksum]);
  line([text.rights[language]], "text", widths.length);
  row++;
  line([text.sources[language]], "heading");
  line([text.source[language], text.section[language], text.quote[language]], "header");
  for (const { source, section, quote } of originsOfThing(thing))
    line([sourceById(source)?.title[language] ?? source, section[language], quote], "body");
  return sheet.build();
}

/** Every statement that the numbers rest on, once. */
function originsOfThing({ kind, id }: ExportedThing): readonly Origin[] {
  if (kind === "table")
    return unique(tableById(id)?.rows.flatMap((row) => [row.origin, ...(row.data?.origins ?? [])]) ?? []);
  const model = kind === "model" ? modelById(id) : chartById(id);
  return unique(model ? originsOf(model) : []);
}

function unique(origins: readonly Origin[]): readonly Origin[] {
  const known = new Map(
    origins.map((origin) => [`${origin.source} ${origin.section.zh} ${origin.quote}`, origin]),
  );
  return [...known.values()];
}
