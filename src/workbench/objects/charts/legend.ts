import type { HostObject } from "../../protocol/host-object";
import { legendPositions } from "../../sheet/chart";
import { choice, flag } from "../base/argument";
import { flagMember, stored, StoredPart } from "../base/stored-part";
import { type ChartAccess, chartStore, ChartLegendFormat } from "./format";

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
  get Format(): HostObject {
    return new ChartLegendFormat(this.store, this.prefix);
  }
}
stored(ChartLegend.prototype, { Overlay: flagMember(false) });
