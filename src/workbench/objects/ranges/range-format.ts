import { HostObject } from "../../protocol/host-object";
import { formatA1 } from "../../sheet/a1";
import type { CellFormat } from "../../sheet/cell-format";
import { choice, flag, positive, text } from "../base/argument";
import { color } from "../base/color";
import { eventReference } from "../base/event-publisher";
import { refuseIfProtected } from "../base/context";
import { RangeBorderCollection } from "./range-borders";
import type { RangePosition } from "./range-position";

/** A part of how a range looks; `null` where its cells differ. */
abstract class FormatPart extends HostObject {
  /** Of one range, or of several. */
  constructor(protected readonly ranges: readonly RangePosition[]) {
    super();
  }

  protected look<K extends keyof CellFormat>(key: K): CellFormat[K] | null {
    return this.common(({ context, sheet, rect }) => context.book.format(sheet, rect, key));
  }

  protected change(format: Partial<CellFormat>): Promise<void> {
    return this.each(async ({ context, sheet, rect }) => {
      await context.book.setFormat(sheet, rect, format);
      const referenceId = eventReference(sheet, rect);
      context.events.publish("FormatChanged", sheet, {
        address: formatA1(rect),
        source: "Local",
        referenceId,
      });
    });
  }

  /** What all ranges have in common. */
  protected common<T>(read: (range: RangePosition) => T | null): T | null {
    const [first, ...others] = new Set(this.ranges.map(read));
    return others.length > 0 ? null : (first ?? null);
  }

  protected async each(change: (range: RangePosition) => unknown): Promise<void> {
    for (const range of this.ranges) {
      refuseIfProtected(range.context, range.sheet);
      await change(range);
    }
  }
}

export class RangeFormat extends FormatPart {
  readonly className = "RangeFormat";
  private readonly fill = new RangeFill(this.ranges);
  private readonly font = new RangeFont(this.ranges);
  private readonly borders = new RangeBorderCollection(this.ranges);

  get Fill(): RangeFill {
    return this.fill;
  }
  get Font(): RangeFont {
    return this.font;
  }
  get Borders(): RangeBorderCollection {
    return this.borders;
  }

  get HorizontalAlignment(): string | null {
    return this.look("horizontalAlignment");
  }
  setHorizontalAlignment(given: unknown): Promise<void> {
    const shown = ["General", "Left", "Center", "Right"] as const;
    const others = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];
    return this.change({
      horizontalAlignment: choice(given, "RangeFormat.horizontalAlignment", shown, others),
    });
  }
  get VerticalAlignment(): string | null {
    return this.look("verticalAlignment");
  }
  setVerticalAlignment(given: unknown): Promise<void> {
    const shown = ["Top", "Center", "Bottom"] as const;
    return this.change({
      verticalAlignment: choice(given, "RangeFormat.verticalAlignment", shown, ["Justify", "Distributed"]),
    });
  }
  get WrapText(): boolean | null {
    return this.look("wrapText");
  }
  setWrapText(given: unknown): Promise<void> {
    return this.change({ wrapText: flag(given) });
  }

  get ColumnWidth(): number | null {
    return this.common(({ context, sheet, rect }) =>
      context.book.columnWidth(sheet, rect.column, rect.width),
    );
  }
  async setColumnWidth(given: unknown): Promise<void> {
    const width = positive(given);
    await this.each(({ context, sheet, rect }) =>
      context.book.setColumnWidth(sheet, rect.column, rect.width, width),
    );
  }
  get RowHeight(): number | null {
    return this.common(({ context, sheet, rect }) => context.book.rowHeight(sheet, rect.row, rect.height));
  }
  async setRowHeight(given: unknown): Promise<void> {
    const height = positive(given);
    await this.each(({ context, sheet, rect }) =>
      context.book.setRowHeight(sheet, rect.row, rect.height, height),
    );
  }
  async AutofitColumns(): Promise<void> {
    await this.each(async ({ context, sheet, rect }) => {
      await context.book.calculated();
      await context.book.autofitColumns(sheet, rect);
    });
  }
  async AutofitRows(): Promise<void> {
    await this.each(async ({ context, sheet, rect }) => {
      await context.book.calculated();
      await context.book.autofitRows(sheet, rect);
    });
  }
}

class RangeFill extends FormatPart {
  readonly className = "RangeFill";

  /** White where there is no fill, as in Excel. */
  get Color(): string | null {
    const fill = this.look("fillColor");
    return fill === "" ? "#FFFFFF" : fill;
  }
  setColor(given: unknown): Promise<void> {
    return this.change({ fillColor: color(given) });
  }
  Clear(): Promise<void> {
    return this.change({ fillColor: "" });
  }
}

class RangeFont extends FormatPart {
  readonly className = "RangeFont";

  get Name(): string | null {
    return this.look("fontName");
  }
  setName(given: unknown): Promise<void> {
    return this.change({ fontName: text(given) });
  }
  get Size(): number | null {
    return this.look("fontSize");
  }
  setSize(given: unknown): Promise<void> {
    return this.change({ fontSize: positive(given) });
  }
  get Color(): string | null {
    return this.look("fontColor");
  }
  setColor(given: unknown): Promise<void> {
    return this.change({ fontColor: color(given) });
  }
  get Bold(): boolean | null {
    return this.look("fontBold");
  }
  setBold(given: unknown): Promise<void> {
    return this.change({ fontBold: flag(given) });
  }
  get Italic(): boolean | null {
    return this.look("fontItalic");
  }
  setItalic(given: unknown): Promise<void> {
    return this.change({ fontItalic: flag(given) });
  }
  get Underline(): "Single" | "None" | null {
    const underlined = this.look("fontUnderline");
    return underlined === null ? null : underlined ? "Single" : "None";
  }
  setUnderline(given: unknown): Promise<void> {
    const others = ["Double", "SingleAccountant", "DoubleAccountant"];
    const line = choice(given, "RangeFont.underline", ["None", "Single"], others);
    return this.change({ fontUnderline: line === "Single" });
  }
}
