import { invalidArgument } from "../../protocol/api-error";
import type { HostObject } from "../../protocol/host-object";
import { formatA1, quoteSheetName } from "../../sheet/a1";
import { isCellError } from "../../sheet/cell-value";
import { type ChartSeries as BookSeries, chartTypes, type LineStyle, plainSeries } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";
import { choice, flag, integer, optionalText, text } from "../base/argument";
import { color } from "../base/color";
import { found } from "../base/context";
import { flagMember, numberMember, type SettingStore, stored, StoredPart } from "../base/stored-part";
import { Range } from "../ranges/range";
import { ChartDataLabels } from "./data-labels";
import { type ChartAccess, ChartSeriesFormat, settingStore } from "./format";
import { Counted } from "./ordered";
import { ChartPointsCollection } from "./points";
import { ChartTrendlineCollection } from "./trendlines";

const MARKERS = [
  "Automatic",
  "None",
  "Circle",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Plus",
  "Dash",
  "Dot",
  "Star",
];

export class ChartSeriesCollection extends Counted<ChartSeries> {
  readonly className = "ChartSeriesCollection";

  constructor(private readonly access: ChartAccess) {
    super();
  }

  items(): readonly ChartSeries[] {
    return this.access.chart().series.map((_, index) => new ChartSeries(this.access, index));
  }

  /** Without values at first, as many as the first series has; last, or at that place. */
  Add(name: unknown, index: unknown): ChartSeries {
    const { series } = this.access.chart();
    const at = index === null || index === undefined ? series.length : integer(index);
    if (at < 0 || at > series.length) throw invalidArgument();
    const [first] = series;
    const values = first?.values ?? { row: 0, column: 0, height: 1, width: 1 };
    const added = plainSeries(values, optionalText(name) ?? `Series${series.length + 1}`);
    this.access.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeries(this.access, at);
  }
}

export class ChartSeries extends StoredPart {
  readonly className = "ChartSeries";

  constructor(
    private readonly access: ChartAccess,
    private readonly index: number,
  ) {
    super(
      settingStore(
        () => this.series.settings,
        (settings) => this.change({ settings }),
      ),
      "series",
    );
  }

