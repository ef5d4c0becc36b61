import { ApiNotFound, invalidArgument, invalidOperation } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { ConditionalFormat as BookFormat, ConditionalRule } from "../../sheet/conditional-format";
import { freeRecordId } from "../../sheet/records";
import { flag, integer, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext, refuseIfProtected } from "../base/context";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  type FormatAccess,
  IconSetConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from "./conditional-parts";
import { freshRules } from "./conditional-rule";
import { touches } from "./covered";
import type { CellSet } from "./data-validation";

/** The rules that change how some cells look, the one that goes first before the others. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";

  constructor(private readonly cells: () => CellSet) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const { context, sheet, rects } = this.cells();
    return context.book
      .records("conditionalFormat")
      .filter((record) => touches(record, sheet, rects))
      .sort((a, b) => a.priority - b.priority)
      .map(({ id }) => new ConditionalFormat(context, id));
  }
  protected keys(format: ConditionalFormat): readonly string[] {
    return [format.Id];
  }
  GetItemAt(index: unknown): ConditionalFormat {
    return this.at(index);
  }

  /** Before all others, as in Excel. */
  Add(type: unknown): ConditionalFormat {
    const kind = text(type);
    const rule = Object.entries(freshRules).find(([name]) => name === kind)?.[1];
    if (!rule) throw kind === "FormulaExpression" ? new ApiNotFound(kind) : invalidArgument();
    const { context, sheet, rects } = this.cells();
    refuseIfProtected(context, sheet);
    const { book } = context;
    const present = book.records("conditionalFormat");
    for (const other of present.filter((each) => each.sheet === sheet))
      book.putRecord("conditionalFormat", { ...other, priority: other.priority + 1 });
    const id = freeRecordId("conditionalFormat", present);
    book.putRecord("conditionalFormat", {
      id,
      sheet,
      ranges: rects,
      priority: 0,
      stopIfTrue: false,
      rule,
      look: {},
    });
    return new ConditionalFormat(context, id);
  }
  ClearAll(): void {
    for (const format of this.items()) format.Delete();
  }
}

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.record.id;
  }
  get Type(): string {
    return this.record.rule.type;
  }
  get Priority(): number {
    return this.record.priority;
  }
  setPriority(given: unknown): void {
    this.change({ priority: integer(given) });
  }
  get StopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }
  setStopIfTrue(given: unknown): void {
    this.change({ stopIfTrue: flag(given) });
  }

  get CellValue(): HostObject {
    return ofKind(this.CellValueOrNullObject);
  }
  get CellValueOrNullObject(): HostObject | null {
    return this.part("CellValue", CellValueConditionalFormat);
  }
  get Custom(): HostObject {
    return ofKind(this.CustomOrNullObject);
  }
  get CustomOrNullObject(): HostObject | null {
    return this.part("Custom", CustomConditionalFormat);
  }
  get ColorScale(): HostObject {
    return ofKind(this.ColorScaleOrNullObject);
  }
  get ColorScaleOrNullObject(): HostObject | null {
    return this.part("ColorScale", ColorScaleConditionalFormat);
  }
  get DataBar(): HostObject {
    return ofKind(this.DataBarOrNullObject);
  }
  get DataBarOrNullObject(): HostObject | null {
    return this.part("DataBar", DataBarConditionalFormat);
  }
  get IconSet(): HostObject {
    return ofKind(this.IconSetOrNullObject);
  }
  get IconSetOrNullObject(): HostObject | null {
    return this.part("IconSet", IconSetConditionalFormat);
  }
  get TextComparison(): HostObject {
    return ofKind(this.TextComparisonOrNullObject);
  }
  get TextComparisonOrNullObject(): HostObject | null {
    return this.part("ContainsText", TextConditionalFormat);
  }
  get TopBottom(): HostObject {
    return ofKind(this.TopBottomOrNullObject);
  }
  get TopBottomOrNullObject(): HostObject | null {
    return this.part("TopBottom", TopBottomConditionalFormat);
  }
  get Preset(): HostObject {
    return ofKind(this.PresetOrNullObject);
  }
  get PresetOrNullObject(): HostObject | null {
    return this.part("PresetCriteria", PresetCriteriaConditionalFormat);
  }

  GetRange(): HostObject {
    return found(this.GetRangeOrNullObject());
  }
  /** Null where there are several. */
  GetRangeOrNullObject(): HostObject | null {
    const { ranges, sheet } = this.record;
    const [first, ...others] = ranges;
    return first && others.length === 0 ? this.context.range(sheet, first) : null;
  }
  Delete(): void {
    refuseIfProtected(this.context, this.record.sheet);
    this.context.book.removeRecord("conditionalFormat", this.id);
  }

  private get record(): BookFormat {
    return found(this.context.book.records("conditionalFormat").find(({ id }) => id === this.id) ?? null);
  }

  private part(
    type: ConditionalRule["type"],
    Part: new (access: FormatAccess) => HostObject,
  ): HostObject | null {
    if (this.record.rule.type !== type) return null;
    return new Part({ get: () => this.record, change: (patch) => this.change(patch) });
  }

  private change(patch: Partial<BookFormat>): void {
    refuseIfProtected(this.context, this.record.sheet);
    this.context.book.putRecord("conditionalFormat", { ...this.record, ...patch });
  }
}

function ofKind(part: HostObject | null): HostObject {
  if (!part) throw invalidOperation();
  return part;
}
