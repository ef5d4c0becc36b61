import type { Language } from "../../report/language";
import { cornerSection, cutCell, placePart, type CornerNames, type Cut } from "./quadrant-parts";
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
import { numberShapes } from "./number-shapes";
import type { Part, Section, SheetCell, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";

/** What stands on the second axis of the quadrant. */
export type QuadrantChange =
  /** The same inputs and outputs in an earlier period. */
  | { readonly by: "malmquist"; readonly inputs: readonly number[]; readonly outputs: readonly number[] }
  /** A column of the user's, such as a score. */
  | { readonly by: "column"; readonly column: number };

export type Returns = "crs" | "vrs";

export interface QuadrantSettings extends UserRows {
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly change: QuadrantChange;
  readonly returns: Returns;
  readonly xcut: Cut;
  readonly ycut: Cut;
  readonly corners: CornerNames;
}

/** The other assumption about scale, under which the places are tried as well. */
const otherReturns: Readonly<Record<Returns, Returns>> = { crs: "vrs", vrs: "crs" };

/** A quadrant on the user's rows: efficiency across, its change or a score of theirs up, and the corner of each. */
export function quadrantSheet(choices: QuadrantSettings, language: Language): ToolSheet {
  const { table, rows, inputs, outputs, change, returns, xcut, ycut, corners } = choices;
  const count = rows.length;
  const item = words.item[language];
  const isMalmquist = change.by === "malmquist";
  const before = isMalmquist ? [change.inputs, change.outputs] : [[], []];
  const groups = [
    { id: "inputs0", columns: before[0] ?? [] },
    { id: "outputs0", columns: before[1] ?? [] },
    { id: "inputs", columns: inputs },
    { id: "outputs", columns: outputs },
    { id: "given", columns: isMalmquist ? [] : [change.column] },
  ].filter(({ columns }) => columns.length > 0);
  const starts = new Map<string, number>();
  let next = 1;
  for (const { id, columns } of groups) {
    starts.set(id, next);
    next += columns.length;
  }
  const given = [{ of: "inputs" }, { of: "outputs" }];
  const yHeads: readonly SheetCell[] = isMalmquist
    ? words.malmquist.map((head) => head[language])
    : headCells(table, [change.column], language);

  const y: Part[] = isMalmquist
    ? [
        {
          id: "malmquist",
          column: 2,
          role: "answer",
          shape: numberShapes.score,
          content: {
            call: {
              id: "MALMQUIST",
              given: [{ of: "inputs0" }, { of: "outputs0" }, ...given, undefined, false],
            },
            height: count,
            width: 3,
          },
        },
      ]
    : [
        {
          id: "malmquist",
          column: 2,
          role: "calculation",
          content: { cells: rows.map((_, row): SheetCell[] => [{ link: { of: "given", row, column: 0 } }]) },
        },
      ];
  const yOf = { of: "malmquist", columns: [0, 1] as const };
  const firmness: Section = {
    id: "firm",
    heading: words.otherReturns[language],
    header: [item, words.efficiency[language], words.placeThen[language]],
    parts: [
      linkedLabels("firm-labels", "labels", count),
      efficiencyPart("x-other", { of: "other-returns" }, count),
      placed("place-other", 2, count, "x-other", yOf),
    ],
  };
  return {
    subject: "tool/effectiveness-quadrant",
    title: words.quadrantTitle,
    language,
    notes: [
      words.quadrantOurs[language],
      words.reads(`${quotedSheet(table.sheet)}!${table.address}`)[language],
    ],
    main: "results",
    sections: [
      {
        id: "settings",
        heading: words.settings[language],
        header: [],
        parts: settingParts([
          {
            id: "xcut",
            label: words.cutX[language],
            part: typed(cutCell(xcut, language)),
            note: words.cutNote[language],
          },
          {
            id: "ycut",
            label: words.cutY[language],
            part: typed(cutCell(ycut, language)),
            note: words.cutNote[language],
          },
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
      },
      cornerSection(corners, language),
      {
        id: "rows",
        heading: words.rows[language],
        header: [item, ...groups.flatMap(({ columns }) => headCells(table, columns, language))],
        parts: [
          { id: "group-labels", role: "label", content: { cells: [[words.group[language]]] } },
          ...groups.map(({ id, columns }): Part => ({
            id: `${id}-group`,
            column: starts.get(id) ?? 1,
            role: "calculation",
            content: { cells: [columns.map(() => words.groups[id as keyof typeof words.groups][language])] },
          })),
          { id: "labels", row: 1, role: "label", content: { cells: labelCells(choices, language) } },
          ...groups.map(({ id, columns }): Part => ({
            id,
            row: 1,
            column: starts.get(id) ?? 1,
            role: "calculation",
            content: { cells: dataCells(choices, columns) },
          })),
        ],
      },
      {
        id: "results",
        heading: (isMalmquist ? words.quadrantResults : words.quadrantScored)[language],
        header: [item, words.efficiency[language], ...yHeads, words.place[language]],
        parts: [
          linkedLabels("result-labels", "labels", count),
          efficiencyPart("x", { of: "returns" }, count),
          ...y,
          placed("place", 2 + yHeads.length, count, "x", yOf),
        ],
        note: words.efficiencyNote[language],
      },
      firmness,
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

function placed(
  id: string,
  column: number,
  height: number,
  x: string,
  y: { readonly of: string; readonly columns: readonly [number, number] },
): Part {
  return placePart(id, column, height, [{ of: x }, y, { of: "xcut" }, { of: "ycut" }]);
}
