import type {
  BookEvents,
  DefinedName,
  Selection,
  Sheet,
  SheetBook,
  SheetId,
  SheetPatch,
  Spill,
  Table,
} from "./book";
import type { CellInput, CellValue, Matrix } from "./cell-value";
import type { FunctionsMetadata, FunctionTransport } from "./custom-function";
import { MemoryCalculation } from "./memory-calculation";
import { MemoryListeners } from "./memory-listeners";
import { MemoryLooks } from "./memory-looks";
import { MemoryRegister, type SavedRegister } from "./memory-register";
import type { MemoryCell } from "./memory-sheet";
import type { SavedTabs } from "./memory-tabs";
import { shownText } from "./memory-text";
import { MemoryUndo } from "./memory-undo";
import { boundingRectangle, contains, type Rectangle } from "./rectangle";

interface SavedBook {
  readonly kind: "workbench workbook in memory";
  readonly tabs: SavedTabs;
  readonly register: SavedRegister;
}

const isEmpty = ({ value, formula }: MemoryCell): boolean => value === null && formula === undefined;
const single = (row: number, column: number): Rectangle => ({ row, column, height: 1, width: 1 });

/** A workbook without a screen. It calculates the functions that are registered with it, and nothing else. */
export class MemoryBook extends MemoryLooks implements SheetBook {
  private readonly register = new MemoryRegister();
  private readonly listeners = new MemoryListeners();
  private readonly calculation = new MemoryCalculation(
    () => this.tabs.list,
    () => this.listeners.emit("calculated", { sheets: this.tabs.list.map(({ id }) => id) }),
  );
  private readonly steps = new MemoryUndo(
    () => this.save(),
    (saved) => this.load(saved),
  );
  private selected: Rectangle = single(0, 0);
  private edit: Promise<void> | undefined;

  constructor(readonly name = "Book1.xlsx") {
    super();
  }

  // What a person does

  /** Begins typing in a cell; the answer ends it. */
  beginEdit(): () => void {
    let end = (): void => undefined;
    this.edit = new Promise((resolve) => {
      end = () => {
        this.edit = undefined;
        resolve();
      };
    });
    return () => end();
  }

  /** Function calls that are awaited. */
  get pendingCalls(): number {
    return this.calculation.pending;
  }

  /** Whether there was something to undo. */
  undo(): boolean {
    return this.steps.undo();
  }

  // Cells

  values(sheet: SheetId, rect: Rectangle): Matrix<CellValue> {
    const page = this.tabs.get(sheet);
    return page.matrix(rect, (_, row, column) => this.calculation.shown(page, row, column));
  }
  formulas(sheet: SheetId, rect: Rectangle): Matrix<CellInput> {
    const page = this.tabs.get(sheet);
    return page.matrix(rect, ({ formula }, row, column) => {
      const value = formula ?? this.calculation.shown(page, row, column) ?? "";
      return typeof value === "object" ? value.error : value;
    });
  }
  text(sheet: SheetId, rect: Rectangle): Matrix<string> {
    const page = this.tabs.get(sheet);
    return page.matrix(rect, ({ numberFormat }, row, column) =>
      shownText(this.calculation.shown(page, row, column), numberFormat),
    );
  }
  numberFormats(sheet: SheetId, rect: Rectangle): Matrix<string> {
    return this.tabs.get(sheet).matrix(rect, ({ numberFormat }) => numberFormat);
  }

  write(sheet: SheetId, rect: Rectangle, inputs: Matrix<CellInput | null>): void {
    let written: Rectangle | undefined;
    this.each(rect, inputs, (row, column, input) => {
      this.tabs.get(sheet).input(row, column, input);
      this.calculation.forget({ sheet, row, column });
      written = written ? boundingRectangle(written, single(row, column)) : single(row, column);
    });
    if (written) this.changed(sheet, written);
  }
  writeNumberFormats(sheet: SheetId, rect: Rectangle, formats: Matrix<string | null>): void {
    const page = this.tabs.get(sheet);
    this.each(rect, formats, (row, column, numberFormat) => page.change(row, column, { numberFormat }));
  }
  clear(sheet: SheetId, rect: Rectangle, what: "Contents" | "Formats" | "All"): void {
    const page = this.tabs.get(sheet);
    const inside = [...page.entries()].filter(([row, column]) => contains(rect, single(row, column)));
    for (const [row, column] of inside) {
      if (what !== "Contents") page.change(row, column, { format: {}, numberFormat: "General" });
      if (what === "Formats") continue;
      page.input(row, column, "");
      this.calculation.forget({ sheet, row, column });
    }
    const formatted = page.clip(rect);
    if (what !== "Contents" && formatted) page.borders.clear(formatted);
    if (what !== "Formats") this.changed(sheet, rect);
  }
  usedRange(sheet: SheetId, within: Rectangle, valuesOnly: boolean): Rectangle | undefined {
    const page = this.tabs.get(sheet);
    const used = [...page.entries()]
      .filter(([, , cell]) => !valuesOnly || !isEmpty(cell))
      .map(([row, column]) => single(row, column));
    const inside = [...used, ...this.spilledCells(sheet)].filter((cell) => contains(within, cell));
    return inside.reduce<Rectangle | undefined>(
      (all, cell) => (all ? boundingRectangle(all, cell) : cell),
      undefined,
    );
  }
  spillAt(sheet: SheetId, row: number, column: number): Spill | undefined {
    const spill = this.calculation.spillAt(sheet, row, column);
    return spill && { rect: spill.rect };
  }

