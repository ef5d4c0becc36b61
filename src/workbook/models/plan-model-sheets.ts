import { edition } from "../../report/dataset";
import type { Language } from "../../report/language";
import type { Plan, PlannedSheet } from "../plan/plan";
import { checkWidths, layOutChecks, placeChecks } from "./checks-sheet";
import { coverWidths, layOutCover } from "./cover-sheet";
import { layOutBlock } from "./lay-out-blocks";
import { one, type Layout } from "./layout";
import type { Model, ModelBlock, SheetId } from "./model";
import { columns, columnStarts, lengthOf, placeBlocks } from "./place-blocks";
import { Places } from "./places";
import { modelPreview } from "./model-preview";
import { SheetWriter } from "./sheet-writer";
import { layOutSources, sourceWidths } from "./sources-sheet";
import { sheetTitles, sheetWords, tabColors, words } from "./words";

const sheetIds = ["cover", "inputs", "calculation", "results", "checks", "sources"] as const;
const blockSheets = ["inputs", "calculation", "results"] as const;

/** A model planned: its sheets, and where each name stands on them. */
export interface PlannedModel {
  readonly plan: Plan;
  readonly places: Places;
}

/** Plans a model. Fails if the model is wrong: an unknown name, a name used twice, a number typed in a formula. */
export function planModelSheets(model: Model, language: Language, date: string): PlannedModel {
  const places = new Places();
  const sheetName = (id: SheetId, number = "") =>
    [model.short[language], number, sheetWords[id][language]].filter((word) => word !== "").join(" ");
  const placed = Object.fromEntries(
    blockSheets.map((id) => [id, placeBlocks(sheetName(id), model.sheets[id], model.axes, language, places)]),
  ) as Record<(typeof blockSheets)[number], ReturnType<typeof placeBlocks>>;
  placeChecks(sheetName("checks"), model, places);
  const sheets = sheetIds.map((id): PlannedSheet => {
    const writer = new SheetWriter(sheetName(id), sheetName(id, "#"), id, tabColors[id]);
    const layout: Layout = { model, language, places, writer, right: rightOf(id, model) };
    widths(id, layout).forEach((characters, column) => {
      writer.width(column, characters);
    });
    title(id, layout);
    if (id === "cover") layOutCover(layout, date, sheetName);
    else if (id === "checks") layOutChecks(layout);
    else if (id === "sources") layOutSources(layout);
    else for (const block of placed[id]) layOutBlock(block, layout);
    writer.reach(one(0, layout.right));
    if (id === "cover") writer.add({ do: "name", area: one(0, columns.label), name: `FT_${model.key}` });
    return writer.build({
      orientation: id === "cover" ? "portrait" : "landscape",
      footer: {
        left: model.footer[language].replaceAll("&", "&&"),
        right: language === "zh" ? "&A · 第 &P 页，共 &N 页" : "&A · Page &P of &N",
      },
      freezeColumns: id === "calculation" ? columns.value : 0,
    });
  });
  return {
    places,
    plan: {
      subject: model.id,
      title: model.title,
      language,
      mode: "live",
      dataset: edition.version,
      height: 1,
      width: 1,
      spills: [],
      operations: [],
      sheets,
      preview: modelPreview(model, language),
    },
  };
}

function title(id: SheetId, { model, language, writer }: Layout): void {
  const text =
    id === "cover" ? model.title[language] : `${model.title[language]}  ·  ${sheetTitles[id][language]}`;
  writer.put(0, columns.label, text);
  writer.style(one(0, columns.label), "sheet-title");
  writer.put(1, columns.label, subtitle(id, model)[language]);
  writer.style(one(1, columns.label), "caption");
}

function subtitle(id: SheetId, model: Model) {
  if (id === "inputs" || id === "calculation") return model.subtitles[id];
  if (id === "checks") return words.checksSubtitle;
  return id === "sources" ? words.sourcesSubtitle : model.question;
}

/** The last column of a sheet's tables. */
function rightOf(id: SheetId, model: Model): number {
  if (id === "cover") return columns.first;
  if (id === "checks" || id === "sources") return 5;
  const needed = model.sheets[id].map((block) => lastColumn(block, model));
  return Math.max(id === "inputs" ? 11 : columns.first + 7, ...needed);
}

function lastColumn(block: ModelBlock, model: Model): number {
  switch (block.is) {
    case "lines":
      return columns.first + lengthOf(model.axes, block.axis) - 1;
    case "records": {
      const last = columnStarts(block, model.axes).at(-1);
      return last ? last.start + last.width - 1 : columns.first;
    }
    case "spill":
      return columns.label + block.width - 1;
    default:
      return columns.first;
  }
}

function widths(id: SheetId, { model, language, right }: Layout): readonly number[] {
  if (id === "cover") return coverWidths(language);
  if (id === "checks") return checkWidths[language];
  if (id === "sources") return sourceWidths[language];
  const labels = language === "zh" ? (model.labelWidth?.zh ?? 30) : (model.labelWidth?.en ?? 36);
  return [2, labels, language === "zh" ? 16 : 20, 13, ...Array<number>(right - columns.value).fill(11.5)];
}
