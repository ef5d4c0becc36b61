import { HostObject } from "../../protocol/host-object";
import { freeRecordId } from "../../sheet/records";
import { intersection, type Rectangle, type SheetId } from "../../sheet/rectangle";
import type { Validation } from "../../sheet/validation";
import { isValid } from "../../sheet/validation-check";
import { choice, fields, flag, isGiven } from "../base/argument";
import { type ObjectContext, refuseIfProtected } from "../base/context";
import { touches, uncover } from "./covered";
import { readRule, ruleObject } from "./validation-rule";

/** Some cells of one sheet. */
export interface CellSet {
  readonly context: ObjectContext;
  readonly sheet: SheetId;
  readonly rects: readonly Rectangle[];
}

const NO_PROMPT: Validation["prompt"] = { isShown: true, title: "", message: "" };
const NO_ALERT: Validation["alert"] = { isShown: true, style: "Stop", title: "", message: "" };

/** What some cells take, and what is said about it. */
export class DataValidation extends HostObject {
  readonly className = "DataValidation";

  constructor(private readonly cells: () => CellSet) {
    super();
  }

  /** "None" where there is none, `null` where cells differ. */
  get Type(): string | null {
    const all = this.all;
    if (all.length === 0) return "None";
    return this.only ? this.only.rule.type : "Inconsistent";
  }
  get Rule(): object | null {
    return this.all.length > 0 && !this.only ? null : ruleObject(this.only?.rule);
  }
  setRule(given: unknown): void {
    this.set({ rule: readRule(given) });
  }
  get IgnoreBlanks(): boolean | null {
    return this.all.length > 0 && !this.only ? null : (this.only?.ignoreBlanks ?? true);
  }
  setIgnoreBlanks(given: unknown): void {
    this.set({ ignoreBlanks: flag(given) });
  }
  get Prompt(): object | null {
    if (this.all.length > 0 && !this.only) return null;
    const { isShown, title, message } = this.only?.prompt ?? NO_PROMPT;
    return { showPrompt: isShown, title, message };
  }
  setPrompt(given: unknown): void {
    const { showPrompt, title, message } = fields(given);
    this.set({ prompt: { isShown: showPrompt !== false, title: word(title), message: word(message) } });
  }
  get ErrorAlert(): object | null {
    if (this.all.length > 0 && !this.only) return null;
    const { isShown, style, title, message } = this.only?.alert ?? NO_ALERT;
    return { showAlert: isShown, style, title, message };
  }
  setErrorAlert(given: unknown): void {
    const { showAlert, style, title, message } = fields(given);
    const kind = choice(style ?? "Stop", "DataValidationErrorAlert.style", [
      "Stop",
      "Warning",
      "Information",
    ]);
    this.set({
      alert: { isShown: showAlert !== false, style: kind, title: word(title), message: word(message) },
    });
  }
  /** `null` where some cells hold what they may not take, or nobody can tell. */
  get Valid(): Promise<boolean | null> {
    return this.judged().then((answers) =>
      answers.every((answer) => answer === true)
        ? true
        : answers.every((answer) => answer === false)
          ? false
          : null,
    );
  }

  Clear(): void {
    const { context, sheet, rects } = this.cells();
    refuseIfProtected(context, sheet);
    uncover(context.book, "validation", sheet, rects);
  }

  private get all(): readonly Validation[] {
    const { context, sheet, rects } = this.cells();
    return context.book.records("validation").filter((record) => touches(record, sheet, rects));
  }

  /** The one that all cells have. */
  private get only(): Validation | undefined {
    const [first, ...others] = this.all;
    if (!first || others.length > 0) return undefined;
    const size = (rects: readonly Rectangle[]) =>
      rects.reduce((sum, { height, width }) => sum + height * width, 0);
    const { rects } = this.cells();
    const common = rects.flatMap((rect) => first.ranges.flatMap((range) => intersection(rect, range) ?? []));
    return size(common) === size(rects) ? first : undefined;
  }

  private set(patch: Partial<Validation>): void {
    const { context, sheet, rects } = this.cells();
    refuseIfProtected(context, sheet);
    const { book } = context;
    const before = this.only;
    // Words before a rule wait for it: cells without a rule take anything.
    const rule =
      patch.rule ??
      before?.rule ??
      ({ type: "TextLength", operator: "GreaterThanOrEqualTo", formula1: 0 } as const);
    uncover(book, "validation", sheet, rects);
    const id = freeRecordId("validation", book.records("validation"));
    const kept = before ?? { ignoreBlanks: true, prompt: NO_PROMPT, alert: NO_ALERT };
    book.putRecord("validation", { ...kept, ...patch, rule, id, sheet, ranges: rects });
  }

  private async judged(): Promise<readonly (boolean | undefined)[]> {
    const { context, sheet, rects } = this.cells();
    await context.book.calculated();
    const validations = this.all;
    return rects.flatMap((rect) => {
      const used = context.book.usedRange(sheet, rect, true);
      if (!used) return [true];
      return context.book.values(sheet, used).flatMap((row, i) =>
        row.map((value, j) => {
          const cell = { row: used.row + i, column: used.column + j, height: 1, width: 1 };
          const validation = validations.find((one) => touches(one, sheet, [cell]));
          return validation ? isValid(context.book, validation, value) : true;
        }),
      );
    });
  }
}

const word = (given: unknown): string => (isGiven(given) ? String(given) : "");
