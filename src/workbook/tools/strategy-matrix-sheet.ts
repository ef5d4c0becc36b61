import { cornerNumerals } from "../../functions/tools/place";
import type { Language } from "../../report/language";
import { cornerSection, cutCell, placePart, type CornerNames } from "./quadrant-parts";
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
import { mostListed } from "./chart-parts";
import { matrixScatter, robustChart, weightsChart } from "./corner-charts";
import { linesSection, scatterChart } from "./item-scatter";
import { numberShapes } from "./number-shapes";
import type { Part, ToolSheet } from "./tool-sheet";
import { toolTexts as words } from "./tool-texts";
import { judgementSection, weightsPart, type Axis, type Weighting } from "./weighting";

/** One axis of a strategy matrix: its criteria are columns of the user's. */
export interface MatrixAxis {
  readonly name: string;
  readonly columns: readonly number[];
  readonly weighting: Weighting;
}

export interface MatrixSettings extends UserRows {
  readonly x: MatrixAxis;
  readonly y: MatrixAxis;
  /** The columns of which less is better. */
  readonly costs: readonly number[];
  readonly cut: CutRule;
  readonly corners: CornerNames;
}

/** A strategy matrix on the user's rows: two weighted scores, the corner of each row, and how firm that is. */
export function matrixSheet(choices: MatrixSettings, language: Language): ToolSheet {
  const { table, rows, cut, corners } = choices;
  const count = rows.length;
  const [x, y] = (["x", "y"] as const).map((id): Axis & { columns: readonly number[] } => {
    const { name, columns, weighting } = choices[id];
    const heads = headCells(table, columns, language);
    return { id, name, columns, heads, data: `${id}-data`, directions: `${id}-directions`, weighting };
  }) as [Axis & { columns: readonly number[] }, Axis & { columns: readonly number[] }];
  const axes = [x, y] as const;
  const heads = [...x.heads, ...y.heads];
  const start = (axis: Axis) => (axis.id === "x" ? 1 : 1 + x.heads.length);
  const right = 1 + heads.length;
  const each = (part: (axis: (typeof axes)[number]) => Part) => axes.map(part);
  const direction = (column: number) =>
    words.directions[choices.costs.includes(column) ? "cost" : "benefit"][language];
  const item = words.item[language];
  const normal = (axis: Axis) => ({ of: `${axis.id}-normal` });
  const weights = (axis: Axis) => ({ of: `${axis.id}-weights` });

  const source = `${quotedSheet(table.sheet)}!${table.address}`;
  const scatter = matrixScatter(choices, right, language);

  return {
    subject: "tool/strategy-matrix",
    title: words.matrixTitle,
    language,
    source,
    notes: [words.matrixOurs[language], words.reads(source)[language]],
    main: "scores",
    sections: [
      {
        id: "settings",
        heading: words.settings[language],
        header: [],
        parts: settingParts([
          {
            id: "cut",
            label: words.cutBoth[language],
            part: typed(cutCell(cut, language), numberShapes.score),
            note: words.cutNote[language],
          },
        ]),
      },
      cornerSection(corners, language),
      ...axes.flatMap((axis) => judgementSection(axis, language) ?? []),
      {
        id: "rows",
        heading: words.rows[language],
        header: [item, ...heads],
        parts: [
          { id: "labels", role: "label", content: { cells: labelCells(choices, language) } },
          ...each((axis) => ({
            id: axis.data,
            column: start(axis),
            role: "calculation",
            content: { cells: dataCells(choices, axis.columns) },
          })),
        ],
      },
      {
        id: "criteria",
        heading: words.criteria[language],
        header: ["", ...heads],
        parts: [
          {
            id: "criteria-labels",
            role: "label",
            content: {
              cells: [[words.axis[language]], [words.direction[language]], [words.weight[language]]],
            },
          },
          ...each((axis) => ({
            id: `${axis.id}-axis`,
            column: start(axis),
            role: "calculation",
            content: { cells: [axis.columns.map(() => axis.name)] },
          })),
          ...each((axis) => ({
            id: axis.directions,
            row: 1,
            column: start(axis),
            role: "input",
            content: { cells: [axis.columns.map(direction)] },
          })),
          ...each((axis) => weightsPart(axis, 2, start(axis))),
        ],
      },
      {
        id: "scores",
        heading: words.scores[language],
        header: [item, ...heads, x.name, y.name, words.place[language]],
        parts: [
          linkedLabels("score-labels", "labels", count),
          ...each((axis) => ({
            id: normal(axis).of,
            column: start(axis),
            role: "answer",
            shape: numberShapes.score,
            content: {
              call: { id: "NORMALIZE", given: [{ of: axis.data }, undefined, { of: axis.directions }] },
              height: count,
              width: axis.columns.length,
            },
          })),
          ...each((axis) => ({
            id: axis.id,
            column: right + (axis.id === "x" ? 0 : 1),
            role: "answer",
            shape: numberShapes.score,
            content: {
              call: { id: "SCORE", given: [normal(axis), weights(axis), undefined, undefined, "none"] },
              height: count,
              width: 1,
            },
          })),
          placePart("place", right + 2, count, [{ of: "x" }, { of: "y" }, { of: "cut" }, { of: "cut" }]),
        ],
      },
      {
        id: "robust",
        heading: words.robust[language],
        header: [
          item,
          ...cornerNumerals.map((numeral, i) => `${numeral} ${corners[i] ?? ""}`),
          words.now[language],
        ],
        parts: [
          linkedLabels("robust-labels", "labels", count),
          {
            id: "robust",
            column: 1,
            role: "answer",
            shape: numberShapes.share,
            content: {
              call: {
                id: "ROBUST",
                given: [
                  normal(x),
                  weights(x),
                  normal(y),
                  weights(y),
                  { of: "cut" },
                  undefined,
                  undefined,
                  false,
                ],
              },
              height: count,
              width: 5,
            },
          },
        ],
        note: words.robustNote[language],
      },
      linesSection(scatter, language),
    ],
    lead: 2,
    charts: [
      scatterChart(scatter, language),
      ...(count > mostListed ? [] : [robustChart(count, corners, language)]),
      weightsChart(heads.length, language),
    ],
  };
}
