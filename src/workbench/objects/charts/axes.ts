import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { choice, flag, text } from "../base/argument";
import { flagMember, numberMember, stored, StoredPart, textMember, wordMember } from "../base/stored-part";
import { Range } from "../ranges/range";
import {
  type ChartAccess,
  ChartAxisFormat,
  ChartAxisTitleFormat,
  ChartFormatString,
  ChartGridlinesFormat,
  chartStore,
  ChartTitleFormat,
} from "./format";
import { link, linkedText, setUnlinked } from "./links";

/** A title is there as long as it says something. */
export class ChartTitle extends StoredPart {
  readonly className = "ChartTitle";

  constructor(private readonly access: ChartAccess) {
    super(chartStore(access), "title");
  }

  get Text(): string {
    return linkedText(this.access, "title");
  }
  setText(given: unknown): void {
    setUnlinked(this.access, "title", text(given));
  }
  SetFormula(given: unknown): void {
    link(this.access, "title", given);
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  /** As in Excel, a title that appears without a text is called "Chart Title". */
  setVisible(given: unknown): void {
    if (!flag(given)) this.setText("");
    else if (this.Text === "") this.setText("Chart Title");
  }
  get Format(): HostObject {
    return new ChartTitleFormat(this.store, this.prefix);
  }
  /** One look for the whole title: a part of it has the look of all. */
  GetSubstring(start: unknown, length: unknown): HostObject {
    if (start !== 0 || length !== this.Text.length)
      throw new ApiNotFound("ChartTitle.getSubstring of a part");
    return new ChartFormatString(this.store, this.prefix);
  }
}
stored(ChartTitle.prototype, {
  Overlay: flagMember(false),
  HorizontalAlignment: wordMember("Center", ["Left", "Center", "Right"], ["Justify", "Distributed"]),
  VerticalAlignment: wordMember("Center", ["Top", "Center", "Bottom"], ["Justify", "Distributed"]),
  Position: wordMember("Top", ["Automatic", "Top", "Bottom"], ["Left", "Right"]),
});

type AxisKey = "category" | "value" | "secondary";

export class ChartAxes extends HostObject {
  readonly className = "ChartAxes";

  constructor(private readonly access: ChartAccess) {
    super();
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.access, "category");
  }
  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.access, "value");
  }
  GetItem(type: unknown, group: unknown): ChartAxis {
    const axis = choice(type, "ChartAxes.getItem", ["Category", "Value"], ["Series", "Invalid"]);
    const side = choice(group ?? "Primary", "ChartAxes.getItem group", ["Primary", "Secondary"]);
    if (axis === "Category") return this.CategoryAxis;
    return new ChartAxis(this.access, side === "Primary" ? "value" : "secondary");
  }
}

class ChartAxis extends StoredPart {
  readonly className = "ChartAxis";

