import type { Scalar } from "../engine/cells";
import type { Text } from "../../report/language";
import { Dialect } from "./dialect";
import { combined, constant, formula, type CellFormula, type Expression } from "./expression";
import { rangeOf, type Argument, type CellBlock } from "./given";
import type { PortableCall } from "./argument-writer";
import { names } from "./names";
import { NotNative, textAsNumber } from "./not-native";

/** Cells of the sheet of intermediate steps. */
export interface WorkBlock extends CellBlock {
  /** An ordinary formula, or one-cell array formula. */
  set(row: number, column: number, formula: Expression, isArray?: boolean): void;
  /** One array formula over several cells. */
  setPart(row: number, column: number, rows: number, columns: number, formula: Expression): void;
}

/** Where a table is written. */
export interface TablePlace {
  /** What the call answers now. */
  readonly live: readonly (readonly Scalar[])[];
  /** The language of that answer. */
  readonly language: "en" | "zh";
  /** A cell of the table itself. */
  output(row: number, column: number): Expression;
  work(rows: number, columns: number): WorkBlock;
}

const valuesMissing = new NotNative({
  en: "Cells of a range are blank, which its native formula does not leave out.",
  zh: "区域中有空白单元格，对应的 Excel 自带公式不能略过。",
});

const notAligned = new NotNative({
  en: "One of two ranges lies down and the other across.",
  zh: "两个区域一个为列，另一个为行。",
});

/** Writes the native formulas of a table. */
export class TableDialect extends Dialect {
  readonly #guards: Expression[] = [];
  #allKept: WorkBlock | undefined;
  readonly #refusals: { readonly condition: Expression; readonly code: string }[] = [];

  constructor(
    call: PortableCall,
    readonly place: TablePlace,
  ) {
    super(call);
  }

  /** Headings and labels keep the language that they have now. */
  override language(): Expression {
    const asked = this.call.args.find(({ declared }) => declared.name.en === "lang");
    if (asked) this.settle(asked);
    return constant(this.place.language === "zh" ? 2 : 1);
  }

