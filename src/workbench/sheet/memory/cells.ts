import type { CellEdit, Selection, Spill } from "../book";
import type { CellInput, CellValue, Matrix } from "../cell-value";
import { MemoryCalculation } from "./calculation";
import { MemoryListeners } from "./listeners";
import { MemoryLooks } from "./formats";
import type { MemoryCell } from "./sheet";
import { shownText } from "../shown-text";
import { boundingRectangle, contains, intersection, type Rectangle, type SheetId } from "../rectangle";

const isEmpty = ({ value, formula }: MemoryCell): boolean => value === null && formula === undefined;
const single = (row: number, column: number): Rectangle => ({ row, column, height: 1, width: 1 });

/** What is in the cells of a book in memory. */
export abstract class MemoryCells extends MemoryLooks {
  protected readonly listeners = new MemoryListeners();
  protected readonly calculation = new MemoryCalculation(
    () => this.tabs.list,
    () => this.listeners.emit("calculated", { places: this.calculatedPlaces() }),
  );

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
    const isSingle = rect.height * rect.width === 1;
    const before = isSingle ? (this.values(sheet, rect)[0]?.[0] ?? null) : undefined;
    const inputBefore = isSingle ? (this.formulas(sheet, rect)[0]?.[0] ?? "") : undefined;
    this.each(rect, inputs, (row, column, input) => {
      this.tabs.get(sheet).input(row, column, input);
      this.calculation.forget({ sheet, row, column });
      written = written ? boundingRectangle(written, single(row, column)) : single(row, column);
    });
    if (written) this.changed(sheet, written, before, inputBefore);
  }
  writeAll(sheet: SheetId, edits: readonly CellEdit[]): void {
    for (const { rect, inputs } of edits) this.write(sheet, rect, inputs);
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
  merged(sheet: SheetId): readonly Rectangle[] {
    return this.tabs.get(sheet).merged;
  }
  merge(sheet: SheetId, rect: Rectangle): void {
    this.unmerge(sheet, rect);
    const { row, column } = rect;
    const kept = this.formulas(sheet, rect)
      .flat()
      .find((input) => input !== "");
    this.clear(sheet, rect, "Contents");
    if (kept !== undefined) this.write(sheet, single(row, column), [[kept]]);
    const page = this.tabs.get(sheet);
    page.merged = [...page.merged, rect];
  }
  unmerge(sheet: SheetId, rect: Rectangle): void {
    const page = this.tabs.get(sheet);
    page.merged = page.merged.filter((area) => !intersection(area, rect));
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

  private changed(sheet: SheetId, rect: Rectangle, before?: CellValue, inputBefore?: CellInput): void {
    this.calculation.schedule();
    const details = {
      ...(before === undefined ? {} : { before }),
      ...(inputBefore === undefined ? {} : { inputBefore }),
    };
    this.listeners.emit("changed", { sheet, rect, changeType: "RangeEdited", ...details });
  }

  /** Around the formulas of each sheet that has some. */
  private calculatedPlaces(): readonly Selection[] {
    return this.tabs.list.flatMap((page) => {
      const formulas = [...page.entries()].filter(([, , { formula }]) => formula !== undefined);
      const cells = formulas.map(([row, column]) => single(row, column));
      const [first, ...others] = cells;
      return first ? [{ sheet: page.id, rect: others.reduce(boundingRectangle, first) }] : [];
    });
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
