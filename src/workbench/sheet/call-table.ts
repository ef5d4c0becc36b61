import type { SheetId } from "./rectangle";
import { isCellError } from "./cell-value";
import type {
  FunctionArgument,
  FunctionCall,
  FunctionMetadata,
  FunctionResult,
  FunctionTransport,
  FunctionValue,
} from "./custom-function";

export interface Cell {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

/** What the table asks of the spreadsheet. `Answer` is the spreadsheet's own kind of value. */
export interface CallTableOwner<Answer> {
  /** What a cell gets while it waits. */
  readonly busy: Answer;
  /** A function's answer as the spreadsheet's own kind of value. */
  convert(value: FunctionValue): Answer;
  /** The cell with its sheet's name, `Sheet1!A1`. */
  address(cell: Cell): string;
  /** Answers have come: evaluate exactly these formulas again, and what depends on them. */
  recalculate(cells: readonly Cell[]): void;
}

interface Call<Answer> {
  readonly fn: FunctionMetadata;
  readonly args: readonly FunctionArgument[];
  readonly addresses: readonly string[];
  readonly asker: Asker<Answer>;
  /** 0 until it is sent. */
  id: number;
  value?: FunctionValue;
  answer?: Answer;
}

/** A cell whose formula calls functions. */
interface Asker<Answer> {
  readonly cell: Cell;
  readonly calls: Map<string, Call<Answer>>;
  /** The calls that its last evaluation made. */
  used: Set<string>;
  pass: number;
}

const cellKey = ({ sheet, row, column }: Cell): string => `${row},${column},${sheet}`;

/** JSON alone would not tell an argument that was left out from an empty cell. */
const callKey = (fn: FunctionMetadata, args: readonly FunctionArgument[]): string =>
  `${fn.id}${args.map((arg) => (arg === undefined ? "-" : "+")).join("")}${JSON.stringify(args)}`;

/**
 * The function calls that a spreadsheet's formulas have made and the answers that came, keyed by cell, function
 * and arguments. A formula's evaluation never waits: it takes the answer that is there, or `busy`. At the end
 * of a calculation the calls that are still wanted are sent in one go and the others cancelled; when answers
 * come, the cells that asked are evaluated again.
 */
export class CallTable<Answer> {
  private readonly askers = new Map<string, Asker<Answer>>();
  private readonly sent = new Map<number, Call<Answer>>();
  private readonly evaluated = new Set<Asker<Answer>>();
  private pass = 0;
  private lastId = 0;

  constructor(
    private readonly owner: CallTableOwner<Answer>,
    private readonly transport: FunctionTransport,
  ) {
    transport.onResults((results) => this.accept(results));
  }

  /** Calls that were sent and have no answer yet. */
  get pending(): number {
    let count = 0;
    for (const call of this.sent.values()) if (call.value === undefined) count++;
    return count;
  }

  /** For the evaluation of the cell's formula: the answer if it is known, else `busy`. */
  answer(
    cell: Cell,
    fn: FunctionMetadata,
    args: readonly FunctionArgument[],
    addresses: readonly string[],
  ): Answer {
    const key = cellKey(cell);
    let asker = this.askers.get(key);
    if (!asker) this.askers.set(key, (asker = { cell, calls: new Map(), used: new Set(), pass: -1 }));
    if (asker.pass !== this.pass) {
      asker.pass = this.pass;
      asker.used = new Set();
      this.evaluated.add(asker);
    }
    const name = callKey(fn, args);
    asker.used.add(name);
    let call = asker.calls.get(name);
    if (!call) asker.calls.set(name, (call = { fn, args, addresses, asker, id: 0 }));
    return call.answer ?? this.owner.busy;
  }

  /** A calculation may evaluate a formula in several passes: only what the last of them asks for counts. */
  beginPass(): void {
    this.pass++;
  }

  /** Sends what the calculation asked for anew and cancels what it no longer asks for. */
  endCalculation(): void {
    this.beginPass();
    const calls: FunctionCall[] = [];
    for (const asker of this.evaluated) {
      for (const [name, call] of asker.calls) {
        if (!asker.used.has(name)) {
          asker.calls.delete(name);
          this.drop(call);
        } else if (call.id === 0) {
          call.id = ++this.lastId;
          this.sent.set(call.id, call);
          const { id, fn, args, addresses } = call;
          calls.push({ id, fn, args, addresses, address: this.owner.address(asker.cell) });
        }
      }
    }
    this.evaluated.clear();
    if (calls.length > 0) this.transport.invoke(calls);
  }

  /** The cell was typed into or emptied: a formula there calls again, though its arguments are the same. */
  forget(cell: Cell): void {
    const key = cellKey(cell);
    const asker = this.askers.get(key);
    if (!asker) return;
    this.askers.delete(key);
    this.evaluated.delete(asker);
    for (const call of asker.calls.values()) this.drop(call);
  }

  /** For the cells of a sheet that is removed; without one, for every cell. */
  forgetAll(sheet?: SheetId): void {
    for (const { cell } of [...this.askers.values()]) {
      if (sheet === undefined || cell.sheet === sheet) this.forget(cell);
    }
  }

  /**
   * What a function said about the error that a cell shows, if it did.
   * The offsets name a cell of the spilled result, 0 and 0 being the cell with the formula.
   */
  sentence(cell: Cell, rowOffset = 0, columnOffset = 0): string | undefined {
    const calls = this.askers.get(cellKey(cell))?.calls.values() ?? [];
    for (const { value } of calls) {
      if (value === undefined) continue;
      const shown = Array.isArray(value) ? value[rowOffset]?.[columnOffset] : value;
      if (isCellError(shown) && shown.sentence !== undefined) return shown.sentence;
    }
    return undefined;
  }

  private accept(results: readonly FunctionResult[]): void {
    const cells = new Set<Cell>();
    for (const { id, value } of results) {
      const call = this.sent.get(id);
      if (!call) continue;
      call.value = value;
      call.answer = this.owner.convert(value);
      cells.add(call.asker.cell);
    }
    if (cells.size > 0) this.owner.recalculate([...cells]);
  }

  private drop(call: Call<Answer>): void {
    if (call.id === 0) return;
    this.sent.delete(call.id);
    if (call.value === undefined || call.fn.options?.stream) this.transport.cancel(call.id);
  }
}
