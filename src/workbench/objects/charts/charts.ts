import { ApiNotFound, invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { SheetId } from "../../sheet/book";
import { type Chart as BookChart, chartTypes } from "../../sheet/chart";
import { boundingRectangle, type Rectangle } from "../../sheet/rectangle";
import { choice, optionalText, text } from "../argument";
import { ChartAxes, ChartTitle } from "./axes";
import type { ChartAccess } from "./format";
import { ChartLegend } from "./legend";
import { ChartSeriesCollection } from "./series";
import { seriesOf } from "./source";
import { Collection } from "../collection";
import { type ObjectContext, refuseIfProtected, sameName } from "../context";
import { pointsAlong } from "../points";
import { Range } from "../range";
import { found } from "../range-position";
import { locate } from "../reference";

/** As many cells as Excel's own size for a new chart covers, nearly. */
const usual = { height: 15, width: 8 };

/** The charts of a sheet. */
export class ChartCollection extends Collection<Chart> {
  readonly className = "ChartCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: SheetId,
  ) {
    super();
  }

  get Count(): number {
    return this.GetCount();
  }
  items(): readonly Chart[] {
    return this.context.book
      .charts()
      .filter(({ sheet }) => sheet === this.sheet)
      .map(({ id }) => new Chart(this.context, id));
  }
  protected keys(chart: Chart): readonly string[] {
    return [chart.Id, chart.Name];
  }
  /** The wire has a method for it, where other collections have an index. */
  GetItem(key: unknown): Chart {
    return this.item(key);
  }
  GetItemAt(index: unknown): Chart {
    return this.at(index);
  }

  /** Of a kind that can be drawn; each column of the cells a series, or each row. */
  async Add(type: unknown, source: unknown, seriesBy: unknown): Promise<Chart> {
    const { book } = this.context;
    const kind = drawable(type);
    if (!(source instanceof Range)) throw invalidArgument();
    refuseIfProtected(this.context, this.sheet);
    await book.calculated();
    const by = choice(seriesBy ?? "Auto", "ChartSeriesBy", ["Auto", "Columns", "Rows"]);
    const { sheet, rect } = source.place;
    const id = book.addChart({
      name: this.freeName(),
      sheet: this.sheet,
      type: kind,
      source: sheet,
      place: { row: rect.row, column: rect.column + rect.width + 1, ...usual },
      title: "",
      categoryTitle: "",
      valueTitle: "",
      gridlines: { isVisible: true },
      legend: { isVisible: true, position: "Bottom" },
      series: seriesOf(book, sheet, rect, by),
    });
    return new Chart(this.context, id);
  }

  private freeName(): string {
    const names = this.items().map(({ Name }) => Name);
    for (let number = 1; ; number++) {
      const name = `Chart ${number}`;
      if (!names.some((other) => sameName(other, name))) return name;
    }
  }
}

function drawable(type: unknown): BookChart["type"] {
  const known = chartTypes.find((each) => each === type);
  if (known) return known;
  throw new ApiNotFound(`Chart.chartType = ${text(type)}`);
}

export class Chart extends HostObject {
  readonly className = "Chart";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }

  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  setName(given: unknown): void {
    const name = text(given);
    const { sheet, id } = this.chart;
    const others = this.context.book.charts().filter((other) => other.sheet === sheet && other.id !== id);
    if (name === "") throw invalidArgument();
    if (others.some((other) => sameName(other.name, name))) throw itemAlreadyExists();
    this.change({ name });
  }
  get ChartType(): string {
    return this.chart.type;
  }
  setChartType(given: unknown): void {
    this.change({ type: drawable(given) });
  }
  get Left(): number {
    return this.points("column", 0, this.chart.place.column);
  }
  get Top(): number {
    return this.points("row", 0, this.chart.place.row);
  }
  get Width(): number {
    const { column, width } = this.chart.place;
    return this.points("column", column, width);
  }
  get Height(): number {
    const { row, height } = this.chart.place;
    return this.points("row", row, height);
  }
  get Title(): ChartTitle {
    return new ChartTitle(this.access);
  }
  get Axes(): ChartAxes {
    return new ChartAxes(this.access);
  }
  get Legend(): ChartLegend {
    return new ChartLegend(this.access);
  }
  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.access);
  }
  get Worksheet(): HostObject {
    return this.context.worksheet(this.chart.sheet);
  }

  /** Over these cells, from the first of them to the last. */
  SetPosition(start: unknown, end: unknown): void {
    const from = this.cells(start);
    const to = end === null || end === undefined ? undefined : this.cells(end);
    const { height, width } = this.chart.place;
    this.change({ place: to ? boundingRectangle(from, to) : { ...from, height, width } });
  }
  Delete(): void {
    refuseIfProtected(this.context, this.chart.sheet);
    this.context.book.removeChart(this.chart.id);
  }

  private cells(given: unknown): Rectangle {
    const { sheet } = this.chart;
    const place =
      given instanceof Range ? given.place : locate(this.context.book, optionalText(given) ?? "", sheet);
    if (place?.sheet !== sheet) throw invalidArgument();
    return place.rect;
  }

  private get access(): ChartAccess {
    return { context: this.context, chart: () => this.chart, change: (patch) => this.change(patch) };
  }

  private get chart(): BookChart {
    return found(this.context.book.charts().find(({ id }) => id === this.id) ?? null);
  }

  private change(patch: Partial<BookChart>): void {
    const { id, sheet } = this.chart;
    refuseIfProtected(this.context, sheet);
    this.context.book.updateChart(id, patch);
  }

  private points(along: "row" | "column", first: number, count: number): number {
    return pointsAlong(this.context.book, this.chart.sheet, along, first, count);
  }
}
