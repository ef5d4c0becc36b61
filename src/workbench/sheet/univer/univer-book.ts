import { BuiltInUIPart } from "@univerjs/preset-sheets-core";
import { RedoCommand, UndoCommand } from "@univerjs/core";
import { type ControlNames, nameControls } from "./fixes/accessible-names";
import type {
  BookEvents,
  CellEdit,
  DefinedName,
  Selection,
  Sheet,
  SheetBook,
  SheetPatch,
  Spill,
  Table,
} from "../book";
import { makeBusyAware } from "./fixes/wait-for-busy";
import type { BorderEdge, BorderLine, CellFormat } from "../cell-format";
import { type CellError, type CellInput, type CellValue, isCellError, type Matrix } from "../cell-value";
import { keepFormulasOfRestyledCells } from "./fixes/keep-formulas";
import { addToCellMenu, addToTabMenu, type Menu, type MenuItem } from "./fixes/context-menus";
import type { BookRecords, RecordKind } from "../records";
import type { Chart } from "../chart";
import { ActiveChart } from "../active-chart";
import { ChartLayer } from "../charts/chart-layer";
import { evaluateOnce } from "./rules/rule-formulas";
import { BookRules } from "./rules/book-rules";
import type { ValidationTexts } from "./rules/validation-alert";
import type { FunctionsMetadata, FunctionTransport } from "../custom-function";
import { explainErrors } from "./fixes/error-tooltip";
import { type CountSentence, FormulaCalls } from "./functions/formula-calls";
import { supportIntersections } from "./fixes/implicit-intersection";
import { keepMergedCellsFree } from "./fixes/spill-blocked-by-merge";
import { contains, type Rectangle, type SheetId } from "../rectangle";
import { readSavedBook, savedBook } from "./saved-book";
import { supportSpillReferences } from "./fixes/spill-reference";
import { Spreadsheet, type SpreadsheetOptions, toRectangle } from "./engine/spreadsheet";
import { supportThisRow } from "./fixes/this-row";
import { keepWhatIsTyped, offerAllFunctions } from "./fixes/keep-typed-text";
import { UndoSteps } from "./undo-steps";
import { UniverBorders } from "./borders";
import { Calculation } from "./engine/calculation";
import { UniverCells } from "./cells";
import { UniverCharts } from "./charts";
import { UniverEvents } from "./events";
import { UniverFormats } from "./formats";
import { type Guarded, ProtectionGuard } from "./protection";
import { UniverMerges } from "./merges";
import { UniverMoves } from "./moves";
import { UniverRecords } from "./records";
import { UniverSheets } from "./sheets";
import { UniverSizes } from "./sizes";
import { UniverTables } from "./tables";

export interface UniverBookOptions extends Omit<SpreadsheetOptions, "workbook"> {
  /** As `save` wrote it, or a template; an empty workbook otherwise. */
  readonly saved?: string;
  /** What a cell says whose formula gives a function the wrong number of arguments. */
  readonly countSentence: CountSentence;
  /** Names of the spreadsheet's own controls. */
  readonly controls: ControlNames;
  readonly validation: ValidationTexts;
  /** Somebody tried to change by hand what is protected. */
  readonly refused: (what: Guarded) => void;
}

type Listener<K extends keyof BookEvents> = (event: BookEvents[K]) => void;

/** The workbook that the embedded spreadsheet shows. */
export class UniverBook implements SheetBook {
  private readonly listeners = new Map<keyof BookEvents, Set<Listener<never>>>();
  private readonly editListeners: (() => void)[] = [];
  private readonly cells: UniverCells;
  private readonly formats: UniverFormats;
  private readonly borders: UniverBorders;
  private readonly sizes: UniverSizes;
  private readonly merges: UniverMerges;
  private readonly moves: UniverMoves;
  private readonly besides: UniverRecords;
  private readonly tabs: UniverSheets;
  private readonly tablesAndNames: UniverTables;
  private readonly drawnCharts: UniverCharts;
  private readonly calculation: Calculation;
  private readonly calls: FormulaCalls;
  private readonly events: UniverEvents;
  private readonly guard: ProtectionGuard;
  private readonly steps: UndoSteps;
  private readonly shownChart = new ActiveChart((kind, event) => this.emit(kind, event));

