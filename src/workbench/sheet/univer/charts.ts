import type { SheetId } from "../rectangle";
import { CommandType, type IMutation, IUndoRedoService } from "@univerjs/core";
import {
  type IInsertRowMutationParams,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";

import type { Chart } from "../chart";
import { shiftedChart } from "../charts/chart-shift";
import { type Shift, shiftedRectangle } from "../shift";
import { MAX_COLUMNS, MAX_ROWS } from "../rectangle";
import type { UniverRecords } from "./records";
import { frameOver, POINTS_PER_PIXEL, shownBox, type ShownBox } from "./engine/boxes";
import type { Spreadsheet } from "./engine/spreadsheet";
import { toRectangle } from "./engine/spreadsheet";

/** Puts a chart into the workbook, in the place of the one with its id; without a chart, takes it out. */
interface ChartMutation {
  readonly unitId: string;
  readonly subUnitId: SheetId;
  readonly id: string;
  readonly chart: Chart | null;
}

const setChart = "workbench.mutation.set-chart";

const shifts: Readonly<Record<string, Pick<Shift, "along"> & { readonly sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { along: "row", sign: 1 },
  [InsertColMutation.id]: { along: "column", sign: 1 },
  [RemoveRowMutation.id]: { along: "row", sign: -1 },
  [RemoveColMutation.id]: { along: "column", sign: -1 },
};

/**
 * The charts of the workbook. Univer knows none: they are kept beside what it knows, and changed by a mutation of
 * their own, so that they are undone with the cells that they belong to. A chart whose sheet is gone is not there; it
 * is again when the sheet comes back.
 */
export class UniverCharts {
  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly records: UniverRecords,
  ) {
    const mutation: IMutation<ChartMutation> = {
      id: setChart,
      type: CommandType.MUTATION,
      handler: (_, { id, chart }) => {
        this.keep([...this.kept().filter((other) => other.id !== id), ...(chart ? [chart] : [])]);
        return true;
      },
    };
    spreadsheet.commands.registerCommand(mutation);
    spreadsheet.commands.onCommandExecuted(({ id, params }) => {
      const shift = shifts[id];
      if (!shift) return;
      const { subUnitId, range } = params as IInsertRowMutationParams;
      const { row, column, height, width } = toRectangle(range);
      const [at, count] = shift.along === "row" ? [row, height] : [column, width];
      const moved = { along: shift.along, at, count: shift.sign * count };
      this.keep(this.kept().map((chart) => shiftedChart(chart, subUnitId, moved)));
      const across = { first: 0, count: shift.along === "row" ? MAX_COLUMNS : MAX_ROWS };
      this.records.move(subUnitId, (rect) => shiftedRectangle(rect, { ...moved, across }));
    });
  }

  list(): readonly Chart[] {
    return this.kept().filter(({ sheet }) => this.spreadsheet.workbook.getSheetBySheetId(sheet));
  }

  add(chart: Omit<Chart, "id">): string {
    const numbers = this.kept().map(({ id }) => Number(/^chart-(\d+)$/.exec(id)?.[1] ?? 0));
    const id = `chart-${Math.max(0, ...numbers) + 1}`;
    this.set(id, { ...chart, id }, null);
    return id;
  }

  update(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void {
    const before = this.get(id);
    this.set(id, { ...before, ...patch }, before);
  }

  remove(id: string): void {
    this.set(id, null, this.get(id));
  }

  /** Where a chart is drawn; undefined where another sheet is shown. */
  box({ sheet, place, frame }: Chart): ShownBox | undefined {
    return shownBox(this.spreadsheet, sheet, { place, frame });
  }

  /** Moves or enlarges a chart by so many pixels of the window. */
  drag(id: string, what: "place" | "size", across: number, down: number): void {
    const chart = this.get(id);
    const { scale = 1 } = this.box(chart) ?? {};
    const points = (pixels: number): number => (pixels / scale) * POINTS_PER_PIXEL;
    const frame = chart.frame ?? frameOver(this.spreadsheet, chart.sheet, chart.place);
    const moved =
      what === "size"
        ? { ...frame, width: frame.width + points(across), height: frame.height + points(down) }
        : {
            ...frame,
            left: Math.max(0, frame.left + points(across)),
            top: Math.max(0, frame.top + points(down)),
          };
    this.update(id, { frame: moved });
  }

  private get(id: string): Chart {
    const chart = this.kept().find((candidate) => candidate.id === id);
    if (!chart) throw new Error(`The workbook has no chart with the id “${id}”.`);
    return chart;
  }

  private set(id: string, chart: Chart | null, before: Chart | null): void {
    const { commands, injector, unit } = this.spreadsheet;
    const sheet = (chart ?? before)?.sheet ?? "";
    const step = (to: Chart | null) => ({
      id: setChart,
      params: { unitId: unit, subUnitId: sheet, id, chart: to } satisfies ChartMutation,
    });
    const redo = step(chart);
    commands.syncExecuteCommand(redo.id, redo.params);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unit, undoMutations: [step(before)], redoMutations: [redo] });
  }

  private kept(): readonly Chart[] {
    return this.spreadsheet.kept().charts ?? [];
  }

  private keep(charts: readonly Chart[]): void {
    this.spreadsheet.keep({ charts });
  }
}
