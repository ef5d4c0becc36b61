import { invalidArgument, invalidOperation } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import type { DocumentText } from "../../sheet/document-parts";
import { choice, optionalText, text } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext, sameName } from "../base/context";
import { locate, locateName, type Place } from "../base/reference";
import { Range } from "../ranges/range";
import { Table } from "../tables/tables";

const PREFIX = "binding:";
const TYPES = ["Range", "Table", "Text"] as const;

/** Names of an add-in for cells, tables and texts of the workbook. Cells that move take their binding along. */
export class BindingCollection extends Collection<Binding> {
  readonly className = "BindingCollection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get Count(): number {
    return this.items().length;
  }
  items(): readonly Binding[] {
    return this.context.book
      .records("document")
      .flatMap(({ id }) => (id.startsWith(PREFIX) ? [new Binding(this.context, id)] : []));
  }
  protected keys(binding: Binding): readonly string[] {
    return [binding.Id];
  }
  /** Ids are told apart by case. */
  override find(key: unknown): Binding | undefined {
    return this.items().find(({ Id }) => Id === key);
  }
  GetItem(key: unknown): Binding {
    return this.item(key);
  }
  GetItemAt(index: unknown): Binding {
    return this.at(index);
  }

  Add(range: unknown, type: unknown, id: unknown): Binding {
    const home = this.context.book.activeSheet();
    const place = range instanceof Range ? range.place : locate(this.context.book, text(range), home);
    if (!place) throw invalidArgument();
    return this.bind(place, type, id);
  }
  AddFromNamedItem(name: unknown, type: unknown, id: unknown): Binding {
    const { book } = this.context;
    const named = book.definedNames().find((each) => sameName(each.name, text(name)));
    const place = named ? locateName(book, named, book.activeSheet()) : tablePlace(this.context, text(name));
    if (!place) throw invalidArgument();
    return this.bind(place, type, id);
  }
  AddFromSelection(type: unknown, id: unknown): Binding {
    return this.bind(this.context.book.selection(), type, id);
  }

  /** In the place of one that has the id. */
  private bind({ sheet, rect }: Place, type: unknown, id: unknown): Binding {
    const kind = choice(type, "BindingCollection.add", TYPES);
    if (kind === "Text" && rect.height * rect.width !== 1) throw invalidArgument();
    const key = PREFIX + (optionalText(id) ?? this.freeId());
    this.context.book.putRecord("document", { id: key, sheet, ranges: [rect], text: kind });
    return new Binding(this.context, key);
  }

  private freeId(): string {
    for (let number = 1; ; number++) if (!this.find(`Binding${number}`)) return `Binding${number}`;
  }
}

function tablePlace({ book }: ObjectContext, name: string): Place | undefined {
  return book.tables().find((table) => sameName(table.name, name));
}

class Binding extends HostObject {
  readonly className = "Binding";

  constructor(
    private readonly context: ObjectContext,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.Id };
  }
  get Id(): string {
    return this.record.id.slice(PREFIX.length);
  }
  get Type(): string {
    return this.record.text;
  }

  GetRange(): HostObject {
    if (this.Type === "Text") throw invalidOperation();
    const { sheet, rect } = this.place;
    return this.context.range(sheet, rect);
  }
  GetTable(): Table {
    const { sheet, rect } = this.place;
    const table = this.context.book
      .tables()
      .find((each) => each.sheet === sheet && each.rect.row === rect.row && each.rect.column === rect.column);
    if (this.Type !== "Table") throw invalidOperation();
    return new Table(this.context, found(table ?? null).id);
  }
  async GetText(): Promise<string> {
    if (this.Type !== "Text") throw invalidOperation();
    await this.context.book.calculated();
    const { sheet, rect } = this.place;
    return this.context.book.text(sheet, rect)[0]?.[0] ?? "";
  }
  Delete(): void {
    this.context.book.removeRecord("document", this.record.id);
  }

  private get record(): DocumentText {
    return found(this.context.book.records("document").find(({ id }) => id === this.key) ?? null);
  }
  private get place(): Place {
    const { sheet, ranges } = this.record;
    const [rect] = ranges ?? [];
    if (sheet === undefined || !rect) throw invalidOperation();
    return { sheet, rect };
  }
}