  private constructor(
    private readonly spreadsheet: Spreadsheet,
    { container, controls, countSentence, refused, validation }: UniverBookOptions,
  ) {
    const tableAt = (sheet: SheetId, row: number, column: number): string | undefined =>
      this.tables().find(
        (table) => table.sheet === sheet && contains(table.rect, { row, column, height: 1, width: 1 }),
      )?.name;
    this.cells = new UniverCells(spreadsheet, tableAt);
    this.formats = new UniverFormats(spreadsheet);
    this.borders = new UniverBorders(spreadsheet, this.formats);
    this.sizes = new UniverSizes(spreadsheet, this.cells, this.formats);
    this.merges = new UniverMerges(spreadsheet);
    this.moves = new UniverMoves(spreadsheet);
    this.besides = new UniverRecords(spreadsheet);
    this.tabs = new UniverSheets(spreadsheet);
    this.tablesAndNames = new UniverTables(spreadsheet);
    this.drawnCharts = new UniverCharts(spreadsheet, this.besides);
    this.calculation = new Calculation(spreadsheet, {
      passBegins: () => this.calls.passBegins(),
      ended: () => this.calculationEnded(),
    });
    this.calls = new FormulaCalls(spreadsheet, this.calculation, countSentence);
    this.events = new UniverEvents(
      spreadsheet,
      (kind, event) => this.emit(kind, event),
      (sheet, row, column) => this.calls.forget({ sheet, row, column }),
      (sheet, row, column) => {
        const cell = { row, column, height: 1, width: 1 };
        const value = this.cells.values(sheet, cell)[0]?.[0] ?? null;
        return { value, input: this.cells.formulas(sheet, cell)[0]?.[0] ?? "" };
      },
      () => this.editListeners.forEach((listener) => listener()),
    );
    this.guard = new ProtectionGuard(spreadsheet, this, refused);
    this.steps = new UndoSteps(spreadsheet, this.tabs);
    makeBusyAware(spreadsheet);
    // In `@E1#` the signs are read from the right.
    supportIntersections(spreadsheet);
    supportSpillReferences(spreadsheet);
    supportThisRow(spreadsheet, tableAt);
    keepMergedCellsFree(spreadsheet, this.calculation, (sheet) => this.merged(sheet));
    keepFormulasOfRestyledCells(spreadsheet);
    keepWhatIsTyped(spreadsheet);
    offerAllFunctions(spreadsheet);
    explainErrors(spreadsheet, (sheet, row, column) => this.errorAt(sheet, row, column));
    nameControls(spreadsheet, container, controls);
    this.drawCharts(container, refused);
    new BookRules(spreadsheet, container, this, validation, (sheet, rect, text) =>
      spreadsheet.undo.apart(() => this.cells.write(sheet, rect, [[text]])),
    );
    this.on("sheetDeleted", ({ sheet }) => this.calls.forgetAll(sheet));
  }

  /**
   * Starts the spreadsheet in the container. Functions have to be registered at once, before it is drawn: Univer
   * keeps what it has made of a formula, #NAME? too. What was opened is calculated by `start`.
   */
  static async open(options: UniverBookOptions): Promise<UniverBook> {
    const workbook = options.saved === undefined ? undefined : readSavedBook(options.saved);
    return new UniverBook(await Spreadsheet.start({ ...options, workbook }), options);
  }

  /** Calculates the workbook that was opened; settled when that is done, but for functions that are awaited. */
  async start(): Promise<void> {
    await this.spreadsheet.drawn();
    this.recalculate();
    await this.calculated();
  }

  /** What was done so far cannot be undone. */
  forgetUndo(): void {
    this.spreadsheet.undo.clearUndoRedo(this.spreadsheet.unit);
  }

  get name(): string {
    return `${this.title}.xlsx`;
  }
  /** The name without Excel's ending. */
  get title(): string {
    return this.spreadsheet.workbook.getName();
  }
  set title(title: string) {
    this.spreadsheet.workbook.setName(title);
  }

  // Cells

