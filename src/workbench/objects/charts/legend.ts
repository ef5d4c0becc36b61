import { HostObject } from "../../protocol/host-object";
import { legendPositions } from "../../sheet/chart";
import { choice, flag } from "../base/argument";
import { flagMember, stored, StoredPart } from "../base/stored-part";
import { type ChartAccess, chartStore, ChartLegendFormat } from "./format";
import { Ordered } from "./ordered";

/** What the legend says of each series. */
export class ChartLegendEntryCollection extends Ordered<ChartLegendEntry> {
  readonly className = "ChartLegendEntryCollection";

  constructor(private readonly access: ChartAccess) {
    super();
  }

  items(): readonly ChartLegendEntry[] {
    return this.access.chart().series.map((_, index) => new ChartLegendEntry(this.access, index));
  }
  GetItemAt(index: unknown): ChartLegendEntry {
    return this.item(index);
  }
}

class ChartLegendEntry extends HostObject {
  readonly className = "ChartLegendEntry";

  constructor(
    private readonly access: ChartAccess,
    private readonly index: number,
  ) {
    super();
  }

  get Index(): number {
    return this.index;
  }
  get Visible(): boolean {
    return this.access.chart().series[this.index]?.isUnlisted !== true;
  }
  setVisible(given: unknown): void {
    const isUnlisted = !flag(given);
    const { series } = this.access.chart();
    this.access.change({
      series: series.map((each, index) => (index === this.index ? { ...each, isUnlisted } : each)),
    });
  }
}

export class ChartLegend extends StoredPart {
  readonly className = "ChartLegend";

  constructor(private readonly access: ChartAccess) {
    super(chartStore(access), "legend");
  }

  get Visible(): boolean {
    return this.access.chart().legend.isVisible;
  }
  setVisible(given: unknown): void {
    this.access.change({ legend: { ...this.access.chart().legend, isVisible: flag(given) } });
  }
  get Position(): string {
    return this.access.chart().legend.position;
  }
  setPosition(given: unknown): void {
    const position = choice(given, "ChartLegend.position", legendPositions, ["Custom", "Invalid"]);
    this.access.change({ legend: { isVisible: true, position } });
  }
  get LegendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.access);
  }
  get Format(): HostObject {
    return new ChartLegendFormat(this.store, this.prefix);
  }
}
stored(ChartLegend.prototype, { Overlay: flagMember(false) });
