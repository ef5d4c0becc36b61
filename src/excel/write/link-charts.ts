import { absoluteCell } from "../../workbook/cells/absolute-address";
import type { Area } from "../../workbook/cells/address";
import type { ChartOperation, ChartText } from "../../workbook/plan/chart";
import type { Operation } from "../../workbook/plan/plan";

/** Where the charts of a block are. */
export interface DrawnCharts {
  /** With its name loaded. */
  readonly sheet: Excel.Worksheet;
  readonly block: Area;
  /** In the order of the plan's charts. */
  readonly names: readonly string[];
}

/**
 * Makes titles and labels of charts that are drawn repeat their cells, and takes what is unseen out of the legends.
 * Each of it goes by itself, and an Excel that refuses leaves the texts as they were written: charts are whole without.
 */
export async function linkCharts(
  context: Excel.RequestContext,
  operations: readonly Operation[],
  { sheet, block, names }: DrawnCharts,
): Promise<void> {
  const drawn = operations
    .filter((operation) => operation.do === "chart")
    .flatMap((operation, i): Drawn[] => {
      const name = names[i];
      return name === undefined ? [] : [{ operation, chart: sheet.charts.getItem(name) }];
    });
  const formulasOf =
    ({ operation: { source = sheet.name } }: Drawn) =>
    ({ row, column }: Area) =>
      `=${absoluteCell(source, block.row + row, block.column + column)}`;
  for (const link of [linkTitles, linkLabels, shortenLegend]) {
    const count = drawn.reduce((sum, one) => sum + link(one, formulasOf(one)), 0);
    if (count > 0) await context.sync().catch(() => undefined);
  }
}

interface Drawn {
  readonly operation: ChartOperation;
  readonly chart: Excel.Chart;
}

/** Queues links and returns how many. */
type Link = (drawn: Drawn, formulaOf: (cell: Area) => string) => number;

const linkTitles: Link = ({ operation: { type, title, valueAxis, crossAxis }, chart }, formulaOf) => {
  const titles: [ChartText, { setFormula(formula: string): void }][] = [[title, chart.title]];
  if (type !== "radar")
    titles.push(
      [valueAxis.title, chart.axes.valueAxis.title],
      [crossAxis.title, chart.axes.categoryAxis.title],
    );
  const linked = titles.flatMap(([{ cell }, drawn]) => (cell ? [{ cell, drawn }] : []));
  for (const { cell, drawn } of linked) drawn.setFormula(formulaOf(cell));
  return linked.length;
};

/** A series is called by a text; the labels of its points can repeat a cell. */
const linkLabels: Link = ({ operation: { series }, chart }, formulaOf) => {
  let count = 0;
  series.forEach(({ labels, nameCell, values }, index) => {
    if (!nameCell || !labels || labels === "values") return;
    const size = values.height * values.width;
    const { points } = chart.series.getItemAt(index);
    for (let at = labels === "last-name" ? size - 1 : 0; at < size; at++, count++)
      points.getItemAt(at).dataLabel.formula = formulaOf(nameCell);
  });
  return count;
};

const shortenLegend: Link = ({ operation: { series, hasLegend }, chart }) => {
  const unseen = series.flatMap(({ isUnseen }, index) => (isUnseen && hasLegend ? [index] : []));
  for (const index of unseen) chart.legend.legendEntries.getItemAt(index).visible = false;
  return unseen.length;
};
