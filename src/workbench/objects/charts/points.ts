import { HostObject } from "../../protocol/host-object";
import { isCellError } from "../../sheet/cell-value";
import { formatA1 } from "../../sheet/a1";
import type { ChartSeries } from "../../sheet/chart";
import type { Rectangle } from "../../sheet/rectangle";
import { flag } from "../base/argument";
import type { SettingStore } from "../base/stored-part";
import { ChartDataLabel } from "./data-labels";
import { type ChartAccess, ChartPointFormat } from "./format";
import { linkedCell } from "./links";
import { Counted } from "./ordered";

export interface PointsAccess {
  readonly chart: ChartAccess;
  readonly series: () => ChartSeries;
  readonly store: SettingStore;
  readonly setFill: (index: number, fill: string) => void;
  readonly setLabelCell: (index: number, cell: Rectangle) => void;
}

export class ChartPointsCollection extends Counted<ChartPoint> {
  readonly className = "ChartPointsCollection";

  constructor(private readonly access: PointsAccess) {
    super();
  }

  items(): readonly ChartPoint[] {
    const { height, width } = this.access.series().values;
    return Array.from({ length: height * width }, (_, index) => new ChartPoint(this.access, index));
  }
}

class ChartPoint extends HostObject {
  readonly className = "ChartPoint";

  constructor(
    private readonly access: PointsAccess,
    private readonly index: number,
  ) {
    super();
  }

  get Value(): Promise<number | string | boolean> {
    const { context, chart } = this.access.chart;
    const { values } = this.access.series();
    const at = {
      row: values.row + Math.floor(this.index / values.width),
      column: values.column + (this.index % values.width),
      height: 1,
      width: 1,
    };
    return context.book.calculated().then(() => {
      const value = context.book.values(chart().source, at)[0]?.[0] ?? 0;
      return isCellError(value) ? value.error : value;
    });
  }
  get HasDataLabel(): boolean {
    return this.access.store.read(`${this.prefix}.has`) === true || this.access.series().hasLabels;
  }
  setHasDataLabel(given: unknown): void {
    this.access.store.write(`${this.prefix}.has`, flag(given));
  }
  get DataLabel(): ChartDataLabel {
    const { store, chart, series, setLabelCell } = this.access;
    return new ChartDataLabel(store, `${this.prefix}.label`, {
      formula: () => {
        const cell = series().labelCells?.[this.index];
        return cell ? `=${formatA1(cell)}` : "";
      },
      link: (formula) => setLabelCell(this.index, linkedCell(chart, formula)),
    });
  }
  get Format(): HostObject {
    const { store, setFill } = this.access;
    const fill: SettingStore = {
      read: (key) => store.read(key),
      write: (key, value) => {
        if (key.endsWith(".fill")) setFill(this.index, String(value ?? "none"));
        else store.write(key, value);
      },
    };
    return new ChartPointFormat(fill, this.prefix);
  }

  private get prefix(): string {
    return `point.${this.index}`;
  }
}
