import { ApiNotFound, invalidOperation } from "../protocol/api-error";
import { HostObject } from "../protocol/host-object";
import type { SheetId } from "../sheet/book";
import { isGiven } from "./argument";
import { existing, type ObjectContext } from "./context";

/** Protection of a whole sheet: no password, no exceptions. */
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
  async Protect(options: unknown, password: unknown): Promise<void> {
    if (isGiven(options)) throw new ApiNotFound("WorksheetProtection.protect(options)");
    if (isGiven(password)) throw new ApiNotFound("WorksheetProtection.protect(password)");
    if (this.Protected) throw invalidOperation();
    await this.context.book.setProtected(this.sheet, true);
  }
  async Unprotect(): Promise<void> {
    await this.context.book.setProtected(this.sheet, false);
  }

  private get sheet(): SheetId {
    return existing(this.context, this.id).id;
  }
}
