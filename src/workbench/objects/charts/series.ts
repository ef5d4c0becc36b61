import { invalidArgument, itemNotFound } from "../../protocol/api-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { type ChartSeries as BookSeries, plainSeries } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";
import { choice, color, flag, integer, optionalText, text } from "../argument";
import { type ChartAccess, ChartPointFormat, ChartSeriesFormat } from "./format";
import { Range } from "../range";
import { found } from "../range-position";

/** Collections whose items have no names: they are asked for by their place. */
abstract class Ordered<T extends HostObject> extends HostCollection {
  abstract override items(): readonly T[];

  get Count(): number {
    return this.items().length;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): T {
    return this.item(index);
  }
  item(index: unknown): T {
    const found = this.items()[integer(index)];
    if (!found) throw itemNotFound();
    return found;
  }
}

export class ChartSeriesCollection extends Ordered<ChartSeries> {
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

class ChartSeries extends HostObject {
  readonly className = "ChartSeries";

  constructor(
    private readonly access: ChartAccess,
    private readonly index: number,
  ) {
    super();
  }

  get Name(): string {
    return this.series.name;
  }
  setName(given: unknown): void {
    this.change({ name: text(given) });
  }
  get HasDataLabels(): boolean {
    return this.series.hasLabels;
  }
  setHasDataLabels(given: unknown): void {
    this.change({ hasLabels: flag(given) });
  }
  get GapWidth(): number {
    return this.series.gap;
  }
  /** Of all series: they stand beside each other. */
  setGapWidth(given: unknown): void {
    const gap = integer(given);
    if (gap < 0 || gap > 500) throw invalidArgument();
    const series = this.access.chart().series.map((each) => ({ ...each, gap }));
    this.access.change({ series });
  }
  get Overlap(): number {
    return this.series.overlap;
  }
  /** Of all series, as the gap. */
  setOverlap(given: unknown): void {
    const overlap = integer(given);
    if (overlap < -100 || overlap > 100) throw invalidArgument();
    const series = this.access.chart().series.map((each) => ({ ...each, overlap }));
    this.access.change({ series });
  }
  get MarkerStyle(): string {
    return this.series.marker.style;
  }
  setMarkerStyle(given: unknown): void {
    const others = [
      "Invalid",
      "Square",
      "Diamond",
      "Triangle",
      "X",
      "Star",
      "Dot",
      "Dash",
      "Plus",
      "Picture",
    ];
    const style = choice(given, "ChartSeries.markerStyle", ["Automatic", "Circle", "None"], others);
    this.change({ marker: { ...this.series.marker, style } });
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
  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat({
      setFill: (fill) => this.change({ fill }),
      line: () => this.series.line,
      setLine: (line) => this.change({ line }),
    });
  }
  get Points(): ChartPointsCollection {
    return new ChartPointsCollection(
      () => this.series,
      (index, fill) => this.change({ points: { ...this.series.points, [index]: fill } }),
    );
  }

  SetValues(range: unknown): void {
    this.change({ values: this.cells(range) });
  }
  SetXAxisValues(range: unknown): void {
    this.change({ categories: this.cells(range) });
  }
  Delete(): void {
    const at = this.index;
    found(this.series);
    this.access.change({ series: this.access.chart().series.filter((_, index) => index !== at) });
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

class ChartPointsCollection extends Ordered<ChartPoint> {
  readonly className = "ChartPointsCollection";

  constructor(
    private readonly series: () => BookSeries,
    private readonly setFill: (index: number, fill: string) => void,
  ) {
    super();
  }

  items(): readonly ChartPoint[] {
    const { height, width } = this.series().values;
    return Array.from(
      { length: height * width },
      (_, index) => new ChartPoint((fill) => this.setFill(index, fill)),
    );
  }
}

class ChartPoint extends HostObject {
  readonly className = "ChartPoint";

  constructor(private readonly setFill: (fill: string) => void) {
    super();
  }

  get Format(): ChartPointFormat {
    return new ChartPointFormat(this.setFill);
  }
}
