import { itemAlreadyExists } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { NORMAL } from "../../sheet/built-in-styles";
import type { CellFormat } from "../../sheet/cell-format";
import type { CellStyle } from "../../sheet/document-parts";
import { choice, flag, integer, positive, text } from "../base/argument";
import { Collection } from "../base/collection";
import { color } from "../base/color";
import { found, type ObjectContext } from "../base/context";
import { applyStyle, restyle, styleNamed, stylesOf } from "../ranges/cell-styles";

/** The cell styles of the workbook. */
export class StyleCollection extends Collection<Style> {
  readonly className = "StyleCollection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  items(): readonly Style[] {
    return stylesOf(this.context.book).map(({ id }) => new Style(new StyleAccess(this.context, id)));
  }
  protected keys(style: Style): readonly string[] {
    return [style.Name];
  }
  GetItem(name: unknown): Style {
    return this.item(name);
  }
  GetItemAt(index: unknown): Style {
    return this.at(index);
  }
  /** A style that looks like Normal. */
  Add(name: unknown): void {
    const id = text(name);
    if (styleNamed(this.context.book, id)) throw itemAlreadyExists();
    const style: CellStyle = { id, isBuiltIn: false, format: {}, numberFormat: "General", others: {} };
    this.context.book.putRecord("style", style);
  }
}

/** A style as its parts read and change it. */
class StyleAccess {
  constructor(
    readonly context: ObjectContext,
    private readonly id: string,
  ) {}

  get style(): CellStyle {
    return found(styleNamed(this.context.book, this.id) ?? null);
  }
  get format(): CellFormat {
    return { ...NORMAL, ...this.style.format };
  }
  async change(patch: Partial<CellStyle>): Promise<void> {
    const style = { ...this.style, ...patch };
    this.context.book.putRecord("style", style);
    await restyle(this.context.book, style);
  }
  changeFormat(format: Partial<CellFormat>): Promise<void> {
    return this.change({ format: { ...this.style.format, ...format } });
  }
}

const ALIGNMENTS = ["General", "Left", "Center", "Right"] as const;
const OTHER_ALIGNMENTS = ["Fill", "Justify", "CenterAcrossSelection", "Distributed"];

class Style extends HostObject {
  readonly className = "Style";

  constructor(private readonly access: StyleAccess) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Name: this.Name };
  }
  get Name(): string {
    return this.access.style.id;
  }
  get BuiltIn(): boolean {
    return this.access.style.isBuiltIn;
  }
  get NumberFormat(): string {
    return this.access.style.numberFormat;
  }
  setNumberFormat(given: unknown): Promise<void> {
    return this.access.change({ numberFormat: text(given) });
  }
  get NumberFormatLocal(): string {
    return this.NumberFormat;
  }
  setNumberFormatLocal(given: unknown): Promise<void> {
    return this.setNumberFormat(given);
  }
  get HorizontalAlignment(): string {
    return this.access.format.horizontalAlignment;
  }
  setHorizontalAlignment(given: unknown): Promise<void> {
    const horizontalAlignment = choice(given, "Style.horizontalAlignment", ALIGNMENTS, OTHER_ALIGNMENTS);
    return this.access.changeFormat({ horizontalAlignment });
  }
  get VerticalAlignment(): string {
    return this.access.format.verticalAlignment;
  }
  setVerticalAlignment(given: unknown): Promise<void> {
    const shown = ["Top", "Center", "Bottom"] as const;
    const verticalAlignment = choice(given, "Style.verticalAlignment", shown, ["Justify", "Distributed"]);
    return this.access.changeFormat({ verticalAlignment });
  }
  get WrapText(): boolean {
    return this.access.format.wrapText;
  }
  setWrapText(given: unknown): Promise<void> {
    return this.access.changeFormat({ wrapText: flag(given) });
  }
  get Fill(): StyleFill {
    return new StyleFill(this.access);
  }
  get Font(): StyleFont {
    return new StyleFont(this.access);
  }
  /** Cells that had it are Normal then. */
  async Delete(): Promise<void> {
    const { context, style } = this.access;
    for (const { style: name, sheet, ranges } of context.book.records("styledCells"))
      if (name === style.id)
        for (const rect of ranges) await applyStyle(context.book, { sheet, rect }, "Normal");
    context.book.removeRecord("style", style.id);
  }
  other(name: string): string | number | boolean | undefined {
    return this.access.style.others[name];
  }
  changeOther(name: string, value: string | number | boolean): Promise<void> {
    return this.access.change({ others: { ...this.access.style.others, [name]: value } });
  }
}

/** What a style says and no cell shows: kept and read back. */
const OTHERS = {
  FormulaHidden: [flag, false],
  Locked: [flag, true],
  IncludeAlignment: [flag, true],
  IncludeBorder: [flag, true],
  IncludeFont: [flag, true],
  IncludeNumber: [flag, true],
  IncludePatterns: [flag, true],
  IncludeProtection: [flag, true],
  ShrinkToFit: [flag, false],
  AutoIndent: [flag, false],
  IndentLevel: [integer, 0],
  TextOrientation: [integer, 0],
  ReadingOrder: [text, "Context"],
} as const;

for (const [name, [check, initial]] of Object.entries(OTHERS)) {
  Object.defineProperties(Style.prototype, {
    [name]: {
      get(this: Style) {
        return this.other(name) ?? initial;
      },
    },
    [`set${name}`]: {
      value(this: Style, given: unknown) {
        return this.changeOther(name, check(given));
      },
    },
  });
}

class StyleFill extends HostObject {
  readonly className = "RangeFill";

  constructor(private readonly access: StyleAccess) {
    super();
  }
  get Color(): string {
    return this.access.format.fillColor || "#FFFFFF";
  }
  setColor(given: unknown): Promise<void> {
    return this.access.changeFormat({ fillColor: color(given) });
  }
  Clear(): Promise<void> {
    return this.access.changeFormat({ fillColor: "" });
  }
}

class StyleFont extends HostObject {
  readonly className = "RangeFont";

  constructor(private readonly access: StyleAccess) {
    super();
  }
  get Name(): string {
    return this.access.format.fontName;
  }
  setName(given: unknown): Promise<void> {
    return this.access.changeFormat({ fontName: text(given) });
  }
  get Size(): number {
    return this.access.format.fontSize;
  }
  setSize(given: unknown): Promise<void> {
    return this.access.changeFormat({ fontSize: positive(given) });
  }
  get Color(): string {
    return this.access.format.fontColor;
  }
  setColor(given: unknown): Promise<void> {
    return this.access.changeFormat({ fontColor: color(given) });
  }
  get Bold(): boolean {
    return this.access.format.fontBold;
  }
  setBold(given: unknown): Promise<void> {
    return this.access.changeFormat({ fontBold: flag(given) });
  }
  get Italic(): boolean {
    return this.access.format.fontItalic;
  }
  setItalic(given: unknown): Promise<void> {
    return this.access.changeFormat({ fontItalic: flag(given) });
  }
  get Underline(): string {
    return this.access.format.fontUnderline ? "Single" : "None";
  }
  setUnderline(given: unknown): Promise<void> {
    const others = ["Double", "SingleAccountant", "DoubleAccountant"];
    const line = choice(given, "RangeFont.underline", ["None", "Single"], others);
    return this.access.changeFormat({ fontUnderline: line === "Single" });
  }
}
