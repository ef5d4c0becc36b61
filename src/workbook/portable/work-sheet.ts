import type { Expression } from "../../functions/portable/expression";
import type { WorkBlock } from "../../functions/portable/table-dialect";
import type { Scalar } from "../../functions/engine/cells";
import type { Area } from "../cells/address";
import { areaBlock } from "./area-block";

/** A cell of the sheet of steps. */
export interface WorkCell {
  readonly area: Area;
  readonly content: { readonly formula: string; readonly isArray: boolean } | { readonly value: Scalar };
}

/** The sheet of intermediate steps: blocks below each other, each with a label of the cell that reads it. */
export class WorkSheet {
  readonly name = "FT_Work";
  readonly #cells: WorkCell[] = [];
  #next = 0;
  #reader = "";

  get cells(): readonly WorkCell[] {
    return this.#cells;
  }

  /** The cell whose formula reads the blocks from here on. */
  readBy(cell: string): void {
    this.#reader = cell;
  }

  /** A new block, below the others. */
  block(rows: number, columns: number): WorkBlock {
    const top = this.#next + 1;
    this.#put(this.#next, 0, { value: this.#reader === "" ? "FT" : this.#reader });
    this.#next = top + rows;
    const write = (
      row: number,
      column: number,
      height: number,
      width: number,
      formula: Expression,
      isArray: boolean,
    ) =>
      this.#cells.push({
        area: { row: top + row, column, height, width },
        content: { formula: `=${formula.text}`, isArray },
      });
    return {
      ...areaBlock(this.name, { row: top, column: 0, height: rows, width: columns }),
      set: (row, column, formula, isArray = false) => write(row, column, 1, 1, formula, isArray),
      setPart: (row, column, height, width, formula) => write(row, column, height, width, formula, true),
    };
  }

  #put(row: number, column: number, content: WorkCell["content"]): void {
    this.#cells.push({ area: { row, column, height: 1, width: 1 }, content });
  }
}
