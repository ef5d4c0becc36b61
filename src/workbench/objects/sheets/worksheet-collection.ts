import { itemAlreadyExists } from "../../protocol/api-error";
import { optionalFlag, optionalText } from "../base/argument";
import { Collection } from "../base/collection";
import { found, type ObjectContext, refuseIfStructureProtected, sameName } from "../base/context";
import { ANY_SHEET } from "../base/event-publisher";
import { type Observable, registers, registersPlainly } from "../base/observable";
import { checkSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends Collection<Worksheet> implements Observable {
  readonly className = "WorksheetCollection";

  constructor(readonly context: ObjectContext) {
    super();
  }

  items(): readonly Worksheet[] {
    return this.context.book.sheets().map(({ id }) => new Worksheet(this.context, id));
  }
  protected keys(sheet: Worksheet): readonly string[] {
    return [sheet.Id, sheet.Name];
  }
  eventTarget(): string {
    return ANY_SHEET;
  }

  Add(name: unknown): Worksheet {
    const given = optionalText(name);
    const wanted = given === undefined ? this.freeName() : checkSheetName(given);
    if (this.taken(wanted)) throw itemAlreadyExists();
    refuseIfStructureProtected(this.context);
    return new Worksheet(this.context, this.context.book.addSheet(wanted));
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.book.activeSheet());
  }
  GetFirst(visibleOnly: unknown): Worksheet {
    return found(this.shown(visibleOnly)[0] ?? null);
  }
  GetLast(visibleOnly: unknown): Worksheet {
    return found(this.shown(visibleOnly).at(-1) ?? null);
  }
  override GetCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly: unknown): readonly Worksheet[] {
    const all = this.items();
    return optionalFlag(visibleOnly) ? all.filter((sheet) => sheet.Visibility === "Visible") : all;
  }

  private taken(name: string): boolean {
    return this.context.book.sheets().some((sheet) => sameName(sheet.name, name));
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.taken(`Sheet${number}`)) return `Sheet${number}`;
  }
}

registers(WorksheetCollection.prototype, [
  "DataChanged",
  "SelectionChanged",
  "Activated",
  "Deactivated",
  "Calculated",
  "Added",
  "Deleted",
  "RowSorted",
  "ColumnSorted",
  "RowHiddenChanged",
  "FormulaChanged",
  "FormatChanged",
  "ProtectionChanged",
  "SingleClicked",
]);
registersPlainly(WorksheetCollection.prototype, ["NameChanged", "VisibilityChanged", "Moved"]);
