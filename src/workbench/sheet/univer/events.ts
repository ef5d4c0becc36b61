import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  type IInsertRowMutationParams,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { BookEvents, ChangeType } from "../book";
import type { CellInput, CellValue } from "../cell-value";
import { setsContents } from "./fixes/keep-formulas";
import { boundingRectangle, type Rectangle, sameRectangle, type SheetId } from "../rectangle";
import { type Spreadsheet, toRectangle } from "./engine/spreadsheet";

export type Emit = <K extends keyof BookEvents>(kind: K, event: BookEvents[K]) => void;

const SHIFTS: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** What a cell held. */
interface CellBefore {
  readonly value: CellValue;
  readonly input: CellInput;
}

/** Tells what happens in Univer in the words of the book's events. */
export class UniverEvents {
  private lastSelection: { sheet: SheetId; rect: Rectangle } | undefined;
  private parts: readonly Rectangle[] | undefined;
  /** What the cells of an edit held before it. */
  private readonly before = new Map<string, CellBefore>();
  private edit: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    spreadsheet: Spreadsheet,
    private readonly emit: Emit,
    /** The cell was typed into, emptied or moved: what its formula asked for is void. */
    private readonly edited: (sheet: SheetId, row: number, column: number) => void,
    private readonly read: (sheet: SheetId, row: number, column: number) => CellBefore,
    /** An edit of a cell begins or ends. */
    private readonly editing: () => void,
  ) {
    const { api, commands, injector } = spreadsheet;
    commands.beforeCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !options?.onlyLocal)
        this.remember(params as ISetRangeValuesMutationParams);
    });
    commands.onCommandExecuted((command, options) => {
      // What a calculation finds is written by the same mutation, marked as local.
      if (!options?.onlyLocal) this.translate(command);
    });
    // Not the API's own event of that name: in its first seconds Univer tells nobody by it.
    injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const selection = selections?.[0];
      if (selection)
        this.select(spreadsheet.workbook.getActiveSheet().getSheetId(), toRectangle(selection.range));
    });
    const active = (): SheetId => spreadsheet.workbook.getActiveSheet().getSheetId();
    let announced = active();
    // Univer shows a sheet that is added for as long as the command runs, and names some changes twice.
    const announce = (): void => {
      if (announced === active()) return;
      announced = active();
      emit("activated", { sheet: announced });
    };
    api.addEvent(api.Event.ActiveSheetChanged, () => queueMicrotask(announce));
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const rect = { row, column, height: 1, width: 1 };
      emit("clicked", { sheet: worksheet.getSheetId(), rect, across: 0, down: 0 });
    });
    api.addEvent(api.Event.SheetEditStarted, () => this.beginEdit());
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.edit?.end();
      this.edit = undefined;
      this.editing();
    });
  }

  /** While a cell is edited: settled when that ends. */
  cellEdit(): Promise<void> | undefined {
    return this.edit?.ended;
  }

  /** An edit of several rectangles by one command is as many changes. */
  split(rectangles: readonly Rectangle[], edit: () => void): void {
    this.parts = rectangles;
    try {
      edit();
    } finally {
      this.parts = undefined;
    }
  }

  private beginEdit(): void {
    if (this.edit) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.edit = { ended, end };
    this.editing();
  }

  private select(sheet: SheetId, rect: Rectangle): void {
    const last = this.lastSelection;
    if (last?.sheet === sheet && sameRectangle(last.rect, rect)) return;
    this.lastSelection = { sheet, rect };
    this.emit("selected", { sheet, rect });
  }

  private translate({ id, params }: Readonly<ICommandInfo>): void {
    const shift = SHIFTS[id];
    if (shift) {
      const { subUnitId, range } = params as IInsertRowMutationParams;
      this.change(subUnitId, toRectangle(range), shift);
      return;
    }
    switch (id) {
      case SetRangeValuesMutation.id:
        this.valuesSet(params as ISetRangeValuesMutationParams);
        break;
      case MoveRangeMutation.id:
        this.rangeMoved(params as IMoveRangeMutationParams);
        break;
      case InsertSheetMutation.id:
        this.emit("sheetAdded", { sheet: (params as IInsertSheetMutationParams).sheet.id });
        break;
      case RemoveSheetMutation.id:
        this.emit("sheetDeleted", { sheet: (params as IRemoveSheetMutationParams).subUnitId });
        break;
    }
  }

  /** Formats are set by the same mutation: only what a cell holds is a change. */
  private valuesSet({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    let changed: Rectangle | undefined;
    for (const [row, line] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(line as Record<string, object | null>)) {
        if (!setsContents(cell)) continue;
        const at = { row: Number(row), column: Number(column), height: 1, width: 1 };
        this.edited(subUnitId, at.row, at.column);
        changed = changed ? boundingRectangle(changed, at) : at;
      }
    }
    for (const rect of changed ? (this.parts ?? [changed]) : []) this.editedPart(subUnitId, rect);
    this.before.clear();
  }

  private editedPart(sheet: SheetId, rect: Rectangle): void {
    const isSingle = rect.height * rect.width === 1;
    const before = isSingle ? this.before.get(`${rect.row},${rect.column}`) : undefined;
    this.emit("changed", {
      sheet,
      rect,
      changeType: "RangeEdited",
      ...(before === undefined ? {} : { before: before.value, inputBefore: before.input }),
    });
  }

  /** Only what an edit of single cells replaces is reported. */
  private remember({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    this.before.clear();
    const lines = Object.entries(cellValue ?? {});
    if (!this.parts && (lines.length > 1 || Object.keys(lines[0]?.[1] ?? {}).length > 1)) return;
    for (const [row, line] of lines) {
      for (const column of Object.keys(line as Record<string, object | null>))
        this.before.set(`${row},${column}`, this.read(subUnitId, Number(row), Number(column)));
    }
  }

  private rangeMoved({ from, to, fromRange, toRange }: IMoveRangeMutationParams): void {
    const moved: readonly (readonly [SheetId, IRange])[] = [
      [from.subUnitId, fromRange],
      [to.subUnitId, toRange],
    ];
    for (const [sheet, range] of moved) this.change(sheet, toRectangle(range), "RangeEdited");
  }

  private change(sheet: SheetId, rect: Rectangle, changeType: ChangeType): void {
    this.emit("changed", { sheet, rect, changeType });
  }
}
