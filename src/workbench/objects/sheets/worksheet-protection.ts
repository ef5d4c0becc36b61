import type { SheetId } from "../../sheet/rectangle";
import { accessDenied, invalidArgument, invalidOperation } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";
import { fields, isGiven, optionalText } from "../base/argument";
import { existing, type ObjectContext } from "../base/context";
import { keepSheetProtection, type SheetProtection, sheetProtection } from "../base/passwords";

/** What a protected sheet may allow, and whether it does if nothing is said. */
const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;
const SELECTION_MODES: readonly unknown[] = ["Normal", "Unlocked", "None"];

/** Protection of a sheet. What its options would allow is kept and read back, and refused all the same. */
export class WorksheetProtection extends HostObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly context: ObjectContext,
    private readonly id: SheetId,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.isProtected(this.sheet);
  }
  /** Null while the sheet is not protected. */
  get Options(): object | null {
    return this.Protected ? { ...OPTIONS, selectionMode: "Normal", ...this.kept.options } : null;
  }
  async Protect(options: unknown, password: unknown): Promise<void> {
    if (this.Protected) throw invalidOperation();
    const word = optionalText(password);
    const kept = { options: allowed(options), ...(word ? { password: word } : {}) };
    keepSheetProtection(this.context.book, this.sheet, kept);
    await this.context.book.setProtected(this.sheet, true);
    this.tell(true);
  }
  /** Refused for a password that is not the sheet's. */
  async Unprotect(password: unknown): Promise<void> {
    if (!this.Protected) return;
    if ((this.kept.password ?? "") !== (optionalText(password) ?? "") && this.kept.password)
      throw accessDenied();
    keepSheetProtection(this.context.book, this.sheet, undefined);
    await this.context.book.setProtected(this.sheet, false);
    this.tell(false);
  }

  private tell(isProtected: boolean): void {
    this.context.events.publish("ProtectionChanged", this.sheet, { isProtected, source: "Local" });
  }

  private get kept(): SheetProtection {
    return sheetProtection(this.context.book, this.sheet);
  }

  private get sheet(): SheetId {
    return existing(this.context, this.id).id;
  }
}

function allowed(given: unknown): SheetProtection["options"] {
  if (!isGiven(given)) return {};
  const options: Record<string, boolean | string> = {};
  for (const [name, value] of Object.entries(fields(given))) {
    if (value === null || value === undefined) continue;
    if (name in OPTIONS && typeof value === "boolean") options[name] = value;
    else if (name === "selectionMode" && SELECTION_MODES.includes(value)) options[name] = String(value);
    else throw invalidArgument();
  }
  return options;
}
