import type { SheetId } from "../../sheet/rectangle";
import { ApiNotFound, invalidOperation } from "../../protocol/api-error";
import { HostObject } from "../../protocol/host-object";

import { isGiven } from "../base/argument";
import { existing, type ObjectContext } from "../base/context";

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
