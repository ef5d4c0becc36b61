import { HostObject } from "../protocol/host-object";
import { choice } from "./base/argument";
import type { ObjectContext } from "./base/context";

export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }
  setCalculationMode(given: unknown): void {
    const others = ["AutomaticExceptTables", "Manual"];
    choice(given, "Application.calculationMode", ["Automatic"], others);
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }

  async Calculate(): Promise<void> {
    await this.context.book.recalculate();
  }
  // A batch is carried out without the screen or a calculation coming between its actions as it is.
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}
