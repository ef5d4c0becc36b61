import { HostObject } from "../../protocol/host-object";
import { legendPositions } from "../../sheet/chart";
import { choice, flag } from "../argument";
import type { ChartAccess } from "./format";

export class ChartLegend extends HostObject {
  readonly className = "ChartLegend";

  constructor(private readonly access: ChartAccess) {
    super();
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
    const others = ["Left", "Corner", "Custom", "Right", "Bottom"];
    const position = choice(given, "ChartLegend.position", legendPositions, others);
    this.access.change({ legend: { isVisible: true, position } });
  }
}