  values(sheet: SheetId, rect: Rectangle): Matrix<CellValue> {
    return this.cells.values(sheet, rect);
  }
  formulas(sheet: SheetId, rect: Rectangle): Matrix<CellInput> {
    return this.cells.formulas(sheet, rect);
  }
  text(sheet: SheetId, rect: Rectangle): Matrix<string> {
    return this.cells.text(sheet, rect);
  }
  numberFormats(sheet: SheetId, rect: Rectangle): Matrix<string> {
    return this.cells.numberFormats(sheet, rect);
  }
  write(sheet: SheetId, rect: Rectangle, inputs: Matrix<CellInput | null>): void {
    this.guard.allowing(() => this.cells.write(sheet, rect, inputs));
  }
  writeAll(sheet: SheetId, edits: readonly CellEdit[]): void {
    const places = edits.map(({ rect }) => rect);
    this.events.split(places, () => this.guard.allowing(() => this.cells.writeAll(sheet, edits)));
  }
  writeNumberFormats(sheet: SheetId, rect: Rectangle, formats: Matrix<string | null>): void {
    this.guard.allowing(() => this.cells.writeNumberFormats(sheet, rect, formats));
  }
  clear(sheet: SheetId, rect: Rectangle, what: "Contents" | "Formats" | "All"): void {
    this.guard.allowing(() => this.cells.clear(sheet, rect, what));
  }
  usedRange(sheet: SheetId, within: Rectangle, valuesOnly: boolean): Rectangle | undefined {
    return this.cells.usedRange(sheet, within, valuesOnly);
  }
  spillAt(sheet: SheetId, row: number, column: number): Spill | undefined {
    return this.cells.spillAt(sheet, row, column);
  }

  // How cells look

  format<K extends keyof CellFormat>(sheet: SheetId, rect: Rectangle, key: K): CellFormat[K] | null {
    return this.formats.format(sheet, rect, key);
  }
  setFormat(sheet: SheetId, rect: Rectangle, format: Partial<CellFormat>): void {
    this.guard.allowing(() => this.formats.setFormat(sheet, rect, format));
  }
  border(sheet: SheetId, rect: Rectangle, edge: BorderEdge): BorderLine | null {
    return this.borders.border(sheet, rect, edge);
  }
  setBorder(sheet: SheetId, rect: Rectangle, edge: BorderEdge, line: BorderLine): void {
    this.guard.allowing(() => this.borders.setBorder(sheet, rect, edge, line));
  }
  columnWidth(sheet: SheetId, column: number, count: number): number | null {
    return this.sizes.columnWidth(sheet, column, count);
  }
  setColumnWidth(sheet: SheetId, column: number, count: number, points: number): void {
    this.guard.allowing(() => this.sizes.setColumnWidth(sheet, column, count, points));
  }
  rowHeight(sheet: SheetId, row: number, count: number): number | null {
    return this.sizes.rowHeight(sheet, row, count);
  }
  setRowHeight(sheet: SheetId, row: number, count: number, points: number): void {
    this.guard.allowing(() => this.sizes.setRowHeight(sheet, row, count, points));
  }
  async autofitColumns(sheet: SheetId, rect: Rectangle): Promise<void> {
    await this.calculated();
    this.guard.allowing(() => this.sizes.autofitColumns(sheet, rect));
  }
  async autofitRows(sheet: SheetId, rect: Rectangle): Promise<void> {
    await this.calculated();
    this.guard.allowing(() => this.sizes.autofitRows(sheet, rect));
  }

  insertCells(sheet: SheetId, rect: Rectangle, shift: "Down" | "Right"): void {
    this.guard.allowing(() => this.moves.insert(sheet, rect, shift));
  }
  deleteCells(sheet: SheetId, rect: Rectangle, shift: "Up" | "Left"): void {
    this.guard.allowing(() => this.moves.remove(sheet, rect, shift));
  }
  isHidden(sheet: SheetId, along: "row" | "column", first: number, count: number): boolean | null {
    return this.moves.isHidden(sheet, along, first, count);
  }
  setHidden(sheet: SheetId, along: "row" | "column", first: number, count: number, hidden: boolean): void {
    this.guard.allowing(() => this.moves.setHidden(sheet, along, first, count, hidden));
  }

  merged(sheet: SheetId): readonly Rectangle[] {
    return this.merges.merged(sheet);
  }
  merge(sheet: SheetId, rect: Rectangle): Promise<void> {
    return this.guard.allowing(() => this.merges.merge(sheet, rect));
  }
  unmerge(sheet: SheetId, rect: Rectangle): Promise<void> {
    return this.guard.allowing(() => this.merges.unmerge(sheet, rect));
  }

  // Sheets

