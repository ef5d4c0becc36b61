import type { Language } from "../../report/language";
import { units } from "../../report/units";
import { moveArea, type Area } from "../cells/address";
import { isSourced } from "../format/cell-value";
import type { Block } from "./block";
import { basisLine, captionOf } from "./caption";
import { chartRecipes, type ChartRecipe } from "./chart-recipes";
import { chartById } from "../insertables/charts";
import { layOutBlock } from "./lay-out-block";
import { originsOf } from "../insertables/models";
import type { Operation, Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/** Rows that the chart covers, and columns that it covers at least as many characters of. */
const chartHeight = 16;
const chartCharacters = 64;

/** Of a column that nobody made wider. */
const usualCharacters = 8;

/** A free row above the chart, and one below. */
const gap = 1;

/**
 * A chart with the numbers that it shows: a small table, the chart below it, the source line below that. The cells that
 * the chart covers belong to the block. Undefined where there is no such chart.
 */
export function planChart(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const chart = chartById(id);
  if (!chart) return undefined;
  const recipe = chartRecipes[chart.id](language, options.unit);
  const numbers = recipe.rows.flat().flatMap(({ value }) => (isSourced(value) ? [value] : []));
  const block: Block = {
    subject: id,
    kind: "chart",
    title: chart.title,
    language,
    mode,
    options,
    caption: captionOf({ numbers, standings: chart.standings, origins: originsOf(chart) }, language),
    header: recipe.header,
    rows: recipe.rows,
    spill: undefined,
    source: basisLine(chart.cited, language),
  };
  const [first] = numbers;
  return withChart(
    layOutBlock(block),
    recipe,
    first ? units[first.unit].name[language] : "",
    chart.text[language],
  );
}

function withChart(plan: Plan, recipe: ChartRecipe, unit: string, alternative: string): Plan {
  const { language, preview, operations } = plan;
  const { tableRow, sourceRow } = preview;
  const rows = recipe.rows.length;
  const area: Area = {
    row: sourceRow + gap,
    column: 0,
    height: chartHeight,
    width: columnsFor(operations, plan.width),
  };
  const below = gap + chartHeight + gap;
  const column = (index: number): Area => ({ row: tableRow + 1, column: index, height: rows, width: 1 });
  return {
    ...plan,
    height: plan.height + below,
    width: Math.max(plan.width, area.width),
    operations: [
      ...operations.map((operation) => lowered(operation, sourceRow, below)),
      {
        do: "chart",
        type: recipe.type,
        area,
        title: { text: recipe.title[language] },
        valueAxis: { title: { text: unit } },
        crossAxis: { title: { text: "" } },
        names: column(0),
        hasLegend: recipe.series.length > 1,
        series: recipe.series.map((look, i) => ({
          ...look,
          name: recipe.header[i + 1] ?? "",
          nameCell: { row: tableRow, column: i + 1, height: 1, width: 1 },
          values: column(i + 1),
        })),
        alternative,
      },
    ],
    preview: { ...preview, sourceRow: sourceRow + below },
  };
}

/** What stands in the source line goes down with it. */
function lowered(operation: Operation, row: number, by: number): Operation {
  if (operation.do === "write") return operation.row === row ? { ...operation, row: row + by } : operation;
  if ("area" in operation && operation.area.row === row)
    return { ...operation, area: moveArea(operation.area, by, 0) };
  return operation;
}

/** How many columns from the first on are as wide together as the chart is to be. */
function columnsFor(operations: readonly Operation[], width: number): number {
  const table = operations.reduce(
    (sum, operation) => (operation.do === "width" ? sum + operation.characters : sum),
    0,
  );
  return width + Math.max(0, Math.ceil((chartCharacters - table) / usualCharacters));
}
