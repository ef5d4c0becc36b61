import type { IExecutionOptions, IUnitRange } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationNotificationMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { Cell } from "../../call-table";
import type { Spreadsheet } from "./spreadsheet";

export interface CalculationEvents {
  /** A calculation evaluates formulas in a pass, and in a second one when results spilled. */
  passBegins(): void;
  ended(): void;
}

const STYLE_COMMANDS = new Set<string>([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

const NOTHING_DIRTY = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  dirtySuperTableMap: {},
  clearDependencyTreeCache: {},
};

/** A write is always followed by a calculation; should Univer skip one, waiting for it ends after this time. */
const FUSE = 5000;

/** When Univer calculates, and making it do so. */
export class Calculation {
  private settling: { readonly done: Promise<void>; readonly finish: () => void } | undefined;
  private fuse: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private manual = false;
  private isAsked = false;
  private readonly waiting: Cell[] = [];
  private evaluating: Cell[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly events: CalculationEvents,
  ) {
    spreadsheet.veto(
      ({ id }) => this.manual && !this.isAsked && id === SetTriggerFormulaCalculationStartMutation.id,
    );
    const leadsToCalculation = spreadsheet.injector.get(IActiveDirtyManagerService);
    spreadsheet.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationNotificationMutation.id) {
        this.notice(params as ISetFormulaCalculationNotificationMutation);
      } else if (leadsToCalculation.get(id) && !isResultOrStyle(id, params, options)) this.announce();
    });
  }

  /** Settled once everything that was written is calculated. */
  calculated(): Promise<void> {
    return this.settling?.done ?? Promise.resolve();
  }

  /** Evaluates exactly these formulas, and what depends on them. */
  evaluate(cells: readonly Cell[]): void {
    if (cells.length === 0) return;
    // Univer would give up the calculation that it is at, and begin again.
    if (this.running) return void this.waiting.push(...cells);
    const dirtyRanges = columnRuns(this.spreadsheet.unit, cells);
    if (this.settling) return this.trigger({ dirtyRanges });
    // Nothing was written that Univer would wait for: it need not pause.
    this.running = true;
    this.evaluating = [...cells];
    this.announce();
    this.execute(SetFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY, dirtyRanges });
  }

  evaluateAll(): void {
    this.isAsked = true;
    this.trigger({ dirtyRanges: [], forceCalculation: true });
    this.isAsked = false;
  }

  /** Whether nothing is calculated but when it is asked for. A formula that is entered waits, too. */
  get isManual(): boolean {
    return this.manual;
  }
  set isManual(on: boolean) {
    const wasManual = this.manual;
    this.manual = on;
    if (wasManual && !on) this.evaluateAll();
  }

  /** A calculation will follow, after Univer's pause of 0.1 s. */
  private announce(): void {
    if (this.manual && !this.isAsked) return;
    if (!this.settling) {
      let finish = (): void => undefined;
      const done = new Promise<void>((resolve) => (finish = resolve));
      this.settling = { done, finish };
    }
    clearTimeout(this.fuse);
    this.fuse = setTimeout(() => this.settle(), FUSE);
  }

  /** Together with what was written, after Univer's pause. */
  private trigger(parameters: object): void {
    this.execute(SetTriggerFormulaCalculationStartMutation.id, parameters);
  }

  private execute(command: string, parameters: object): void {
    this.spreadsheet.commands.syncExecuteCommand(command, parameters, { onlyLocal: true });
  }

  private notice({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo) {
      this.running = true;
      const { START_DEPENDENCY, START_DEPENDENCY_ARRAY_FORMULA } = FormulaExecuteStageType;
      const { stage } = stageInfo;
      if (stage === START_DEPENDENCY || stage === START_DEPENDENCY_ARRAY_FORMULA) this.events.passBegins();
      return;
    }
    const evaluating = this.evaluating.splice(0);
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      // Something was written meanwhile: Univer begins again, with what it knows to be dirty.
      this.waiting.push(...evaluating);
      return;
    }
    this.running = false;
    this.settle();
    this.events.ended();
    this.evaluate(this.waiting.splice(0));
  }

  private settle(): void {
    clearTimeout(this.fuse);
    const { settling } = this;
    this.settling = undefined;
    settling?.finish();
  }
}

/** Univer writes what it found, and styles, by the same mutation as what somebody writes. */
function isResultOrStyle(
  id: string,
  params: object | undefined,
  options: IExecutionOptions | undefined,
): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const { trigger } = (params ?? {}) as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || (trigger !== undefined && STYLE_COMMANDS.has(trigger));
}

/** Runs of cells in a column become one range: merging ranges costs Univer the square of their number. */
function columnRuns(unitId: string, cells: readonly Cell[]): IUnitRange[] {
  const runs: IUnitRange[] = [];
  const sorted = [...cells].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheetId === sheet && last.range.startColumn === column && last.range.endRow >= row - 1) {
      last.range.endRow = row;
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      runs.push({ unitId, sheetId: sheet, range });
    }
  }
  return runs;
}