  sheets(): readonly Sheet[] {
    return this.tabs.list();
  }
  addSheet(name: string): SheetId {
    return this.guard.allowing(() => this.tabs.add(name));
  }
  removeSheet(sheet: SheetId): void {
    this.guard.allowing(() => this.tabs.remove(sheet));
    // Univer rewrites the references to the sheet, and calculates them only when something else is written.
    this.calculation.evaluate(this.cells.broken());
  }
  updateSheet(sheet: SheetId, patch: SheetPatch): void {
    this.guard.allowing(() => this.tabs.update(sheet, patch));
  }
  activeSheet(): SheetId {
    return this.tabs.active();
  }
  activate(sheet: SheetId): void {
    this.tabs.activate(sheet);
  }
  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    return this.tabs.frozen(sheet);
  }
  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.tabs.freeze(sheet, rows, columns);
  }
  isProtected(sheet: SheetId): boolean {
    return this.tabs.isProtected(sheet);
  }
  setProtected(sheet: SheetId, on: boolean): void {
    this.tabs.setProtected(sheet, on);
  }
  isStructureProtected(): boolean {
    return this.spreadsheet.kept().structureProtected === true;
  }
  setStructureProtected(on: boolean): void {
    this.spreadsheet.keep({ structureProtected: on });
  }

  // Selection

  selection(): Selection {
    const range = this.spreadsheet.workbook.getActiveRange();
    const rect = range ? toRectangle(range.getRange()) : { row: 0, column: 0, height: 1, width: 1 };
    return { sheet: this.activeSheet(), rect };
  }
  select(sheet: SheetId, rect: Rectangle): void {
    if (this.activeSheet() !== sheet) this.activate(sheet);
    const shown = this.spreadsheet.clip(sheet, rect);
    if (shown) this.spreadsheet.range(sheet, shown).activate();
  }
  cellEdit(): Promise<void> | undefined {
    return this.events.cellEdit();
  }
  /** An edit of a cell begins or ends. */
  onEdit(listener: () => void): void {
    this.editListeners.push(listener);
  }

  // Tables and names

  tables(): readonly Table[] {
    return this.tablesAndNames.tables();
  }
  addTable(sheet: SheetId, rect: Rectangle, name: string): Promise<string> {
    return this.guard.allowing(() => this.tablesAndNames.addTable(sheet, rect, name));
  }
  updateTable(id: string, patch: Partial<Pick<Table, "name" | "style" | "rect">>): Promise<void> {
    return this.guard.allowing(() => this.tablesAndNames.updateTable(id, patch));
  }
  removeTable(id: string): Promise<void> {
    return this.guard.allowing(() => this.tablesAndNames.removeTable(id));
  }
  definedNames(): readonly DefinedName[] {
    return this.tablesAndNames.names();
  }
  setDefinedName(name: DefinedName): void {
    this.tablesAndNames.setName(name);
  }
  removeDefinedName(name: string, sheet?: SheetId): void {
    this.tablesAndNames.removeName(name, sheet);
  }

  // Charts

  charts(): readonly Chart[] {
    return this.drawnCharts.list();
  }
  addChart(chart: Omit<Chart, "id">): string {
    return this.drawnCharts.add(chart);
  }
  updateChart(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void {
    this.drawnCharts.update(id, patch);
  }
  removeChart(id: string): void {
    if (this.shownChart.id === id) this.shownChart.clear();
    this.drawnCharts.remove(id);
  }
  activeChart(): string | undefined {
    return this.shownChart.id;
  }
  activateChart(id: string | undefined): void {
    const chart = this.charts().find((each) => each.id === id);
    if (!chart) return this.shownChart.clear();
    if (this.activeSheet() !== chart.sheet) this.activate(chart.sheet);
    this.shownChart.set(chart.id, chart.sheet);
  }

  records<K extends RecordKind>(kind: K): readonly BookRecords[K][] {
    return this.besides.list(kind);
  }
  putRecord<K extends RecordKind>(kind: K, record: BookRecords[K]): void {
    this.besides.put(kind, record);
  }
  removeRecord(kind: RecordKind, id: string): void {
    this.besides.remove(kind, id);
  }

  // Calculation

  calculated(): Promise<void> {
    return this.calculation.calculated();
  }
  async evaluate(formula: string, sheet: SheetId): Promise<CellValue> {
    await this.calculated();
    return evaluateOnce(this.spreadsheet, formula, sheet);
  }
  isManual(): boolean {
    return this.calculation.isManual;
  }
  setManual(on: boolean): void {
    this.calculation.isManual = on;
  }
  recalculate(): void {
    this.calls.forgetAll();
    this.calculation.evaluateAll();
  }
  registerFunctions(metadata: FunctionsMetadata, namespace: string, transport: FunctionTransport): void {
    this.calls.register(metadata, namespace, transport);
  }
  /** Function calls that are awaited. */
  get pendingCalls(): number {
    return this.calls.pending;
  }

  // Undo

  beginUndoStep(): void {
    this.steps.begin();
  }
  endUndoStep(): void {
    this.steps.endSoon();
  }
  undo(): Promise<boolean> {
    return this.spreadsheet.commands.executeCommand(UndoCommand.id);
  }
  redo(): Promise<boolean> {
    return this.spreadsheet.commands.executeCommand(RedoCommand.id);
  }

  // The document

  settings(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.spreadsheet.kept().settings ?? {}));
  }
  setSetting(key: string, json: string | undefined): void {
    const settings = new Map(this.settings());
    if (json === undefined) settings.delete(key);
    else settings.set(key, json);
    this.spreadsheet.keep({ settings: Object.fromEntries(settings) });
  }
  save(): string {
    return savedBook(this.spreadsheet.workbook.save());
  }
  load(saved: string): void {
    const workbook = readSavedBook(saved);
    this.calls.forgetAll();
    this.spreadsheet.show(workbook);
    this.recalculate();
  }

  on<K extends keyof BookEvents>(kind: K, listener: Listener<K>): () => void {
    const listeners = this.listeners.get(kind) ?? new Set();
    this.listeners.set(kind, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Gives the keyboard to the sheet. */
  focus(): void {
    this.spreadsheet.focus();
  }

  /** Where a cell is drawn, in pixels from the window's upper left corner. */
  cellBox(sheet: SheetId, row: number, column: number): DOMRect {
    return this.spreadsheet.cellBox(sheet, row, column);
  }

  /** Adds a line, or a menu of lines, to the menu that a right click on a cell opens. */
  addToCellMenu(added: MenuItem | Menu): void {
    addToCellMenu(this.spreadsheet, added);
  }

  /** Adds a line to the menu that a right click on a sheet's tab opens. */
  addToTabMenu(item: MenuItem): void {
    addToTabMenu(this.spreadsheet, item);
  }

  /** Shows the spreadsheet's own tools, or has them not even drawn: they follow every step of the selection. */
  set tools(shown: boolean) {
    this.spreadsheet.api.setUIVisible(BuiltInUIPart.TOOLBAR, shown);
  }

  set dark(dark: boolean) {
    this.spreadsheet.api.toggleDarkMode(dark);
  }

  private drawCharts(container: HTMLElement, refused: (what: Guarded) => void): void {
    const change = (id: string, edit: () => void): void => {
      const sheet = this.charts().find((chart) => chart.id === id)?.sheet;
      if (sheet !== undefined && this.isProtected(sheet)) refused("sheet");
      else this.spreadsheet.undo.apart(edit);
    };
    const actions = {
      activate: (id: string) => this.activateChart(id),
      move: (id: string, across: number, down: number) =>
        change(id, () => this.drawnCharts.drag(id, "place", across, down)),
      resize: (id: string, across: number, down: number) =>
        change(id, () => this.drawnCharts.drag(id, "size", across, down)),
      remove: (id: string) => change(id, () => this.removeChart(id)),
      scroll: (event: WheelEvent) => this.spreadsheet.grid()?.dispatchEvent(new WheelEvent("wheel", event)),
    };
    const layer = new ChartLayer(container, this, this.drawnCharts, actions, () => this.shownChart.id);
    // Whatever happens in Univer is a command: an edit, a calculation, a scroll, another sheet.
    this.spreadsheet.commands.onCommandExecuted(() => layer.drawSoon());
    for (const kind of ["chartActivated", "chartDeactivated"] as const) this.on(kind, () => layer.drawSoon());
    const leave = (): void => this.shownChart.clear();
    container.addEventListener("pointerdown", leave);
    this.on("selected", leave);
    this.on("activated", ({ sheet }) => {
      const shown = this.charts().find(({ id }) => id === this.shownChart.id);
      if (shown?.sheet !== sheet) leave();
    });
  }

  private emit<K extends keyof BookEvents>(kind: K, event: BookEvents[K]): void {
    for (const listener of this.listeners.get(kind) ?? []) (listener as Listener<K>)(event);
  }

  private calculationEnded(): void {
    this.calls.calculationEnds();
    const places = this.tabs.list().flatMap(({ id }) => {
      const rect = this.cells.formulaRange(id);
      return rect ? [{ sheet: id, rect }] : [];
    });
    this.emit("calculated", { places });
  }

  private errorAt(sheet: SheetId, row: number, column: number): CellError | undefined {
    const value = this.cells.values(sheet, { row, column, height: 1, width: 1 })[0]?.[0];
    if (value === undefined || !isCellError(value)) return undefined;
    const first = this.cells.spillAt(sheet, row, column)?.rect ?? { row, column };
    const asker = { sheet, row: first.row, column: first.column };
    const sentence = this.calls.sentence(asker, row - first.row, column - first.column);
    return sentence === undefined ? value : { ...value, sentence };
  }
}
