import { HostObject } from "../protocol/host-object";
import { choice } from "./base/argument";
import { CultureInfo } from "./document/culture";
import type { ObjectContext } from "./base/context";

export class Application extends HostObject {
  readonly className = "Application";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  get CalculationMode(): string {
    return this.context.book.isManual() ? "Manual" : "Automatic";
  }
  setCalculationMode(given: unknown): void {
    const shown = ["Automatic", "Manual"] as const;
    const mode = choice(given, "Application.calculationMode", shown, ["AutomaticExceptTables"]);
    this.context.book.setManual(mode === "Manual");
  }
  get DecimalSeparator(): string {
    return ".";
  }
  get ThousandsSeparator(): string {
    return ",";
  }

  get UseSystemSeparators(): boolean {
    return true;
  }
  get CalculationState(): Promise<string> {
    return this.context.book.calculated().then(() => "Done");
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  async Calculate(): Promise<void> {
    await this.context.book.recalculate();
  }
  // A batch is carried out without the screen or a calculation coming between its actions as it is.
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}