  /** Makes every cell of the table #N/A where a condition no longer holds. */
  guard(condition: Expression): void {
    if (!this.#guards.some(({ text }) => text === condition.text)) this.#guards.push(condition);
  }

  /** Makes every cell of the table an error where a condition holds. */
  refuse(condition: Expression, code: string): void {
    const cell = this.place.work(1, 1);
    cell.set(0, 0, condition, true);
    this.#refusals.push({ condition: cell.at(0, 0), code });
  }

  /** A formula of the table with what guards it. */
  guarded(cell: Expression): Expression {
    let result = cell;
    for (const { condition, code } of this.#refusals) result = formula`IF(${condition},${code},${result})`;
    const kept = this.#kept();
    return kept ? formula`IF(${kept},${result},NA())` : result;
  }

  /** Whether all arguments that shape the table are as they were; several conditions stand in a cell of their own. */
  #kept(): Expression | undefined {
    const [first, ...others] = this.#guards;
    if (!first || others.length === 0) return first;
    if (!this.#allKept) {
      this.#allKept = this.place.work(1, 1);
      this.#allKept.set(0, 0, formula`${combined(this.#guards, "*")}>0`);
    }
    return this.#allKept.at(0, 0);
  }

  /** Keeps the formula to what an argument holds now. */
  settle({ given }: Argument): void {
    if (given.is !== "cell") return;
    const { reference, present } = given;
    this.guard(
      present === null || present === ""
        ? formula`${reference}=""`
        : formula`${reference}=${constant(present as Scalar)}`,
    );
  }

  /** What a cell or a formula says now, as the function reads it; undefined where it is blank. */
  present(argument: Argument): Expression | undefined {
    const { given } = argument;
    const value = given.is === "typed" ? given.value : given.is === "cell" ? given.present : null;
    if (value === null || (typeof value === "string" && value.trim() === "")) return undefined;
    return this.wordNow(argument, value as Scalar);
  }

  /** The present id of the word in a cell of a range, which decides the shape of the formula. */
  settledWord(argument: Argument, cell: Expression, present: unknown): string {
    const now = this.wordNow(argument, present as Scalar);
    if (cell.constant === undefined && now)
      this.guard(formula`${this.wordIn(argument, cell, present as Scalar)}=${now}`);
    return String(now?.constant ?? "");
  }

  /** A word that decides the shape of the formula: its present id. The formula is #N/A once the cell holds another. */
  settled(argument: Argument): string {
    const { given } = argument;
    const now = this.present(argument);
    if (!now) this.settle(argument);
    else if (given.is === "cell")
      this.guard(formula`${this.wordIn(argument, given.reference, given.present)}=${now}`);
    return String((now ?? this.blankAs(argument, "")).constant ?? "");
  }

  /** A number that decides the shape of the formula. */
  settledNumber(argument: Argument): number {
    this.settle(argument);
    return Number((this.present(argument) ?? this.blankAs(argument, "")).constant);
  }

  /** Whether the table has its row of headings. */
  hasHeadings(argument: Argument): boolean {
    this.settle(argument);
    return this.present(argument)?.constant !== false;
  }

  headings(argument: Argument, headings: readonly Text[]): readonly (readonly Expression[])[] {
    return this.hasHeadings(argument) ? [headings.map((heading) => this.say(heading))] : [];
  }

  /** A range of any cells. */
  range(argument: Argument): CellBlock & { readonly present: readonly (readonly unknown[])[] } {
    const range = rangeOf(argument.given);
    if (!range) throw new Error(`${argument.declared.name.en} is omitted`);
    return { ...range.cells, present: range.present };
  }

  /** A range of numbers; where `blanks`, the formula copes with blank cells. */
  numbers(argument: Argument, blanks = false): CellBlock {
    const range = this.range(argument);
    for (const cell of range.present.flat()) {
      if (typeof cell === "string" && cell.trim() !== "") throw textAsNumber;
      if (!blanks && (cell === null || cell === "")) throw valuesMissing;
    }
    return range;
  }

  /** Two lines that a formula takes together must lie in the same way. */
  aligned(a: CellBlock, b: CellBlock): void {
    if (a.rows !== b.rows || a.columns !== b.columns) throw notAligned;
  }

  /** Rows of a block of the sheet of tables, as many as there are now. `kind` is what their keys begin with. */
  rows(kind: string, id: Expression, headers: boolean): readonly (readonly Expression[])[] {
    this.call.book.read.rows.add(kind);
    const isChinese = this.language().constant === 2;
    return this.place.live.map((row, i) => {
      const key =
        id.constant === undefined
          ? formula`"${kind}|"&${id}&"|${i + (headers ? 0 : 1)}"`
          : constant(`${kind}|${id.constant}|${i + (headers ? 0 : 1)}`);
      return row.map((value, j) => {
        const columns = isChinese ? names.rowsChinese : names.rowsEnglish;
        const cell = formula`INDEX(${columns},MATCH(${key},${names.rowKey},0),${j + 1})`;
        if (id.constant !== undefined) return typeof value === "string" ? formula`${cell}&""` : cell;
        // A cell chooses the block, and another one may be shorter, narrower, or have numbers elsewhere.
        const shown = formula`IF(${cell}="","",${cell})`;
        return i === 0 ? shown : formula`IFERROR(${shown},"")`;
      });
    });
  }
}

/** The k-th cell of a row or a column. */
export function nth(line: CellBlock, k: number): Expression {
  return line.rows > 1 ? line.at(k, 0) : line.at(0, k);
}

export function sizeOf({ rows, columns }: CellBlock): number {
  return rows * columns;
}

/** A line as a column. */
export function upright(line: CellBlock): Expression {
  return line.rows > 1 || line.columns === 1 ? line.all : formula`TRANSPOSE(${line.all})`;
}

/** As many ones as a line has cells, as a column. */
export function onesOf(line: CellBlock): Expression {
  return line.rows > 1 || line.columns === 1
    ? formula`ROW(${line.all})^0`
    : formula`TRANSPOSE(COLUMN(${line.all})^0)`;
}

export function columnOf(block: CellBlock, column: number): Expression {
  return block.part(0, column, block.rows, 1);
}

export function rowOf(block: CellBlock, row: number): Expression {
  return block.part(row, 0, 1, block.columns);
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A cell that has to be entered as an array formula. */
export function asArray(formula: Expression): CellFormula {
  return { formula, isArray: true };
}
