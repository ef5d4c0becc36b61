import { absoluteRef } from "../../xlsx/area";
import type { FileName, FileSheet, FileValue } from "../../xlsx/book";
import { moveArea, type Area } from "../cells/address";
import { freeName } from "../cells/free-names";
import { styles, tableStyle } from "../format/style";
import { moveReferences } from "../formulas/edit-references";
import type { Content, Operation, Plan } from "../plan/plan";
import { qualifyPlan } from "../plan/qualify-references";
import { fileStyle } from "./file-style";
import { chartOfPlan } from "./plan-chart";
import { SheetBuilder } from "./sheet-builder";
import { writeSetting } from "./sheet-settings";

/** Where a plan is written in a file. */
export interface FilePlacement {
  /** The sheet's name; free and valid. */
  readonly sheet: string;
  /** The first cell of the block; A1 if omitted. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Names and tables of the workbook so far. */
  readonly names?: readonly string[];
  /** What the formula of a cell of the block answers at present, as far as it is known. */
  readonly answer?: (row: number, column: number) => FileValue | undefined;
}

/** The sheet that a plan writes, and the names that belong to it. */
export interface WrittenSheet {
  readonly sheet: FileSheet;
  readonly names: readonly FileName[];
}

/** A plan as a sheet of a file: the same cells, formats, tables and charts that Excel gets from it. */
export function planSheet(plan: Plan, placement: FilePlacement): WrittenSheet {
  const writer = new PlanWriter(plan, placement);
  qualifyPlan(plan, placement.sheet).operations.forEach((operation) => writer.carryOut(operation));
  return writer.result();
}

/** Height of a line of the body font in points, and the highest that a row can be. */
const lineHeight = 15;
const highestRow = 409;

class PlanWriter {
  private readonly sheet: SheetBuilder;
  private readonly names: FileName[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly placement: FilePlacement,
  ) {
    this.sheet = new SheetBuilder({ name: placement.sheet });
  }

  private get origin() {
    return this.placement.at ?? { row: 0, column: 0 };
  }

  private area(area: Area): Area {
    return moveArea(area, this.origin.row, this.origin.column);
  }

  /** Every operation has a case: the compiler asks for those that are new. */
  carryOut(operation: Operation): void {
    switch (operation.do) {
      case "write":
        return this.write(operation);
      case "number-format":
        return this.sheet.style(this.area(operation.area), { numberFormat: operation.code });
      case "number-format-beyond":
        // A spill of a file has the size that it has.
        return;
      case "style":
        return this.sheet.style(this.area(operation.area), fileStyle(styles[operation.style]));
      case "width":
        return this.sheet.width(this.origin.column + operation.column, operation.characters);
      case "wrap": {
        const area = this.area(operation.area);
        this.sheet.style(area, { wrap: true });
        return this.sheet.height(area.row, Math.min(highestRow, operation.lines * lineHeight));
      }
      case "name": {
        const { sheet } = this.placement;
        this.names.push({
          name: this.freeName(operation.name),
          formula: `=${absoluteRef(sheet, this.area(operation.area))}`,
        });
        return;
      }
      case "table":
        return this.table(operation);
      case "chart": {
        const base = this.names[0]?.name ?? "FT_chart";
        const { charts } = this.sheet;
        const name = charts.length === 0 ? base : `${base}_chart_${charts.length + 1}`;
        const refer = (area: Area) => absoluteRef(operation.source ?? this.placement.sheet, this.area(area));
        charts.push(chartOfPlan(operation, name, this.area(operation.area), refer));
        return;
      }
      default:
        return writeSetting(this.sheet, this.origin, operation);
    }
  }

  private freeName(wanted: string): string {
    const taken = [...this.names, ...this.sheet.tables].map(({ name }) => name);
    return freeName(wanted, [...(this.placement.names ?? []), ...taken]);
  }

  private write({ row, column, cells }: Extract<Operation, { do: "write" }>): void {
    cells.forEach((line, i) => line.forEach((content, j) => this.writeCell(row + i, column + j, content)));
  }

  private writeCell(row: number, column: number, content: Content): void {
    const { answer } = this.placement;
    const place = { row: this.origin.row + row, column: this.origin.column + column };
    if (typeof content !== "object" || !("formula" in content)) {
      const value = constant(content);
      if (value !== "") this.sheet.write({ ...place, value });
      return;
    }
    const { formula, isFixed } = content;
    const spill = this.plan.spills.find((area) => area.row === row && area.column === column);
    this.sheet.write({
      ...place,
      formula: isFixed ? formula : moveReferences(formula, this.origin.row, this.origin.column),
      value: answer?.(row, column),
      array: spill && { kind: "dynamic", area: this.area(spill) },
    });
    if (spill && answer) this.writeSpill(spill, answer);
  }

  /** What a formula answers beside its own cell. */
  private writeSpill(spill: Area, answer: NonNullable<FilePlacement["answer"]>): void {
    for (let row = spill.row; row < spill.row + spill.height; row++)
      for (let column = spill.column; column < spill.column + spill.width; column++) {
        if (row === spill.row && column === spill.column) continue;
        const value = answer(row, column);
        const place = { row: this.origin.row + row, column: this.origin.column + column };
        if (value !== undefined && value !== "") this.sheet.write({ ...place, value });
      }
  }

  private table({ area, name }: Extract<Operation, { do: "table" }>): void {
    const placed = this.area(area);
    const columns = Array.from({ length: area.width }, (_, index) => {
      const value = this.sheet.at(placed.row, placed.column + index)?.value;
      return { name: typeof value === "string" ? value : `Column${index + 1}` };
    });
    this.sheet.tables.push({ name: this.freeName(name), area: placed, columns, style: tableStyle });
  }

  result(): WrittenSheet {
    return { sheet: this.sheet.build(), names: this.names };
  }
}

/** Excel's own error values, which plans hold as texts. */
const errorText = /^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!|NAME\?|REF!)$/;

function constant(content: Exclude<Content, { readonly formula: string }>): FileValue {
  const value = typeof content === "object" ? content.value : content;
  return typeof value === "string" && errorText.test(value) ? { error: value } : value;
}
