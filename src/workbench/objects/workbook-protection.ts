import { accessDenied, invalidOperation } from "../protocol/api-error";
import { HostObject } from "../protocol/host-object";
import { optionalText } from "./base/argument";
import type { ObjectContext } from "./base/context";
import { keepStructurePassword, structurePassword } from "./base/passwords";

/** Protection of the workbook's structure, which sheets it has. */
export class WorkbookProtection extends HostObject {
  readonly className = "WorkbookProtection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get Protected(): boolean {
    return this.context.book.isStructureProtected();
  }
  async Protect(password: unknown): Promise<void> {
    if (this.Protected) throw invalidOperation();
    keepStructurePassword(this.context.book, optionalText(password));
    await this.context.book.setStructureProtected(true);
  }
  /** Refused for a password that is not the workbook's. */
  async Unprotect(password: unknown): Promise<void> {
    const word = structurePassword(this.context.book);
    if (word !== undefined && word !== optionalText(password)) throw accessDenied();
    keepStructurePassword(this.context.book, undefined);
    await this.context.book.setStructureProtected(false);
  }
}
