import type { Area } from "../cells/address";
import { columnLetters } from "../cells/address";
import { lineCount } from "../format/text-width";
import type { StyleName } from "../format/style";
import type { Content, Operation, PlannedSheet } from "../plan/plan";

/** Rows of a printed page at the width of these sheets, title rows included. */
const pageRows = { landscape: 37, portrait: 66 };

/** Collects what a sheet of a model holds. */
export class SheetWriter {
  private readonly cells: { readonly row: number; readonly column: number; readonly content: Content }[] = [];
  private readonly looks: Operation[] = [];
  private readonly others: Operation[] = [];
  private readonly blockStarts: number[] = [];
  private readonly widths = new Map<number, number>();
  private readonly spills: Area[] = [];
  private bottom = 0;
  private right = 0;

  constructor(
    readonly name: string,
    private readonly numbered: string,
    private readonly id: string,
    private readonly tabColor: string,
  ) {}

  put(row: number, column: number, content: Content): void {
    if (content === "") return;
    this.cells.push({ row, column, content });
    this.reach({ row, column, height: 1, width: 1 });
  }

  style(area: Area, ...styles: readonly StyleName[]): void {
    for (const style of styles) this.looks.push({ do: "style", area, style });
    this.reach(area);
  }

  add(...operations: readonly Operation[]): void {
    this.others.push(...operations);
  }

  reach({ row, column, height, width }: Area): void {
    this.bottom = Math.max(this.bottom, row + height);
    this.right = Math.max(this.right, column + width);
  }

  spill(area: Area): void {
    this.spills.push(area);
    this.reach(area);
  }

  width(column: number, characters: number): void {
    this.widths.set(column, characters);
  }

  widthOf(columns: { readonly first: number; readonly count: number }): number {
    let sum = 0;
    for (let i = 0; i < columns.count; i++) sum += this.widths.get(columns.first + i) ?? 8;
    return sum;
  }

  /** Text over several columns, broken into as many lines as it needs. */
  wrapped(row: number, column: number, text: Content, width: number, shown = String(text)): void {
    this.put(row, column, text);
    const lines = lineCount(shown, width);
    if (lines > 1) this.others.push({ do: "wrap", area: { row, column, height: 1, width: 1 }, lines });
  }

  /** A page may begin here. */
  begin(row: number): void {
    this.blockStarts.push(row);
  }

  build(print: {
    readonly orientation: "portrait" | "landscape";
    readonly footer: { readonly left: string; readonly right: string };
    readonly freezeColumns: number;
  }): PlannedSheet {
    const height = this.bottom;
    const width = this.right;
    const { orientation, footer, freezeColumns } = print;
    return {
      id: this.id,
      name: this.name,
      numbered: this.numbered,
      tabColor: this.tabColor,
      height,
      width,
      spills: this.spills,
      operations: [
        ...this.written(),
        // Excel gives links a look of its own.
        ...this.others.filter((operation) => operation.do === "link"),
        ...this.looks,
        ...[...this.widths].map(([column, characters]): Operation => ({ do: "width", column, characters })),
        ...this.others.filter((operation) => operation.do !== "link"),
        ...(this.id === "cover" ? [] : [{ do: "freeze" as const, rows: 2, columns: freezeColumns }]),
        {
          do: "print",
          area: { row: 0, column: 0, height, width },
          orientation,
          titleRows: this.id === "cover" ? 0 : 3,
          breaks: orientation === "portrait" ? [] : breaksAt(this.blockStarts, height, pageRows[orientation]),
          footer,
        },
      ],
    };
  }

  /** Neighbouring cells of a row in one operation. */
  private written(): Operation[] {
    const operations: { do: "write"; row: number; column: number; cells: Content[][] }[] = [];
    const sorted = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, column, content } of sorted) {
      const last = operations.at(-1);
      const line = last?.cells[0];
      if (last && line && last.row === row && last.column + line.length === column) line.push(content);
      else if (last?.row === row && line && last.column + line.length > column)
        throw new Error(`${this.name} ${columnLetters(column)}${row + 1} is written twice.`);
      else operations.push({ do: "write", row, column, cells: [[content]] });
    }
    return operations;
  }
}

/** A page begins before a block that no longer fits on the one before. */
function breaksAt(starts: readonly number[], end: number, rows: number): readonly number[] {
  const breaks: number[] = [];
  let top = 0;
  starts.forEach((start, i) => {
    const bottom = starts[i + 1] ?? end;
    const room = breaks.length > 0 ? rows - 3 : rows;
    if (bottom - top > room && start > top && start > 3) {
      breaks.push(start);
      top = start;
    }
  });
  return breaks;
}
