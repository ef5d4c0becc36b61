import type { Chart } from "../chart";
import {
  type BookRecord,
  type BookRecords,
  movedRecords,
  type RecordKind,
  type SavedRecords,
} from "../records";
import type { DefinedName, Table } from "../book";
import type { Rectangle, SheetId } from "../rectangle";

export interface SavedRegister {
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly settings: readonly (readonly [string, string])[];
  readonly lastTable: number;
  readonly charts: readonly Chart[];
  readonly lastChart: number;
  readonly isStructureProtected: boolean;
  readonly records: SavedRecords;
}

const same = (a: DefinedName, name: string, sheet: SheetId | undefined): boolean =>
  a.name.toLowerCase() === name.toLowerCase() && a.sheet === sheet;

/** What belongs to a workbook as a whole: tables, defined names, settings, whether its structure is protected. */
export class MemoryRegister {
  tables: readonly Table[] = [];
  names: readonly DefinedName[] = [];
  settings: ReadonlyMap<string, string> = new Map();
  charts: readonly Chart[] = [];
  isStructureProtected = false;
  records: SavedRecords = {};
  private lastTable = 0;
  private lastChart = 0;

  addTable(sheet: SheetId, rect: Rectangle, name: string): string {
    const id = `table-${++this.lastTable}`;
    this.tables = [...this.tables, { id, name, sheet, rect, style: "TableStyleMedium2" }];
    return id;
  }
  updateTable(id: string, patch: Partial<Pick<Table, "name" | "style" | "rect">>): void {
    this.tables = this.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
  }
  removeTable(id: string): void {
    this.tables = this.tables.filter((table) => table.id !== id);
  }

  addChart(chart: Omit<Chart, "id">): string {
    const id = `chart-${++this.lastChart}`;
    this.charts = [...this.charts, { ...chart, id }];
    return id;
  }
  updateChart(id: string, patch: Partial<Omit<Chart, "id" | "sheet">>): void {
    this.charts = this.charts.map((chart) => (chart.id === id ? { ...chart, ...patch } : chart));
  }
  removeChart(id: string): void {
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  setName(name: DefinedName): void {
    this.removeName(name.name, name.sheet);
    this.names = [...this.names, name];
  }
  removeName(name: string, sheet?: SheetId): void {
    this.names = this.names.filter((other) => !same(other, name, sheet));
  }

  setSetting(key: string, json: string | undefined): void {
    const settings = new Map(this.settings);
    if (json === undefined) settings.delete(key);
    else settings.set(key, json);
    this.settings = settings;
  }

  recordsOf<K extends RecordKind>(kind: K): readonly BookRecords[K][] {
    return this.records[kind] ?? [];
  }
  putRecord<K extends RecordKind>(kind: K, record: BookRecords[K]): void {
    const present = this.recordsOf(kind);
    const isThere = present.some(({ id }) => id === record.id);
    const records = isThere
      ? present.map((other) => (other.id === record.id ? record : other))
      : [...present, record];
    this.records = { ...this.records, [kind]: records };
  }
  removeRecord(kind: RecordKind, id: string): void {
    this.records = { ...this.records, [kind]: this.recordsOf(kind).filter((record) => record.id !== id) };
  }

  /** Moves what lies on the cells of a sheet. */
  move(sheet: SheetId, left: (rect: Rectangle) => Rectangle | undefined): void {
    const moved = (rect: Rectangle): Rectangle => left(rect) ?? rect;
    this.eachKind((records) => movedRecords(records, sheet, left));
    this.tables = this.tables.map((table) =>
      table.sheet === sheet ? { ...table, rect: moved(table.rect) } : table,
    );
    this.charts = this.charts.map((chart) => ({
      ...chart,
      ...(chart.sheet === sheet ? { place: moved(chart.place) } : {}),
      series: chart.series.map((each) =>
        chart.source !== sheet
          ? each
          : {
              ...each,
              values: moved(each.values),
              ...(each.categories && { categories: moved(each.categories) }),
            },
      ),
    }));
  }

  /** What was on a sheet goes with it. */
  forget(sheet: SheetId): void {
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.charts = this.charts.filter((chart) => chart.sheet !== sheet);
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.eachKind((records) => records.filter((record) => record.sheet !== sheet));
  }

  private eachKind(change: (records: readonly BookRecord[]) => readonly BookRecord[]): void {
    const kinds = Object.entries(this.records as Record<string, readonly BookRecord[]>);
    this.records = Object.fromEntries(
      kinds.map(([kind, records]) => [kind, change(records)]),
    ) as SavedRecords;
  }

  save(): SavedRegister {
    const { tables, names, settings, lastTable, charts, lastChart, isStructureProtected, records } = this;
    return {
      tables,
      names,
      settings: [...settings],
      lastTable,
      charts,
      lastChart,
      isStructureProtected,
      records,
    };
  }
  load({ settings, ...others }: SavedRegister): void {
    Object.assign(this, { ...others, settings: new Map(settings) });
  }
}
