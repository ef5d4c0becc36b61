import { ApiNotFound, invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import type { HostObject } from "../../protocol/host-object";
import type { SheetId } from "../../sheet/rectangle";
import { type Chart as BookChart, chartTypes } from "../../sheet/chart";
import { choice, positive, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext, refuseIfProtected, sameName } from "../base/context";
import { Observable, registers } from "../base/observable";
import type { SettingStore } from "../base/stored-part";
import { Range } from "../ranges/range";
import { ChartAxes, ChartTitle } from "./axes";
import { ChartDataLabels } from "./data-labels";
import { type ChartAccess, ChartAreaFormat, chartStore } from "./format";
import { frameOf, placedOver } from "./frame";
import { ChartLegend } from "./legend";
import { ChartPlotArea } from "./plot-area";
import { ChartSeriesCollection } from "./series";
import { seriesOf } from "./source";

/** As many cells as Excel's own size for a new chart covers, nearly. */
const usual = { height: 15, width: 8 };

/** The charts of a sheet. */
export class ChartCollection extends Collection<Chart> implements Observable {
  readonly className = "ChartCollection";

  constructor(
    readonly context: ObjectContext,
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
  eventTarget(): string {
    return this.sheet;
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
    const { book, events } = this.context;
    const kind = drawable(type);
    if (!(source instanceof Range)) throw invalidArgument();
    refuseIfProtected(this.context, this.sheet);
    await book.calculated();
    const { sheet, rect } = source.place;
    const by = choice(seriesBy ?? "Auto", "ChartSeriesBy", ["Auto", "Columns", "Rows"]);
    const series = seriesOf(book, sheet, rect, by, kind);
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
      series,
    });
    events.publishTo("ChartAdded", this.sheet, { chartId: id, worksheetId: this.sheet, source: "Local" });
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

export class Chart extends Observable {
  readonly className = "Chart";

  constructor(
    context: ObjectContext,
    private readonly id: string,
  ) {
    super(context);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  eventTarget(): string {
    return this.id;
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
  /** Of all series. */
  setChartType(given: unknown): void {
    const type = drawable(given);
    this.change({ type, series: this.chart.series.map((each) => ({ ...each, type: null })) });
  }

  // In points from the sheet's corner.
  get Left(): number {
    return this.frame.left;
  }
  setLeft(given: unknown): void {
    this.change({ frame: { ...this.frame, left: distance(given) } });
  }
  get Top(): number {
    return this.frame.top;
  }
  setTop(given: unknown): void {
    this.change({ frame: { ...this.frame, top: distance(given) } });
  }
  get Width(): number {
    return this.frame.width;
  }
  setWidth(given: unknown): void {
    this.change({ frame: { ...this.frame, width: positive(given) } });
  }
  get Height(): number {
    return this.frame.height;
  }
  setHeight(given: unknown): void {
    this.change({ frame: { ...this.frame, height: positive(given) } });
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
  get PlotArea(): ChartPlotArea {
    return new ChartPlotArea(chartStore(this.access), "plot");
  }
  get Format(): HostObject {
    return new ChartAreaFormat(chartStore(this.access), "area");
  }
  /** Of all series at once. */
  get DataLabels(): ChartDataLabels {
    const stores = () => this.Series.items().map(({ labelStore }) => labelStore);
    const all: SettingStore = {
      read: (key) => stores()[0]?.read(key),
      write: (key, value) => stores().forEach((store) => store.write(key, value)),
    };
    return new ChartDataLabels(all, "labels");
  }
  get Worksheet(): HostObject {
    return this.context.worksheet(this.chart.sheet);
  }

  /** Over these cells, from the first of them to the last. */
  SetPosition(start: unknown, end: unknown): void {
    this.change({ place: placedOver(this.context, this.chart, start, end), frame: null });
  }
  async SetData(source: unknown, seriesBy: unknown): Promise<void> {
    if (!(source instanceof Range)) throw invalidArgument();
    const { book } = this.context;
    await book.calculated();
    const by = choice(seriesBy ?? "Auto", "ChartSeriesBy", ["Auto", "Columns", "Rows"]);
    const { sheet, rect } = source.place;
    this.change({ source: sheet, series: seriesOf(book, sheet, rect, by, this.chart.type) });
  }
  async Activate(): Promise<void> {
    await this.context.book.activateChart(this.chart.id);
  }
  Delete(): void {
    const { id, sheet } = this.chart;
    refuseIfProtected(this.context, sheet);
    this.context.book.removeChart(id);
    this.context.events.publishTo("ChartDeleted", sheet, {
      chartId: id,
      worksheetId: sheet,
      source: "Local",
    });
  }

  private get access(): ChartAccess {
    return { context: this.context, chart: () => this.chart, change: (patch) => this.change(patch) };
  }

  private get chart(): BookChart {
    return found(this.context.book.charts().find(({ id }) => id === this.id) ?? null);
  }

  private get frame() {
    return frameOf(this.context.book, this.chart);
  }

  private change(patch: Partial<BookChart>): void {
    const { id, sheet } = this.chart;
    refuseIfProtected(this.context, sheet);
    this.context.book.updateChart(id, patch);
  }
}

function distance(given: unknown): number {
  if (typeof given !== "number" || !(given >= 0)) throw invalidArgument();
  return given;
}

registers(Chart.prototype, ["ChartActivated", "ChartDeactivated"], "Chart");
registers(
  ChartCollection.prototype,
  ["ChartActivated", "ChartAdded", "ChartDeactivated", "ChartDeleted"],
  "Chart",
);
