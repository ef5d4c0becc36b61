import { HostObject } from "../../protocol/host-object";
import { invalidArgument } from "../../protocol/api-error";
import type { SheetId } from "../../sheet/rectangle";
import { integer, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext } from "../base/context";
import { DocumentTexts } from "../base/document-texts";

/** What the workbook says about itself: title, author and so on. */
export class DocumentProperties extends HostObject {
  readonly className = "DocumentProperties";
  private readonly texts: DocumentTexts;

  constructor(private readonly context: ObjectContext) {
    super();
    this.texts = new DocumentTexts(() => context.book, "property");
  }

  get Title(): string {
    return this.read("title");
  }
  setTitle(given: unknown): void {
    this.write("title", given);
  }
  get Subject(): string {
    return this.read("subject");
  }
  setSubject(given: unknown): void {
    this.write("subject", given);
  }
  get Author(): string {
    return this.read("author");
  }
  setAuthor(given: unknown): void {
    this.write("author", given);
  }
  get Keywords(): string {
    return this.read("keywords");
  }
  setKeywords(given: unknown): void {
    this.write("keywords", given);
  }
  get Comments(): string {
    return this.read("comments");
  }
  setComments(given: unknown): void {
    this.write("comments", given);
  }
  get Category(): string {
    return this.read("category");
  }
  setCategory(given: unknown): void {
    this.write("category", given);
  }
  get Manager(): string {
    return this.read("manager");
  }
  setManager(given: unknown): void {
    this.write("manager", given);
  }
  get Company(): string {
    return this.read("company");
  }
  setCompany(given: unknown): void {
    this.write("company", given);
  }
  get RevisionNumber(): number {
    return Number(this.read("revision") || 0);
  }
  setRevisionNumber(given: unknown): void {
    this.write("revision", String(integer(given)));
  }
  /** Nobody is signed in. */
  get LastAuthor(): string {
    return "";
  }
  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.context);
  }

  private read(key: string): string {
    return this.texts.get(key) ?? "";
  }
  private write(key: string, given: unknown): void {
    this.texts.put(key, text(given));
  }
}

/** Properties that somebody has made up for the workbook. */
export class CustomPropertyCollection extends Collection<CustomProperty> {
  readonly className = "CustomPropertyCollection";
  private readonly texts: DocumentTexts;

  constructor(context: ObjectContext) {
    super();
    this.texts = new DocumentTexts(() => context.book, "custom-property");
  }

  items(): readonly CustomProperty[] {
    return this.texts.all().map(([key]) => new CustomProperty(this.texts, key));
  }
  protected keys(property: CustomProperty): readonly string[] {
    return [property.Key];
  }
  GetItem(key: unknown): CustomProperty {
    return this.item(key);
  }
  Add(key: unknown, value: unknown): CustomProperty {
    const name = text(key);
    const property = this.find(name) ?? new CustomProperty(this.texts, name);
    property.setValue(value);
    return property;
  }
  DeleteAll(): void {
    for (const property of this.items()) property.Delete();
  }
}

class CustomProperty extends HostObject {
  readonly className = "CustomProperty";

  constructor(
    private readonly texts: DocumentTexts,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return JSON.parse(found(this.texts.get(this.key) ?? null));
  }
  setValue(given: unknown): void {
    if (!["string", "number", "boolean"].includes(typeof given)) throw invalidArgument();
    this.texts.put(this.key, JSON.stringify(given));
  }
  get Type(): string {
    const value = this.Value;
    if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
    return typeof value === "boolean" ? "Boolean" : "String";
  }
  Delete(): void {
    this.texts.remove(this.key);
  }
}

/** Properties of one sheet: texts. */
export class WorksheetCustomPropertyCollection extends Collection<WorksheetCustomProperty> {
  readonly className = "WorksheetCustomPropertyCollection";
  private readonly texts: DocumentTexts;

  constructor(context: ObjectContext, sheet: SheetId) {
    super();
    this.texts = new DocumentTexts(() => context.book, "sheet-property", sheet);
  }

  items(): readonly WorksheetCustomProperty[] {
    return this.texts.all().map(([key]) => new WorksheetCustomProperty(this.texts, key));
  }
  protected keys(property: WorksheetCustomProperty): readonly string[] {
    return [property.Key];
  }
  GetItem(key: unknown): WorksheetCustomProperty {
    return this.item(key);
  }
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = text(key);
    const property = this.find(name) ?? new WorksheetCustomProperty(this.texts, name);
    property.setValue(value);
    return property;
  }
}

class WorksheetCustomProperty extends HostObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    private readonly texts: DocumentTexts,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return found(this.texts.get(this.key) ?? null);
  }
  setValue(given: unknown): void {
    this.texts.put(this.key, text(given));
  }
  Delete(): void {
    this.texts.remove(this.key);
  }
}
