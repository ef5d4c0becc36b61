import type { RichApiMessage } from "../protocol/batch";
import { HostObject } from "../protocol/host-object";
import { parseA1 } from "../sheet/a1";
import type { SheetBook } from "../sheet/book";
import type { Rectangle, SheetId } from "../sheet/rectangle";
import { BufferedBook } from "./base/buffered-book";
import { Application } from "./application";
import { text } from "./base/argument";
import { BindingCollection } from "./document/bindings";
import { CommentCollection } from "./document/comments";
import { CustomXmlPartCollection } from "./document/custom-xml";
import { Functions } from "./document/functions";
import { DocumentProperties } from "./document/properties";
import { StyleCollection } from "./document/styles";
import { publishBookEvents } from "./book-events";
import { Chart } from "./charts/charts";
import { found, type ObjectContext } from "./base/context";
import { ANY_SHEET, EventPublisher, readEventReference } from "./base/event-publisher";
import { NamedItemCollection } from "./sheets/names";
import { Range, rangeAreas } from "./ranges/range";
import type { RangeAreas } from "./ranges/range-areas";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tables/tables";
import { WorkbookProtection } from "./workbook-protection";
import { Worksheet } from "./sheets/worksheet";
import { WorksheetCollection } from "./sheets/worksheet-collection";

/** `context.workbook`: the object that everything else is reached from. */
export class Workbook extends HostObject implements ObjectContext {
  readonly className = "Workbook";
  readonly events: EventPublisher;
  private writing = false;
  private readonly application = new Application(this);
  private readonly names = new NamedItemCollection(this);
  private readonly settings = new SettingCollection(this);
  private readonly tables = new TableCollection(this);
  private readonly worksheets = new WorksheetCollection(this);
  private readonly protection = new WorkbookProtection(this);

  private readonly buffered: BufferedBook;

  constructor(
    book: SheetBook,
    /** Carries events to the add-in. */
    send: (messages: readonly RichApiMessage[]) => void,
  ) {
    super();
    this.buffered = new BufferedBook(book);
    this.events = new EventPublisher(send);
    publishBookEvents(book, this.events, () => this.writing);
  }

  get book(): SheetBook {
    return this.buffered.book;
  }

  worksheet(sheet: SheetId): Worksheet {
    return new Worksheet(this, sheet);
  }

  range(sheet: SheetId, rect: Rectangle): Range {
    return new Range(this, sheet, rect);
  }

  /** Runs a batch of the add-in: its changes are one undo step, and events say that they are its own. */
  async write<T>(batch: () => Promise<T>): Promise<T> {
    this.writing = true;
    this.book.beginUndoStep();
    this.buffered.hold();
    try {
      return await batch();
    } finally {
      this.buffered.release();
      this.book.endUndoStep();
      this.writing = false;
    }
  }

  get Name(): string {
    return this.book.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): Application {
    return this.application;
  }
  get Names(): NamedItemCollection {
    return this.names;
  }
  get Protection(): WorkbookProtection {
    return this.protection;
  }
  get Settings(): SettingCollection {
    return this.settings;
  }
  get Tables(): TableCollection {
    return this.tables;
  }
  get Worksheets(): WorksheetCollection {
    return this.worksheets;
  }

  get Bindings(): BindingCollection {
    return new BindingCollection(this);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this);
  }
  get Styles(): StyleCollection {
    return new StyleCollection(this);
  }

  get Functions(): Functions {
    return new Functions(this);
  }

  _RegisterActivatedEvent(): void {
    this.events.register("WorkbookActivated", ANY_SHEET);
  }
  _UnregisterActivatedEvent(): void {
    this.events.unregister("WorkbookActivated", ANY_SHEET);
  }
  /** Somebody came back to the workbook's window. */
  activated(): void {
    this.events.publishTo("WorkbookActivated", ANY_SHEET, {});
  }

  GetActiveChart(): Chart {
    return found(this.GetActiveChartOrNullObject());
  }
  GetActiveChartOrNullObject(): Chart | null {
    const id = this.book.activeChart();
    return id === undefined ? null : new Chart(this, id);
  }
  GetSelectedRange(): Range {
    const { sheet, rect } = this.book.selection();
    return new Range(this, sheet, rect);
  }
  GetSelectedRanges(): RangeAreas {
    return found(rangeAreas(this.GetSelectedRange(), [this.book.selection().rect]));
  }
  GetActiveCell(): Range {
    const { sheet, rect } = this.book.selection();
    return new Range(this, sheet, { ...rect, height: 1, width: 1 });
  }
  _GetRangeForEventByReferenceId(reference: unknown): Range {
    return found(this._GetRangeOrNullObjectForEventByReferenceId(reference));
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: unknown): Range | null {
    const { address, sheet } = readEventReference(text(reference));
    const rect = parseA1(address);
    const exists = this.book.sheets().some(({ id }) => id === sheet);
    return rect && exists ? new Range(this, sheet, rect) : null;
  }
}
