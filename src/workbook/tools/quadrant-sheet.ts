import type { Language, Text } from "../../report/language";
import {
  cornerSection,
  cutCell,
  otherReturns,
  placePart,
  type CornerNames,
  type Returns,
} from "./quadrant-parts";
import type { CutRule } from "../../model/scoring/cut";
import { quotedSheet } from "../cells/sheet-name";
import {
  dataCells,
  headCells,
  labelCells,
  linkedLabels,
  settingParts,
  typed,
  type UserRows,
} from "./shared-parts";
import { mostListed, rankChart, rankSection } from "./chart-parts";
import { quadrantScatter, returnsRanks } from "./corner-charts";
import { linesSection, scatterChart } from "./item-scatter";
import { numberShapes } from "./number-shapes";
import type { Part, Section, SheetCell, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** What stands on the second axis of the quadrant. */
export type QuadrantChange =
  /** The same inputs and outputs in an earlier period. */
  | { readonly by: "malmquist"; readonly inputs: readonly number[]; readonly outputs: readonly number[] }
  /** A column of the user's, such as a score. */
  | { readonly by: "column"; readonly column: number };

export interface QuadrantSettings extends UserRows {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly change: QuadrantChange;
  readonly returns: Returns;
  readonly xcut: CutRule;
  readonly ycut: CutRule;
  readonly corners: CornerNames;
}

/** Beside each other in the section of rows: the columns of the user's that one argument takes. */
interface Group {
  readonly id: keyof typeof words.groups;
  readonly columns: readonly number[];
  /** The column of the section in which the group begins. */
  readonly start: number;
}

/** A quadrant on the user's rows: efficiency across, its change or a score of theirs up, and the corner of each. */
export function quadrantSheet(settings: QuadrantSettings, language: Language): ToolSheet {
  const { table, corners, rows } = settings;
  const source = `${quotedSheet(table.sheet)}!${table.address}`;
  const { change, returns } = settings;
  const column = change.by === "column" ? change.column : undefined;
  const scatter = quadrantScatter({ ...settings, column }, language);
  const ranks = returnsRanks(returns, rows.length, language);
  return {
    subject: "tool/effectiveness-quadrant",
    title: words.quadrantTitle,
    language,
    source,
    notes: [words.quadrantOurs[language], words.reads(source)[language]],
    main: "results",
    sections: [
      settingsSection(settings, language),
      cornerSection(corners, language),
      rowsSection(settings, language),
      resultsSection(settings, language),
      otherReturnsSection(settings, language),
      ...(rows.length > 1 ? [rankSection(ranks, language)] : []),
      linesSection(scatter, language),
    ],
    lead: 2,
    charts: [
      scatterChart(scatter, language),
      ...(rows.length > 1 && rows.length <= mostListed ? [rankChart(ranks, language)] : []),
    ],
  };
}

function settingsSection({ xcut, ycut, returns }: QuadrantSettings, language: Language): Section {
  const cut = (id: "xcut" | "ycut", at: CutRule, label: Text) => ({
    id,
    label: label[language],
    part: typed(cutCell(at, language)),
    note: words.cutNote[language],
  });
  return {
    id: "settings",
    heading: words.settings[language],
    header: [],
    parts: settingParts([
      cut("xcut", xcut, words.cutX),
      cut("ycut", ycut, words.cutY),
      {
        id: "returns",
        label: words.returns[language],
        part: typed(returns),
        note: words.returnsNote[language],
      },
      {
        id: "other-returns",
        label: words.otherReturnsSetting[language],
        part: typed(otherReturns[returns]),
      },
    ]),
  };
}

function groupsOf({ inputs, outputs, change }: QuadrantSettings): readonly Group[] {
  const isMalmquist = change.by === "malmquist";
  const all: readonly Omit<Group, "start">[] = [
    { id: "inputs0", columns: isMalmquist ? change.inputs : [] },
    { id: "outputs0", columns: isMalmquist ? change.outputs : [] },
    { id: "inputs", columns: inputs },
    { id: "outputs", columns: outputs },
    { id: "given", columns: isMalmquist ? [] : [change.column] },
  ];
  const groups: Group[] = [];
  let start = 1;
  for (const { id, columns } of all) {
    if (columns.length > 0) groups.push({ id, columns, start });
    start += columns.length;
  }
  return groups;
}

function rowsSection(settings: QuadrantSettings, language: Language): Section {
  const groups = groupsOf(settings);
  return {
    id: "rows",
    heading: words.rows[language],
    header: [
      words.item[language],
      ...groups.flatMap(({ columns }) => headCells(settings.table, columns, language)),
    ],
    parts: [
      { id: "group-labels", role: "label", content: { cells: [[words.group[language]]] } },
      ...groups.map(({ id, columns, start }): Part => ({
        id: `${id}-group`,
        column: start,
        role: "calculation",
        content: { cells: [columns.map(() => words.groups[id][language])] },
      })),
      { id: "labels", row: 1, role: "label", content: { cells: labelCells(settings, language) } },
      ...groups.map(({ id, columns, start }): Part => ({
        id,
        row: 1,
        column: start,
        role: "calculation",
        content: { cells: dataCells(settings, columns) },
      })),
    ],
  };
}

function resultsSection(settings: QuadrantSettings, language: Language): Section {
  const { table, rows, change } = settings;
  const isMalmquist = change.by === "malmquist";
  const heads: readonly SheetCell[] = isMalmquist
    ? words.malmquist.map((head) => head[language])
    : headCells(table, [change.column], language);
  return {
    id: "results",
    heading: (isMalmquist ? words.quadrantResults : words.quadrantScored)[language],
    header: [words.item[language], words.efficiency[language], ...heads, words.place[language]],
    parts: [
      linkedLabels("result-labels", "labels", rows.length),
      efficiencyPart("x", { of: "returns" }, rows.length),
      changePart(settings),
      placed("place", 2 + heads.length, rows.length, "x"),
    ],
    note: words.efficiencyNote[language],
  };
}

/** What the second axis shows; its first column is what places the rows. */
function changePart({ rows, change }: QuadrantSettings): Part {
  const base = { id: "malmquist", column: 2 };
  if (change.by === "column") {
    const cells = rows.map((_, row): SheetCell[] => [{ link: { of: "given", row, column: 0 } }]);
    return { ...base, role: "calculation", content: { cells } };
  }
  const periods = ["inputs0", "outputs0", "inputs", "outputs"].map((of) => ({ of }));
  return {
    ...base,
    role: "answer",
    shape: numberShapes.score,
    content: {
      call: { id: "MALMQUIST", given: [...periods, undefined, false] },
      height: rows.length,
      width: 3,
    },
  };
}

/** The corners under the other assumption about scale: which rows keep theirs. */
function otherReturnsSection({ rows }: QuadrantSettings, language: Language): Section {
  return {
    id: "firm",
    heading: words.otherReturns[language],
    header: [words.item[language], words.efficiency[language], words.placeThen[language]],
    parts: [
      linkedLabels("firm-labels", "labels", rows.length),
      efficiencyPart("x-other", { of: "other-returns" }, rows.length),
      placed("place-other", 2, rows.length, "x-other"),
    ],
  };
}

function efficiencyPart(id: string, returns: { readonly of: string }, height: number): Part {
  return {
    id,
    column: 1,
    role: "answer",
    shape: numberShapes.score,
    content: {
      call: { id: "EFFICIENCY", given: [{ of: "inputs" }, { of: "outputs" }, returns] },
      height,
      width: 1,
    },
  };
}

function placed(id: string, column: number, height: number, x: string): Part {
  const y = { of: "malmquist", columns: [0, 1] } as const;
  return placePart(id, column, height, [{ of: x }, y, { of: "xcut" }, { of: "ycut" }]);
}
