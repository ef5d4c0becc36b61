import { ActiveChart } from "../active-chart";
import type { BookEvents, DefinedName, Selection, Sheet, SheetBook, SheetPatch, Table } from "../book";
import type { BookRecords, RecordKind } from "../records";
import type { CellValue } from "../cell-value";
import type { Chart } from "../chart";
import type { FunctionsMetadata, FunctionTransport } from "../custom-function";
import { calculatedColumns } from "../calculated-columns";
import type { CellInput, Matrix } from "../cell-value";
import { MemoryCells } from "./cells";
import { dropReferences, moveCells } from "./moves";
import { MemoryRegister, type SavedRegister } from "./tables-and-names";
import type { SavedTabs } from "./tabs";
import { MemoryUndo } from "./undo";
import { cellShift, shiftChange } from "../shift";
import type { Rectangle, SheetId } from "../rectangle";

interface SavedBook {
  readonly kind: "workbench workbook in memory";
  readonly tabs: SavedTabs;
  readonly register: SavedRegister;
}

const FIRST_CELL: Rectangle = { row: 0, column: 0, height: 1, width: 1 };

/** A workbook without a screen. It calculates the functions that are registered with it, and nothing else. */
export class MemoryBook extends MemoryCells implements SheetBook {
  private readonly register = new MemoryRegister();
  private readonly steps = new MemoryUndo(
    () => this.save(),
    (saved) => this.load(saved),
  );
  private readonly shownChart = new ActiveChart((kind, event) => this.listeners.emit(kind, event));
  private selected: Rectangle = FIRST_CELL;
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
    const gone = this.tabs.get(sheet);
    this.tabs.remove(sheet);
    dropReferences(this.tabs.list, this.register, gone);
    this.register.forget(sheet);
    this.calculation.forgetAll(sheet);
    this.calculation.schedule();
    this.listeners.emit("sheetDeleted", { sheet });
    if (this.tabs.active !== before) this.listeners.emit("activated", { sheet: this.tabs.active });
  }
  insertCells(sheet: SheetId, rect: Rectangle, shift: "Down" | "Right"): void {
    this.move(sheet, rect, shift);
  }
  deleteCells(sheet: SheetId, rect: Rectangle, shift: "Up" | "Left"): void {
    this.move(sheet, rect, shift);
  }
  isHidden(sheet: SheetId, along: "row" | "column", first: number, count: number): boolean | null {
    const hidden = [...this.tabs.get(sheet).hidden[along]].filter((at) => at >= first && at < first + count);
    return hidden.length === 0 ? false : hidden.length === count ? true : null;
  }
  setHidden(sheet: SheetId, along: "row" | "column", first: number, count: number, hidden: boolean): void {
    const set = this.tabs.get(sheet).hidden[along];
    for (let at = first; at < first + count; at++) {
      if (hidden) set.add(at);
      else set.delete(at);
    }
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
    this.shownChart.clear();
    this.tabs.active = sheet;
    this.selected = FIRST_CELL;
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
  isStructureProtected(): boolean {
    return this.register.isStructureProtected;
  }
  setStructureProtected(on: boolean): void {
    this.register.isStructureProtected = on;
  }

  private move(sheet: SheetId, rect: Rectangle, shift: "Down" | "Right" | "Up" | "Left"): void {
    moveCells(this.tabs.list, this.register, this.tabs.get(sheet), cellShift(rect, shift));
    this.calculation.forgetAll(sheet);
    this.calculation.schedule();
    this.listeners.emit("changed", { sheet, rect, changeType: shiftChange(rect, shift) });
  }

  // Selection

  selection(): Selection {
    return { sheet: this.tabs.active, rect: this.selected };
  }
  select(sheet: SheetId, rect: Rectangle): void {
    this.activate(sheet);
    this.shownChart.clear();
    this.selected = rect;
    this.listeners.emit("selected", { sheet, rect });
  }
  cellEdit(): Promise<void> | undefined {
    return this.edit;
  }

  // Tables, names, the document

  override write(sheet: SheetId, rect: Rectangle, inputs: Matrix<CellInput | null>): void {
    const filled = calculatedColumns(this, sheet, rect, inputs);
    super.write(sheet, rect, inputs);
    for (const edit of filled) super.write(sheet, edit.rect, edit.inputs);
  }

  tables(): readonly Table[] {
    return this.register.tables;
  }
  addTable(sheet: SheetId, rect: Rectangle, name: string): string {
    return this.register.addTable(sheet, rect, name);
  }
  updateTable(id: string, patch: Partial<Pick<Table, "name" | "style" | "rect">>): void {
    this.register.updateTable(id, patch);
  }
  removeTable(id: string): void {
    this.register.removeTable(id);
  }
  charts(): readonly Chart[] {
    return this.register.charts;
  }
  addChart(chart: Omit<Chart, "id">): string {
    return this.register.addChart(chart);
  }
  updateChart(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void {
    this.register.updateChart(id, patch);
  }
  removeChart(id: string): void {
    if (this.shownChart.id === id) this.shownChart.clear();
    this.register.removeChart(id);
  }
  activeChart(): string | undefined {
    return this.shownChart.id;
  }
  activateChart(id: string | undefined): void {
    const chart = this.register.charts.find((each) => each.id === id);
    if (!chart) return this.shownChart.clear();
    this.activate(chart.sheet);
    this.shownChart.set(chart.id, chart.sheet);
  }
  records<K extends RecordKind>(kind: K): readonly BookRecords[K][] {
    return this.register.recordsOf(kind);
  }
  putRecord<K extends RecordKind>(kind: K, record: BookRecords[K]): void {
    this.register.putRecord(kind, record);
  }
  removeRecord(kind: RecordKind, id: string): void {
    this.register.removeRecord(kind, id);
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
    this.selected = FIRST_CELL;
    this.recalculate();
  }

  // Calculation and undo

  calculated(): Promise<void> {
    return this.calculation.settled();
  }
  async evaluate(formula: string, sheet: SheetId): Promise<CellValue> {
    await this.calculated();
    return this.calculation.answer(formula, sheet);
  }
  isManual(): boolean {
    return this.calculation.isManual;
  }
  setManual(on: boolean): void {
    this.calculation.isManual = on;
    if (!on) this.calculation.schedule();
  }
  recalculate(): void {
    this.calculation.forgetAll();
    this.calculation.schedule(true);
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
}
