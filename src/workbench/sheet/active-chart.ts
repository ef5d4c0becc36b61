import type { BookEvents } from "./book";
import type { SheetId } from "./rectangle";

type Emit = <K extends "chartActivated" | "chartDeactivated">(kind: K, event: BookEvents[K]) => void;

/** The chart that is selected in the place of cells: one at most. */
export class ActiveChart {
  private active: { readonly chart: string; readonly sheet: SheetId } | undefined;

  constructor(private readonly emit: Emit) {}

  get id(): string | undefined {
    return this.active?.chart;
  }

  set(chart: string, sheet: SheetId): void {
    if (this.active?.chart === chart) return;
    this.clear();
    this.active = { chart, sheet };
    this.emit("chartActivated", this.active);
  }

  /** Cells, another sheet or nothing is selected; or the chart is gone. */
  clear(): void {
    const { active } = this;
    this.active = undefined;
    if (active) this.emit("chartDeactivated", active);
  }
}