  get Name(): string {
    return this.series.name;
  }
  setName(given: unknown): void {
    this.change({ name: text(given) });
  }
  get ChartType(): string {
    return this.series.type ?? this.access.chart().type;
  }
  setChartType(given: unknown): void {
    this.change({ type: choice(given, "ChartSeries.chartType", chartTypes, [String(given)]) });
  }
  get AxisGroup(): string {
    return this.store.read("series.AxisGroup") === "Secondary" ? "Secondary" : "Primary";
  }
  setAxisGroup(given: unknown): void {
    this.store.write("series.AxisGroup", choice(given, "ChartSeries.axisGroup", ["Primary", "Secondary"]));
  }
  get HasDataLabels(): boolean {
    return this.series.hasLabels;
  }
  setHasDataLabels(given: unknown): void {
    this.change({ hasLabels: flag(given) });
  }
  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.labelStore, "labels");
  }
  get GapWidth(): number {
    return this.series.gap;
  }
  /** Of all series: they stand beside each other. */
  setGapWidth(given: unknown): void {
    const gap = integer(given);
    if (gap < 0 || gap > 500) throw invalidArgument();
    this.access.change({ series: this.access.chart().series.map((each) => ({ ...each, gap })) });
  }
  get Overlap(): number {
    return this.series.overlap;
  }
  /** Of all series, as the gap. */
  setOverlap(given: unknown): void {
    const overlap = integer(given);
    if (overlap < -100 || overlap > 100) throw invalidArgument();
    this.access.change({ series: this.access.chart().series.map((each) => ({ ...each, overlap })) });
  }
  get MarkerStyle(): string {
    return this.series.marker.style;
  }
  setMarkerStyle(given: unknown): void {
    const style = choice(given, "ChartSeries.markerStyle", MARKERS, ["Invalid", "Picture"]);
    this.change({ marker: { ...this.series.marker, style } });
  }
  get MarkerSize(): number {
    return this.series.marker.size ?? 5;
  }
  setMarkerSize(given: unknown): void {
    const size = integer(given);
    if (size < 2 || size > 72) throw invalidArgument();
    this.change({ marker: { ...this.series.marker, size } });
  }
  get MarkerBackgroundColor(): string {
    return this.series.marker.fill ?? "";
  }
  setMarkerBackgroundColor(given: unknown): void {
    this.change({ marker: { ...this.series.marker, fill: color(given) } });
  }
  get MarkerForegroundColor(): string {
    return this.series.marker.line ?? "";
  }
  setMarkerForegroundColor(given: unknown): void {
    this.change({ marker: { ...this.series.marker, line: color(given) } });
  }
  get Format(): HostObject {
    return new ChartSeriesFormat(this.lookStore, "series");
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection({
      chart: this.access,
      series: () => this.series,
      store: this.store,
      setLabelCell: (index, cell) =>
        this.change({
          hasLabels: this.series.hasLabels,
          labelCells: { ...this.series.labelCells, [index]: cell },
        }),
      setFill: (index, fill) => this.change({ points: { ...this.series.points, [index]: fill } }),
    });
  }
  get Trendlines(): ChartTrendlineCollection {
    return new ChartTrendlineCollection({
      list: () => this.series.trendlines ?? [],
      change: (trendlines) => this.change({ trendlines }),
    });
  }

  SetValues(range: unknown): void {
    this.change({ values: this.cells(range) });
  }
  SetXAxisValues(range: unknown): void {
    this.change({ categories: this.cells(range) });
  }
  SetBubbleSizes(range: unknown): void {
    this.change({ bubbleSizes: this.cells(range) });
  }
  GetDimensionDataSourceString(dimension: unknown): string {
    const rect = this.dimension(dimension, "ChartSeries.getDimensionDataSourceString");
    if (!rect) return "";
    const { book } = this.access.context;
    const sheet = book.sheets().find(({ id }) => id === this.access.chart().source);
    return `${quoteSheetName(sheet?.name ?? "")}!${formatA1(rect, true)}`;
  }
  async GetDimensionValues(dimension: unknown): Promise<readonly (string | number | boolean)[]> {
    const rect = this.dimension(dimension, "ChartSeries.getDimensionValues");
    const { book } = this.access.context;
    await book.calculated();
    const cells = rect ? book.values(this.access.chart().source, rect).flat() : [];
    return cells.map((value) => (isCellError(value) ? value.error : (value ?? "")));
  }
  Delete(): void {
    const at = this.index;
    found(this.series);
    this.access.change({ series: this.access.chart().series.filter((_, index) => index !== at) });
  }

  private dimension(given: unknown, member: string): Rectangle | undefined {
    const kinds = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;
    const wanted = choice(given, member, kinds);
    const { values, categories, bubbleSizes } = this.series;
    if (wanted === "Categories" || wanted === "XValues") return categories;
    return wanted === "BubbleSizes" ? bubbleSizes : values;
  }

  /** Settings of the labels show the labels. */
  get labelStore(): SettingStore {
    return {
      read: (key) => this.store.read(key),
      write: (key, value) => {
        this.store.write(key, value);
        if (!this.series.hasLabels) this.change({ hasLabels: true });
      },
    };
  }

  private get lookStore(): SettingStore {
    const line = () => this.series.line;
    return {
      read: (key) => {
        if (key.endsWith(".Color")) return line().color;
        return key.endsWith(".Weight") ? line().weight : line().style;
      },
      write: (key, value) => {
        if (key === "series.fill") this.change({ fill: String(value) });
        else if (key.endsWith(".Color")) this.change({ line: { ...line(), color: String(value) } });
        else if (key.endsWith(".Weight")) this.change({ line: { ...line(), weight: Number(value) } });
        else this.change({ line: { ...line(), style: value as LineStyle } });
      },
    };
  }

  private cells(range: unknown): Rectangle {
    if (!(range instanceof Range) || range.place.sheet !== this.access.chart().source)
      throw invalidArgument();
    return range.rect;
  }

  private get series(): BookSeries {
    return found(this.access.chart().series[this.index] ?? null);
  }

  private change(patch: Partial<BookSeries>): void {
    const changed = { ...this.series, ...patch };
    const series = this.access.chart().series.map((each, index) => (index === this.index ? changed : each));
    this.access.change({ series });
  }
}
stored(ChartSeries.prototype, {
  Smooth: flagMember(false),
  DoughnutHoleSize: numberMember(75, 10, 90),
  FirstSliceAngle: numberMember(0, 0, 360),
  Explosion: numberMember(0, 0, 400),
  BubbleScale: numberMember(100, 0, 300),
  VaryByCategories: flagMember(true),
});
