import { ApiNotFound, invalidOperation } from "../protocol/api-error";
import { HostObject } from "../protocol/host-object";
import { isGiven } from "./base/argument";
import type { ObjectContext } from "./base/context";

/** Protection of the workbook's structure, which sheets it has: no password. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.isStructureProtected();
  }
  async Protect(password: unknown): Promise<void> {
    if (isGiven(password)) throw new ApiNotFound("WorkbookProtection.protect(password)");
    if (this.Protected) throw invalidOperation();
    await this.context.book.setStructureProtected(true);
  }
  async Unprotect(): Promise<void> {
    await this.context.book.setStructureProtected(false);
  }
}
