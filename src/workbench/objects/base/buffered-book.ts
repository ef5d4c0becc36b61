import type { CellEdit, SheetBook } from "../../sheet/book";
import type { SheetId } from "../../sheet/rectangle";

/** What neither reads nor changes the contents of cells: it need not wait for edits that are held back. */
const QUIET: ReadonlySet<PropertyKey> = new Set<keyof SheetBook>([
  ...(["name", "sheets", "activeSheet", "isProtected", "isStructureProtected", "frozen"] as const),
  ...(["definedNames", "tables", "charts", "settings", "records", "selection", "cellEdit", "on"] as const),
  ...(["beginUndoStep", "endUndoStep"] as const),
]);

/**
 * A book that carries out the edits of a batch together: an add-in that writes ten thousand cells one by one does not
 * wait for ten thousand commands of the spreadsheet. Whatever could see the difference carries them out first.
 */
export class BufferedBook {
  readonly book: SheetBook;
  private edits: CellEdit[] = [];
  private sheet: SheetId = "";
  private isHolding = false;

  constructor(private readonly target: SheetBook) {
    this.book = new Proxy(target, {
      get: (book, member: keyof SheetBook) => {
        if (member === "write") return this.write;
        if (!QUIET.has(member)) this.flush();
        const value: unknown = Reflect.get(book, member);
        return typeof value === "function" ? (value.bind(book) as unknown) : value;
      },
    });
  }

  /** Holds edits back until `release`. */
  hold(): void {
    this.isHolding = true;
  }

  release(): void {
    this.isHolding = false;
    this.flush();
  }

  private readonly write: SheetBook["write"] = (sheet, rect, inputs) => {
    if (!this.isHolding) return this.target.write(sheet, rect, inputs);
    if (sheet !== this.sheet) this.flush();
    this.sheet = sheet;
    this.edits.push({ rect, inputs });
    return undefined;
  };

  private flush(): void {
    if (this.edits.length > 0) this.target.writeAll(this.sheet, this.edits.splice(0));
  }
}