  // Sheets

  sheets(): readonly Sheet[] {
    return this.tabs.describe();
  }
  addSheet(name: string): SheetId {
    const { id } = this.tabs.add(name);
    this.listeners.emit("sheetAdded", { sheet: id });
    return id;
  }
  removeSheet(sheet: SheetId): void {
    const before = this.tabs.active;
    this.tabs.remove(sheet);
    this.register.forget(sheet);
    this.calculation.forgetAll(sheet);
    this.calculation.schedule();
    this.listeners.emit("sheetDeleted", { sheet });
    if (this.tabs.active !== before) this.listeners.emit("activated", { sheet: this.tabs.active });
  }
  updateSheet(sheet: SheetId, patch: SheetPatch): void {
    this.tabs.update(sheet, patch);
    this.calculation.schedule();
  }
  activeSheet(): SheetId {
    return this.tabs.active;
  }
  activate(sheet: SheetId): void {
    if (this.tabs.active === this.tabs.get(sheet).id) return;
    this.tabs.active = sheet;
    this.selected = single(0, 0);
    this.listeners.emit("activated", { sheet });
  }
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    return this.tabs.get(sheet).frozen;
  }
  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.tabs.get(sheet).frozen = { rows, columns };
  }
  isProtected(sheet: SheetId): boolean {
    return this.tabs.get(sheet).isProtected;
  }
  setProtected(sheet: SheetId, on: boolean): void {
    this.tabs.get(sheet).isProtected = on;
  }

  // Selection

  selection(): Selection {
    return { sheet: this.tabs.active, rect: this.selected };
  }
  select(sheet: SheetId, rect: Rectangle): void {
    this.activate(sheet);
    this.selected = rect;
    this.listeners.emit("selected", { sheet, rect });
  }
  cellEdit(): Promise<void> | undefined {
    return this.edit;
  }

  // Tables, names, the document

  tables(): readonly Table[] {
    return this.register.tables;
  }
  addTable(sheet: SheetId, rect: Rectangle, name: string): string {
    return this.register.addTable(sheet, rect, name);
  }
  updateTable(id: string, patch: Partial<Pick<Table, "name" | "style">>): void {
    this.register.updateTable(id, patch);
  }
  removeTable(id: string): void {
    this.register.removeTable(id);
  }
  definedNames(): readonly DefinedName[] {
    return this.register.names;
  }
  setDefinedName(name: DefinedName): void {
    this.register.setName(name);
  }
  removeDefinedName(name: string, sheet?: SheetId): void {
    this.register.removeName(name, sheet);
  }
  settings(): ReadonlyMap<string, string> {
    return this.register.settings;
  }
  setSetting(key: string, json: string | undefined): void {
    this.register.setSetting(key, json);
  }
  save(): string {
    const saved: SavedBook = {
      kind: "workbench workbook in memory",
      tabs: this.tabs.save(),
      register: this.register.save(),
    };
    return JSON.stringify(saved);
  }
  load(text: string): void {
    const saved = JSON.parse(text) as Partial<SavedBook> | null;
    if (saved?.kind !== "workbench workbook in memory" || !saved.tabs || !saved.register) {
      throw new Error("This text is not a saved workbook.");
    }
    this.tabs.load(saved.tabs);
    this.register.load(saved.register);
    this.selected = single(0, 0);
    this.recalculate();
  }

  // Calculation and undo

  calculated(): Promise<void> {
    return this.calculation.settled();
  }
  recalculate(): void {
    this.calculation.forgetAll();
    this.calculation.schedule();
  }
  registerFunctions(metadata: FunctionsMetadata, namespace: string, transport: FunctionTransport): void {
    this.calculation.register(metadata, namespace, transport);
  }
  beginUndoStep(): void {
    this.steps.begin();
  }
  endUndoStep(): void {
    this.steps.end();
  }

  on<K extends keyof BookEvents>(kind: K, listener: (event: BookEvents[K]) => void): () => void {
    return this.listeners.on(kind, listener);
  }

  private changed(sheet: SheetId, rect: Rectangle): void {
    this.calculation.schedule();
    this.listeners.emit("changed", { sheet, rect, changeType: "RangeEdited" });
  }

  private each<T>(
    rect: Rectangle,
    matrix: Matrix<T | null>,
    use: (row: number, column: number, element: T) => void,
  ): void {
    for (const [row, line] of matrix.entries()) {
      for (const [column, element] of line.entries()) {
        if (element !== null) use(rect.row + row, rect.column + column, element);
      }
    }
  }

  private *spilledCells(sheet: SheetId): Generator<Rectangle> {
    for (const { row, column, height, width } of this.calculation.spillsOf(sheet)) {
      for (let at = 0; at < height * width; at++) {
        yield single(row + Math.floor(at / width), column + (at % width));
      }
    }
  }
}
