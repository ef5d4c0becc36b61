import type { Cell, Grid, Scalar } from "../engine/cells";
import type { Declared } from "../engine/read-arguments";
import { constant, type Expression } from "./expression";

/** A rectangle of cells that formulas refer to; rows and columns count from 0. */
export interface CellBlock {
  readonly rows: number;
  readonly columns: number;
  readonly all: Expression;
  at(row: number, column: number): Expression;
  part(row: number, column: number, rows: number, columns: number): Expression;
}

/** What stands in the place of an argument of a call that is rewritten. */
export type Given =
  | { readonly is: "omitted" }
  /** Typed in the formula. */
  | { readonly is: "typed"; readonly value: Scalar }
  /** One cell, and what it holds now. */
  | { readonly is: "cell"; readonly reference: Expression; readonly present: Cell }
  | { readonly is: "range"; readonly cells: CellBlock; readonly present: Grid };

/** An argument under its declaration. */
export interface Argument {
  readonly declared: Declared;
  readonly given: Given;
}

/** The arguments of a call by the names of the function's parameters. */
export type PortableArguments<F extends { readonly parameters: object }> = {
  readonly [K in keyof F["parameters"]]: Argument;
};

/** A single value where a range is meant: a block of one. */
export function blockOf(reference: Expression): CellBlock {
  return { rows: 1, columns: 1, all: reference, at: () => reference, part: () => reference };
}

/** The cell of an argument that belongs to a place of the answer: a single row or column repeats. */
export function cellOf(given: Given, row: number, column: number): Given | undefined {
  if (given.is !== "range") return given;
  const { cells, present } = given;
  const [i, j] = [cells.rows === 1 ? 0 : row, cells.columns === 1 ? 0 : column];
  if (i >= cells.rows || j >= cells.columns) return undefined;
  return { is: "cell", reference: cells.at(i, j), present: present[i]?.[j] ?? null };
}

/** An argument as a block of cells and their present values; undefined where it is omitted. */
export function rangeOf(given: Given): { readonly cells: CellBlock; readonly present: Grid } | undefined {
  switch (given.is) {
    case "omitted":
      return undefined;
    case "typed":
      return { cells: blockOf(constant(given.value)), present: [[given.value]] };
    case "cell":
      return { cells: blockOf(given.reference), present: [[given.present]] };
    case "range":
      return given;
  }
}
