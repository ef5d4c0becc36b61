import type { HostObject } from "../../protocol/host-object";
import { type ChartTrendline as BookTrendline, trendlineTypes } from "../../sheet/chart";
import { choice } from "../base/argument";
import { found } from "../base/context";
import { flagMember, numberMember, stored, StoredPart, textMember } from "../base/stored-part";
import { ChartTrendlineFormat, settingStore } from "./format";
import { Ordered } from "./ordered";

export interface TrendlineAccess {
  readonly list: () => readonly BookTrendline[];
  readonly change: (trendlines: readonly BookTrendline[]) => void;
}

export class ChartTrendlineCollection extends Ordered<ChartTrendline> {
  readonly className = "ChartTrendlineCollection";

  constructor(private readonly access: TrendlineAccess) {
    super();
  }

  items(): readonly ChartTrendline[] {
    return this.access.list().map((_, index) => new ChartTrendline(this.access, index));
  }
  Add(type: unknown): ChartTrendline {
    const added = { type: choice(type ?? "Linear", "ChartTrendline.type", trendlineTypes), settings: {} };
    this.access.change([...this.access.list(), added]);
    return new ChartTrendline(this.access, this.access.list().length - 1);
  }
}

class ChartTrendline extends StoredPart {
  readonly className = "ChartTrendline";

  constructor(
    private readonly access: TrendlineAccess,
    private readonly index: number,
  ) {
    super(
      settingStore(
        () => this.trendline.settings,
        (settings) => this.set({ ...this.trendline, settings }),
      ),
      "trendline",
    );
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.index };
  }

  get Type(): string {
    return this.trendline.type;
  }
  setType(given: unknown): void {
    this.set({ ...this.trendline, type: choice(given, "ChartTrendline.type", trendlineTypes) });
  }
  get Format(): HostObject {
    return new ChartTrendlineFormat(this.store, this.prefix);
  }
  Delete(): void {
    found(this.trendline);
    this.access.change(this.access.list().filter((_, index) => index !== this.index));
  }

  private get trendline(): BookTrendline {
    return found(this.access.list()[this.index] ?? null);
  }
  private set(trendline: BookTrendline): void {
    this.access.change(this.access.list().map((each, index) => (index === this.index ? trendline : each)));
  }
}
stored(ChartTrendline.prototype, {
  Name: textMember(""),
  PolynomialOrder: numberMember(2, 2, 6),
  MovingAveragePeriod: numberMember(2, 2, 255),
  ShowEquation: flagMember(false),
  ShowRSquared: flagMember(false),
  ForwardPeriod: numberMember(0, 0),
  BackwardPeriod: numberMember(0, 0),
});
