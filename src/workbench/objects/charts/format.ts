import { HostObject } from "../../protocol/host-object";
import { type Chart, type LineStyle, lineStyles } from "../../sheet/chart";
import { choice, color } from "../argument";
import type { ObjectContext } from "../context";

/** How the parts of a chart read and change it. */
export interface ChartAccess {
  readonly context: ObjectContext;
  readonly chart: () => Chart;
  readonly change: (patch: Partial<Chart>) => void;
}

export interface LineLook {
  readonly color?: string;
  readonly style?: LineStyle;
}

/** The look of a part: where it is read from and written to. */
export interface PartLook {
  readonly setFill: (color: string) => void;
  readonly line: () => LineLook;
  readonly setLine: (line: LineLook) => void;
}

export class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(private readonly look: PartLook) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.look.setFill);
  }
  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.look.line, this.look.setLine);
  }
}

export class ChartPointFormat extends HostObject {
  readonly className = "ChartPointFormat";

  constructor(private readonly setFill: (color: string) => void) {
    super();
  }

  get Fill(): ChartFill {
    return new ChartFill(this.setFill);
  }
}

export class ChartGridlinesFormat extends HostObject {
  readonly className = "ChartGridlinesFormat";

  constructor(private readonly look: Pick<PartLook, "line" | "setLine">) {
    super();
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.look.line, this.look.setLine);
  }
}

/** A colour cannot be read back: Excel's own object has nothing to read. */
class ChartFill extends HostObject {
  readonly className = "ChartFill";

  constructor(private readonly set: (color: string) => void) {
    super();
  }

  SetSolidColor(given: unknown): void {
    this.set(color(given));
  }
}

class ChartLineFormat extends HostObject {
  readonly className = "ChartLineFormat";

  constructor(
    private readonly line: () => LineLook,
    private readonly set: (line: LineLook) => void,
  ) {
    super();
  }

  get Color(): string {
    return this.line().color ?? "";
  }
  setColor(given: unknown): void {
    this.set({ ...this.line(), color: color(given) });
  }
  get LineStyle(): string {
    return this.line().style ?? "Automatic";
  }
  setLineStyle(given: unknown): void {
    const others = ["DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "Automatic", "RoundDot"];
    this.set({ ...this.line(), style: choice(given, "ChartLineFormat.lineStyle", lineStyles, others) });
  }
}
