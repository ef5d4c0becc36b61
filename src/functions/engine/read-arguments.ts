import { errorCodes, isProblem, type Problem } from "../../model/problem";
import { isChinese, type Language, type Text } from "../../report/language";
import { CellError, type Cell, type Grid } from "./cells";
import type { FunctionDefinition, Parameter } from "./define-function";
import { sentences } from "./messages";

/** A parameter under its name. */
export interface Declared {
  readonly name: Text;
  readonly parameter: Parameter<unknown>;
}

const declarations = new WeakMap<FunctionDefinition, readonly Declared[]>();

/** The parameters of a function, in order. */
export function declared(definition: FunctionDefinition): readonly Declared[] {
  let entries = declarations.get(definition);
  if (!entries) {
    entries = Object.entries(definition.parameters).map(([key, parameter]) => ({
      name: { en: key, zh: parameter.zh },
      parameter,
    }));
    declarations.set(definition, entries);
  }
  return entries;
}

/** What a cell of an argument, or a whole range, means to the function: a value, or why it means nothing. */
export interface Reading {
  /** What the function gets, or a Problem. */
  readonly value: unknown;
  /** True where the text is Chinese: it makes the answer Chinese. */
  readonly isChinese: boolean;
}

/** An argument read cell by cell, equal cells once. A single row or column repeats. */
export class CellwiseArgument {
  readonly rows: number;
  readonly columns: number;
  readonly #readings: readonly (readonly Reading[])[];

  constructor(
    readonly declared: Declared,
    grid: Grid | undefined,
  ) {
    const cells = grid ?? [[null]];
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 1;
    const known = new Map<Cell, Reading>();
    this.#readings = cells.map((row) => row.map((cell) => readingOf(cell, declared, known)));
  }

  /** Undefined where a larger partner has a cell and this argument has none. */
  at(row: number, column: number): Reading | undefined {
    return this.#readings[this.rows === 1 ? 0 : row]?.[this.columns === 1 ? 0 : column];
  }
}

function readingOf(cell: Cell, declared: Declared, known: Map<Cell, Reading>): Reading {
  let reading = known.get(cell);
  if (!reading) {
    reading = { value: readCell(cell, declared), isChinese: typeof cell === "string" && isChinese(cell) };
    known.set(cell, reading);
  }
  return reading;
}

function readCell(cell: Cell, { name, parameter }: Declared): unknown {
  const { kind } = parameter;
  if (cell instanceof CellError) return cameIn(cell, name);
  const isBlank =
    cell === null || (typeof cell === "string" && cell.trim() === "") || (cell === 0 && kind.zeroIsBlank);
  if (isBlank) return parameter.optional ? parameter.fallback : sentences.required(name);
  return kind.shape === "cell" ? kind.read(cell, name) : kind.read([[cell]], name);
}

/** An argument of a spilling function: a range as a whole, anything else as the one cell that it must be. */
export function readWhole(grid: Grid | undefined, declared: Declared): Reading {
  const cells = grid ?? [[null]];
  const isOneCell = cells.length === 1 && cells[0]?.length === 1;
  const value =
    isOneCell || declared.parameter.kind.shape === "cell"
      ? readOnly(cells, declared)
      : readRange(cells, declared);
  return {
    value,
    isChinese: cells.some((row) => row.some((cell) => typeof cell === "string" && isChinese(cell))),
  };
}

function readOnly(grid: Grid, declared: Declared): unknown {
  const [first = []] = grid;
  const [cell = null] = first;
  return grid.length > 1 || first.length > 1
    ? sentences.oneCell(declared.name, grid.length, first.length)
    : readCell(cell, declared);
}

function readRange(grid: Grid, { name, parameter }: Declared): unknown {
  for (const row of grid) for (const cell of row) if (cell instanceof CellError) return cameIn(cell, name);
  return parameter.kind.shape === "range" ? parameter.kind.read(grid, name) : sentences.failed();
}

function cameIn(error: CellError, name: Text): Problem {
  const code = errorCodes.find((known) => known === error.code);
  return sentences.errorIn(code ?? "#VALUE!", name, error.code);
}

/**
 * `lang` wins where it is given and understood; otherwise any argument with a Chinese character makes the answer
 * Chinese.
 */
export function spokenIn(
  declared: readonly Declared[],
  readings: readonly (Reading | undefined)[],
): Language {
  let chinese = false;
  for (let i = 0; i < readings.length; i++) {
    const reading = readings[i];
    if (!reading) continue;
    const asks = declared[i]?.name.en === "lang" && reading.value !== undefined;
    if (asks && !isProblem(reading.value)) return reading.value as Language;
    chinese ||= reading.isChinese;
  }
  return chinese ? "zh" : "en";
}
