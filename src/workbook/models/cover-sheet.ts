import { edition } from "../../report/dataset";
import type { Language } from "../../report/language";
import type { StyleName } from "../format/style";
import { chartOperation } from "./lay-out-charts";
import { band, format, header, one, setIn, written, type Layout } from "./layout";
import type { ModelBlock, Shape, SheetId } from "./model";
import { columns } from "./place-blocks";
import { addressOf } from "../cells/address";
import { colorWords, sheetPurposes, sourceWords, words } from "./words";

const chartRows = 17;

/** The first sheet: question, status, answer, chart, use, all inputs, the other sheets. */
export function layOutCover(layout: Layout, date: string, sheetName: (id: SheetId) => string): void {
  const { model, language, writer } = layout;
  const { label, unit, value, first } = columns;
  let row = 3;
  const heading = (text: string) => {
    writer.put(row, label, text);
    writer.style(band(row, layout), "section");
    row++;
  };
  const line = (texts: readonly (readonly [number, string])[]) => {
    writer.style(band(row, layout), "body");
    for (const [column, text] of texts) {
      writer.put(row, column, text.startsWith("=") ? written(text, layout, {}) : text);
      if (column >= value) writer.style(one(row, column), "remark");
      if (column === value) setIn(one(row, column), writer);
    }
    return row++;
  };

  heading(words.status[language]);
  statusLines(line, layout, date);
  row++;
  heading(words.answer[language]);
  for (const name of model.answers)
    writer.put(row++, label, written(`=IFERROR([${name}],"${words.notAvailable[language]}")`, layout, {}));
  row++;
  writer.add(chartOperation(model.coverChart, one(row, label, layout.right - label + 1, chartRows), layout));
  row += chartRows + 1;
  heading(words.use[language]);
  model.use.forEach((step, i) => writer.put(row++, label, `${i + 1}.  ${step[language]}`));
  row++;
  heading(words.inputs[language]);
  header(
    row++,
    [
      [label, words.input[language]],
      [unit, words.value[language]],
      [value, words.unit[language]],
      [first, words.source[language]],
    ],
    layout,
  );
  writer.style(one(row - 1, unit), "number");
  writer.style(one(row - 1, value), "text");
  setIn(one(row - 1, value), writer);
  for (const { text, linked, content, unit: shown, source, shape } of inputLines(layout)) {
    writer.put(row, unit, content);
    const at = line([
      [label, text],
      [value, shown],
      [first, source],
    ]);
    writer.style(one(at, unit), "number");
    format(one(at, unit), shape, layout);
    writer.add({
      do: "link",
      row: at,
      column: label,
      text,
      sheet: sheetName("inputs"),
      address: linked,
    });
    writer.style(one(at, label), "link");
  }
  row++;
  heading(words.sheets[language]);
  sheetLines(line, layout, sheetName);
}

type WriteLine = (texts: readonly (readonly [number, string])[]) => number;

function statusLines(line: WriteLine, layout: Layout, date: string): void {
  const { model, language, writer } = layout;
  const { label, unit, value } = columns;
  const count = model.checks.length;
  const at = line([
    [label, words.checks[language]],
    [unit, `=IF([checks.total]=0,"${words.allPass[language]}",[checks.total]&"${words.fail[language]}")`],
    [value, language === "zh" ? `共 ${count} 项检查` : `${count} checks in one cell`],
  ]);
  const cell = one(at, unit);
  writer.style(cell, "strong");
  const total = layout.places.at("checks.total");
  const reference = `'${total.sheet}'!$${"ABCDEFG".charAt(total.area.column)}$${total.area.row + 1}`;
  writer.add(
    { do: "condition", area: cell, when: { formula: `=${reference}=0` }, style: "pass" },
    { do: "condition", area: cell, when: { formula: `=${reference}<>0` }, style: "fail" },
  );
  line([
    [label, words.edition[language]],
    [unit, edition.version],
    [value, words.editionOf[language]],
  ]);
  line([
    [label, words.inserted[language]],
    [unit, date],
    [value, words.typedDate[language]],
  ]);
  const made = line([
    [label, words.madeUp[language]],
    [unit, words.inItalics[language]],
    [value, model.madeUp[language]],
  ]);
  writer.style(one(made, unit), "text");
}

interface InputLine {
  readonly text: string;
  /** The cell on the inputs sheet. */
  readonly linked: string;
  readonly content: string | { readonly formula: string };
  readonly unit: string;
  readonly source: string;
  readonly shape: Shape | undefined;
}

/** Every input in one list: single values as they are, tables as their size. */
function inputLines(layout: Layout): readonly InputLine[] {
  return layout.model.sheets.inputs.flatMap((block) => linesOf(block, layout));
}

function linesOf(block: ModelBlock, layout: Layout): readonly InputLine[] {
  const { language, places } = layout;
  if (block.is === "inputs")
    return block.inputs.map(({ id, label, unit, source, shape }) => {
      const content = written(`=[${id}]`, layout, {});
      return {
        text: label[language],
        linked: addressOf(places.at(id).area),
        content: content as { readonly formula: string },
        unit: unit[language],
        source: sourceWords[source][language],
        shape,
      };
    });
  if (block.is !== "lines" && block.is !== "records") return [];
  const parts: readonly { typed?: readonly unknown[]; source?: keyof typeof sourceWords }[] =
    block.is === "lines" ? block.lines : block.columns;
  const typed = parts.filter((part) => part.typed !== undefined);
  const [first] = typed;
  if (!first) return [];
  const unit = block.is === "lines" ? block.lines[0]?.unit : undefined;
  const size = (first.typed ?? []).filter((cell) => cell !== null).length;
  const name = block.is === "lines" ? block.lines[0]?.id : `${block.id}.${block.columns[0]?.id ?? ""}`;
  return [
    {
      text: plainHeading(block.heading[language]),
      linked: addressOf({ ...places.at(name ?? "").area, height: 1, width: 1 }),
      content: `${size} × ${typed.length}${words.cells[language]}`,
      unit: unit === undefined ? "" : typeof unit === "string" ? unit : unit[language],
      source: sourceWords[first.source ?? "choice"][language],
      shape: undefined,
    },
  ];
}

/** Without its number. */
function plainHeading(heading: string): string {
  return heading.replace(/^\d+\s+/, "");
}

function sheetLines(line: WriteLine, layout: Layout, sheetName: (id: SheetId) => string): void {
  const { language, writer } = layout;
  const colors: readonly (readonly [keyof typeof colorWords, StyleName])[] = [
    ["input", "input-cell"],
    ["sample", "sample"],
    ["fintech", "fintech"],
    ["calculation", "calculation"],
    ["fail", "fail"],
  ];
  const others = ["inputs", "calculation", "results", "checks", "sources"] as const;
  others.forEach((id, i) => {
    const name = sheetName(id);
    const [word, style] = colors[i] ?? ["input", "input-cell"];
    const at = line([
      [columns.label, name],
      [columns.unit, sheetPurposes[id][language]],
      [columns.first, colorWords[word][language]],
    ]);
    writer.style(one(at, columns.unit), "remark");
    writer.style(one(at, columns.first), "remark", style);
    writer.add({ do: "link", row: at, column: columns.label, text: name, sheet: name, address: "A1" });
    writer.style(one(at, columns.label), "link");
  });
}

/** The cover's own column widths: label, value, unit, source. */
export function coverWidths(language: Language): readonly number[] {
  return language === "zh" ? [2, 30, 26, 20, 42] : [2, 34, 26, 22, 46];
}
