import type { Grid } from "../../../src/functions/engine/cells";
import type { Language } from "../../../src/report/language";
import { curveSheet } from "../../../src/workbook/tools/curve-sheet";
import { pathSheet } from "../../../src/workbook/tools/path-sheet";
import { quadrantSheet } from "../../../src/workbook/tools/quadrant-sheet";
import { radarSheet } from "../../../src/workbook/tools/radar-sheet";
import { scenarioSheet } from "../../../src/workbook/tools/scenario-sheet";
import { matrixSheet } from "../../../src/workbook/tools/strategy-matrix-sheet";
import { toolSamples, type SampledTool } from "../../../src/workbook/tools/tool-samples";
import type { ToolSheet } from "../../../src/workbook/tools/tool-sheet";
import { guessLayout } from "../../../src/workbook/tools/user-table";
import { table } from "./user-tables";

/** The add-in's own made-up rows, as a user has them in cells. */
export function sampleCells(tool: SampledTool, language: Language): Grid {
  const { header, rows } = toolSamples[tool];
  return [[...header[language]], ...rows[language].map((row) => [...row])];
}

const rowsOf = (tool: SampledTool, language: Language) => {
  const cells = sampleCells(tool, language);
  return { table: table(cells), rows: cells.slice(1).map((_, i) => i) };
};
const series = (language: Language) => {
  const cells = sampleCells("projection", language);
  return {
    table: table(cells, { ...guessLayout(cells), labelAt: undefined }),
    rows: cells.slice(1).map((_, i) => i),
    time: 0,
    value: 1,
  };
};
const corners = {
  matrix: {
    en: ["Invest", "Build on", "Watch", "Prepare"],
    zh: ["重点投入", "夯实应用", "持续观察", "提前布局"],
  },
  quadrant: { en: ["Lead", "Catch up", "Rethink", "Defend"], zh: ["领先", "追赶", "重整", "守成"] },
} as const;

/** Every tool on those rows, with the rows of the user's that it reads. */
export const sampleTools = {
  matrix: {
    sample: "matrix",
    sheet: (language) =>
      matrixSheet(
        {
          ...rowsOf("matrix", language),
          x: {
            name: language === "en" ? "Value" : "价值",
            columns: [0, 1, 2],
            weighting: { by: "ahp", judgements: [2, 3, 2] },
          },
          y: {
            name: language === "en" ? "Readiness" : "成熟度",
            columns: [3, 4, 5],
            weighting: { by: "entropy" },
          },
          costs: [2, 5],
          cut: "mean",
          corners: corners.matrix[language],
        },
        language,
      ),
  },
  quadrant: {
    sample: "quadrant",
    sheet: (language) =>
      quadrantSheet(
        {
          ...rowsOf("quadrant", language),
          inputs: [4, 5],
          outputs: [6, 7],
          change: { by: "malmquist", inputs: [0, 1], outputs: [2, 3] },
          returns: "crs",
          xcut: "mean",
          ycut: 1,
          corners: corners.quadrant[language],
        },
        language,
      ),
  },
  radar: {
    sample: "radar",
    sheet: (language) =>
      radarSheet(
        { ...rowsOf("radar", language), columns: [0, 1, 2, 3, 4, 5], fullMarks: 1, benchmark: 2 },
        language,
      ),
  },
  path: {
    sample: "projection",
    sheet: (language) => pathSheet({ ...series(language), method: "cagr", sigma: 0.1, level: 0.9 }, language),
  },
  scenarios: {
    sample: "projection",
    sheet: (language) =>
      scenarioSheet({ ...series(language), low: 0.02, base: undefined, high: 0.2, years: 5 }, language),
  },
  curve: {
    sample: "projection",
    sheet: (language) => curveSheet({ ...series(language), model: "logistic", steps: 3 }, language),
  },
} as const satisfies Record<
  string,
  { readonly sample: SampledTool; readonly sheet: (language: Language) => ToolSheet }
>;

export type SampleTool = keyof typeof sampleTools;
export const sampleToolNames = Object.keys(sampleTools) as readonly SampleTool[];
