import { invalidArgument, itemAlreadyExists } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { formatA1, parseA1, quoteSheetName } from "../../sheet/a1";
import type { DefinedName } from "../../sheet/book";
import type { SheetId } from "../../sheet/rectangle";
import { flag, optionalText, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, existing, type ObjectContext, sameName } from "../base/context";
import { Range } from "../ranges/range";
import { locateName, type Place } from "../base/reference";

const LONGEST = 255;

/** Excel's rules: letters, digits, dots and underscores, nothing that reads as a cell. */
function checkName(name: string): string {
  const valid =
    name.length <= LONGEST &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !parseA1(name) &&
    !/^(r\d*)?(c\d*)?$/i.test(name) &&
    !/^(true|false)$/i.test(name);
  if (!valid) throw invalidArgument();
  return name;
}

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends Collection<NamedItem> {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet?: SheetId,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.context.book
      .definedNames()
      .filter(({ sheet }) => sheet === this.sheet)
      .map((name) => new NamedItem(this.context, name));
  }
  protected keys(item: NamedItem): readonly string[] {
    return [item.Name];
  }

  Add(name: unknown, reference: unknown, comment: unknown): Promise<NamedItem> {
    return this.define(name, reference instanceof Range ? absolute(reference) : text(reference), comment);
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): Promise<NamedItem> {
    return this.define(name, text(formula), comment);
  }

  private async define(given: unknown, target: string, comment: unknown): Promise<NamedItem> {
    const name = checkName(text(given));
    if (this.find(name)) throw itemAlreadyExists();
    const note = optionalText(comment);
    const definition: DefinedName = {
      name,
      formula: target.startsWith("=") ? target : constant(target),
      ...(this.sheet !== undefined && { sheet: this.sheet }),
      ...(note !== undefined && { comment: note }),
    };
    await this.context.book.setDefinedName(definition);
    return new NamedItem(this.context, definition);
  }
}

/** Text that is no formula names itself, a number is one. */
const constant = (target: string): string =>
  target !== "" && Number.isFinite(Number(target)) ? `=${target}` : `="${target.replaceAll('"', '""')}"`;

const absolute = (range: Range): string =>
  `=${quoteSheetName(existing(range.context, range.sheet).name)}!${formatA1(range.rect, true)}`;

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly context: ObjectContext,
    private readonly known: DefinedName,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.known.name };
  }

  get Name(): string {
    return this.definition.name;
  }
  get Formula(): string {
    return this.definition.formula;
  }
  async setFormula(given: unknown): Promise<void> {
    const formula = text(given);
    if (!formula.startsWith("=")) throw invalidArgument();
    await this.context.book.setDefinedName({ ...this.definition, formula });
  }
  get Comment(): string {
    return this.definition.comment ?? "";
  }
  async setComment(given: unknown): Promise<void> {
    await this.context.book.setDefinedName({ ...this.definition, comment: text(given) });
  }
  get Scope(): "Workbook" | "Worksheet" {
    return this.known.sheet === undefined ? "Workbook" : "Worksheet";
  }
  get Visible(): boolean {
    return this.definition.isHidden !== true;
  }
  async setVisible(given: unknown): Promise<void> {
    await this.context.book.setDefinedName({ ...this.definition, isHidden: !flag(given) });
  }
  get Worksheet(): HostObject {
    return found(this.WorksheetOrNullObject);
  }
  /** Null for a name of the workbook. */
  get WorksheetOrNullObject(): HostObject | null {
    return this.known.sheet === undefined ? null : this.context.worksheet(this.known.sheet);
  }
  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(() => this.GetRange());
  }
  /** A name that calculates something else than cells is an `Error` here: nothing evaluates it. */
  get Type(): string {
    if (this.place) return "Range";
    const value = this.literal;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return typeof value === "string" ? "String" : "Error";
  }
  get Value(): unknown {
    if (!this.place) return this.literal ?? "#VALUE!";
    return this.definition.formula.replace(/^=/, "");
  }

  GetRange(): Range {
    return found(this.GetRangeOrNullObject());
  }
  GetRangeOrNullObject(): Range | null {
    const place = this.place;
    return place ? new Range(this.context, place.sheet, place.rect) : null;
  }
  async Delete(): Promise<void> {
    const { name, sheet } = this.definition;
    await this.context.book.removeDefinedName(name, sheet);
  }

  private get definition(): DefinedName {
    const { name, sheet } = this.known;
    const now = this.context.book
      .definedNames()
      .find((other) => sameName(other.name, name) && other.sheet === sheet);
    return found(now ?? null);
  }

  private get place(): Place | undefined {
    return locateName(this.context.book, this.definition, this.context.book.activeSheet());
  }

  private get literal(): number | string | boolean | undefined {
    const body = this.definition.formula.replace(/^=/, "").trim();
    if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
    if (/^(true|false)$/i.test(body)) return /^true$/i.test(body);
    return body !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
  }
}

class NamedItemArrayValues extends HostObject {
  readonly className = "NamedItemArrayValues";

  constructor(private readonly range: () => Range) {
    super();
  }
  get Values(): Range["Values"] {
    return this.range().Values;
  }
  get Types(): Range["ValueTypes"] {
    return this.range().ValueTypes;
  }
}
