import { HostObject } from "../../protocol/host-object";
import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import type { Chart } from "../../sheet/chart";
import { flag, text } from "../argument";
import { type ChartAccess, ChartGridlinesFormat, type LineLook } from "./format";

/** A title is there as long as it says something. */
export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(private readonly access: ChartAccess) {
    super();
  }

  get Text(): string {
    return this.access.chart().title;
  }
  setText(given: unknown): void {
    this.access.change({ title: text(given) });
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  setVisible(given: unknown): void {
    if (!flag(given)) this.access.change({ title: "" });
    else if (this.Text === "") throw new ApiNotFound("ChartTitle.visible = true without a text");
  }
}

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(private readonly access: ChartAccess) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.access, "categoryTitle");
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.access, "valueTitle");
  }
}

type TitleKey = "categoryTitle" | "valueTitle";

class ChartAxis extends HostObject {
  readonly className = "ChartAxis";

  constructor(
    private readonly access: ChartAccess,
    private readonly key: TitleKey,
  ) {
    super();
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.access, this.key);
  }
  /** "" where it is automatic. */
  get Minimum(): number | string {
    return this.valuesOnly("minimum").minimum ?? "";
  }
  setMinimum(given: unknown): void {
    this.valuesOnly("minimum");
    if (typeof given !== "number") throw invalidArgument();
    this.access.change({ minimum: given });
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.access, () => this.valuesOnly("majorGridlines"));
  }

  /** The workbench draws names along the other axis, and no rules from it. */
  private valuesOnly(member: string): Chart {
    if (this.key !== "valueTitle") throw new ApiNotFound(`ChartAxis.${member} of the category axis`);
    return this.access.chart();
  }
}

class ChartAxisTitle extends HostObject {
  readonly className = "ChartAxisTitle";

  constructor(
    private readonly access: ChartAccess,
    private readonly key: TitleKey,
  ) {
    super();
  }

  get Text(): string {
    return this.access.chart()[this.key];
  }
  setText(given: unknown): void {
    this.access.change({ [this.key]: text(given) });
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  setVisible(given: unknown): void {
    if (!flag(given)) this.access.change({ [this.key]: "" });
    else if (this.Text === "") throw new ApiNotFound("ChartAxisTitle.visible = true without a text");
  }
}

class ChartGridlines extends HostObject {
  readonly className = "ChartGridlines";

  constructor(
    private readonly access: ChartAccess,
    private readonly chart: () => Chart,
  ) {
    super();
  }

  get Visible(): boolean {
    return this.chart().gridlines.isVisible;
  }
  setVisible(given: unknown): void {
    this.access.change({ gridlines: { ...this.chart().gridlines, isVisible: flag(given) } });
  }
  get Format(): ChartGridlinesFormat {
    const setLine = ({ color, style }: LineLook): void => {
      if (style !== undefined) throw new ApiNotFound("ChartLineFormat.lineStyle of gridlines");
      this.access.change({ gridlines: { ...this.chart().gridlines, ...(color ? { color } : {}) } });
    };
    const line = (): LineLook => {
      const { color } = this.chart().gridlines;
      return color ? { color } : {};
    };
    return new ChartGridlinesFormat({ line, setLine });
  }
}