  constructor(
    private readonly access: ChartAccess,
    private readonly key: AxisKey,
  ) {
    super(chartStore(access), `axis.${key}`);
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.access, this.key);
  }
  get Format(): HostObject {
    return new ChartAxisFormat(this.store, this.prefix);
  }
  get AxisGroup(): string {
    return this.key === "secondary" ? "Secondary" : "Primary";
  }
  get Type(): string {
    return this.key === "category" ? "Category" : "Value";
  }
  /** "" where it is automatic. */
  get Minimum(): number | string {
    if (this.key === "value") return this.access.chart().minimum ?? "";
    return Number(this.store.read(`${this.prefix}.Minimum`) ?? NaN) || "";
  }
  setMinimum(given: unknown): void {
    if (typeof given !== "number") throw invalidArgument();
    if (this.key === "value") this.access.change({ minimum: given });
    else this.store.write(`${this.prefix}.Minimum`, given);
  }
  get CustomDisplayUnit(): number {
    return Number(this.store.read(`${this.prefix}.CustomDisplayUnit`) ?? 0);
  }
  SetCustomDisplayUnit(given: unknown): void {
    if (typeof given !== "number" || !(given > 0)) throw invalidArgument();
    this.store.write(`${this.prefix}.CustomDisplayUnit`, given);
    this.store.write(`${this.prefix}.DisplayUnit`, "Custom");
  }
  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.access, this.key, "major");
  }
  get MinorGridlines(): ChartGridlines {
    return new ChartGridlines(this.access, this.key, "minor");
  }
  SetCategoryNames(given: unknown): void {
    const { source, series } = this.access.chart();
    if (!(given instanceof Range) || given.place.sheet !== source) throw invalidArgument();
    this.access.change({ series: series.map((each) => ({ ...each, categories: given.rect })) });
  }
}
const MARKS = ["None", "Cross", "Inside", "Outside"];
stored(ChartAxis.prototype, {
  Maximum: numberMember(""),
  MajorUnit: numberMember("", 0),
  MinorUnit: numberMember("", 0),
  Visible: flagMember(true),
  ReversePlotOrder: flagMember(false),
  Position: wordMember("Automatic", ["Automatic", "Maximum", "Minimum"], ["Custom"]),
  ScaleType: wordMember("Linear", ["Linear", "Logarithmic"]),
  LogBase: numberMember(10, 2, 1000),
  DisplayUnit: wordMember("None", [
    ...["None", "Hundreds", "Thousands", "TenThousands", "HundredThousands", "Millions"],
    ...["TenMillions", "HundredMillions", "Billions", "Trillions"],
  ]),
  ShowDisplayUnitLabel: flagMember(true),
  MajorTickMark: wordMember("None", MARKS),
  MinorTickMark: wordMember("None", MARKS),
  TickLabelPosition: wordMember("NextToAxis", ["NextToAxis", "High", "Low", "None"]),
  TickLabelSpacing: numberMember("", 1),
  TickMarkSpacing: numberMember(1, 1),
  NumberFormat: textMember("General"),
  TextOrientation: numberMember(0, -90, 90),
});

class ChartAxisTitle extends StoredPart {
  readonly className = "ChartAxisTitle";

  constructor(
    private readonly access: ChartAccess,
    private readonly key: AxisKey,
  ) {
    super(chartStore(access), `axis.${key}.title`);
  }

  get Text(): string {
    if (this.key === "category") return linkedText(this.access, "categoryTitle");
    if (this.key === "value") return linkedText(this.access, "valueTitle");
    return String(this.store.read(`${this.prefix}.Text`) ?? "");
  }
  setText(given: unknown): void {
    const title = text(given);
    if (this.key === "category") setUnlinked(this.access, "categoryTitle", title);
    else if (this.key === "value") setUnlinked(this.access, "valueTitle", title);
    else this.store.write(`${this.prefix}.Text`, title);
  }
  SetFormula(given: unknown): void {
    if (this.key === "secondary") throw new ApiNotFound("ChartAxisTitle.setFormula of a secondary axis");
    link(this.access, `${this.key}Title`, given);
  }
  get Visible(): boolean {
    return this.Text !== "";
  }
  setVisible(given: unknown): void {
    if (!flag(given)) this.setText("");
    else if (this.Text === "") this.setText("Axis Title");
  }
  get Format(): HostObject {
    return new ChartAxisTitleFormat(this.store, this.prefix);
  }
}

/** The rules across the plot. Those of the values' axis are there from the start. */
class ChartGridlines extends StoredPart {
  readonly className = "ChartGridlines";

  constructor(
    private readonly access: ChartAccess,
    private readonly key: AxisKey,
    private readonly size: "major" | "minor",
  ) {
    super(chartStore(access), `axis.${key}.${size}`);
  }

  private get isMain(): boolean {
    return this.key === "value" && this.size === "major";
  }
  get Visible(): boolean {
    if (this.isMain) return this.access.chart().gridlines.isVisible;
    return this.store.read(`${this.prefix}.Visible`) === true;
  }
  setVisible(given: unknown): void {
    const isVisible = flag(given);
    if (this.isMain) this.access.change({ gridlines: { ...this.access.chart().gridlines, isVisible } });
    else this.store.write(`${this.prefix}.Visible`, isVisible);
  }
  get Format(): HostObject {
    const main = {
      read: (key: string) =>
        key.endsWith(".Color") ? this.access.chart().gridlines.color : this.store.read(key),
      write: (key: string, value: string | number | boolean | undefined) => {
        if (!key.endsWith(".Color")) return this.store.write(key, value);
        const { isVisible } = this.access.chart().gridlines;
        this.access.change({
          gridlines: { isVisible, ...(value === undefined ? {} : { color: String(value) }) },
        });
      },
    };
    return new ChartGridlinesFormat(this.isMain ? main : this.store, this.prefix);
  }
}
