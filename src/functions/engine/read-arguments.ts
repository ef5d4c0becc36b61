import { errorCodes, isProblem, type Problem } from "../../model/problem";
import { isChinese, type Language, type Text } from "../../report/language";
import { CellError, type Cell, type Grid } from "./cells";
import type { Agreement, FunctionDefinition, Met, Parameter } from "./define-function";
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
  /** The sorts of values in it, where arguments must agree in them. */
  readonly met?: ReadonlyMap<string, Met>;
}

/** An argument read cell by cell, equal cells once. A single row or column repeats. */
export class CellwiseArgument {
  readonly rows: number;
  readonly columns: number;
  /** Each different reading once. */
  readonly readings: readonly Reading[];
  /** Which of them a cell has, row by row; undefined where all have the first. */
  readonly #places: Uint32Array | undefined;

  constructor(
    readonly declared: Declared,
    grid: Grid | undefined,
  ) {
    const cells = grid ?? [[null]];
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 1;
    const readings: Reading[] = [];
    const places = new Uint32Array(this.rows * this.columns);
    const known = new Map<Cell, number>();
    let at = 0;
    for (const row of cells)
      for (const cell of row) {
        let place = known.get(cell);
        if (place === undefined) {
          place = readings.length;
          known.set(cell, place);
          readings.push(readingOf(cell, declared));
        }
        places[at++] = place;
      }
    this.readings = readings;
    this.#places = readings.length === 1 && at === 1 ? undefined : places;
  }

  /** The place of a cell's reading among `readings`; −1 where a larger partner has a cell and this argument has none. */
  placeAt(row: number, column: number): number {
    if (!this.#places) return 0;
    const ownRow = this.rows === 1 ? 0 : row;
    const ownColumn = this.columns === 1 ? 0 : column;
    if (ownRow >= this.rows || ownColumn >= this.columns) return -1;
    return this.#places[ownRow * this.columns + ownColumn] ?? -1;
  }

  /** Undefined where a larger partner has a cell and this argument has none. */
  at(row: number, column: number): Reading | undefined {
    return this.readings[this.placeAt(row, column)];
  }
}

/** How a single cell reads. */
export function readingOf(cell: Cell, declared: Declared): Reading {
  const value = readCell(cell, declared);
  const isText = typeof cell === "string";
  const { agreement } = declared.parameter.kind;
  const reading = { value, isChinese: isText && speaksChinese(cell) };
  return agreement ? { ...reading, met: metIn([[cell]], declared.name, agreement) } : reading;
}

/** Numbers and times are the same in both languages, with their units too. */
function speaksChinese(text: string): boolean {
  return !ascii.test(text) && isChinese(text) && !isNumberOrTime(text);
}

const ascii = /^[\x20-\x7e]*$/;

const unitsAndPeriods =
  /^[\d\s.,:()（）+\-−–/¥￥$%％０-９．，a-z年度月日号第季上下半财一二三四千百十万亿元人民币美]+$/iu;

function isNumberOrTime(text: string): boolean {
  return /[\d０-９]/.test(text) && unitsAndPeriods.test(text);
}

/** The first value of each sort. */
function metIn(grid: Grid, argument: Text, agreement: Agreement): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>();
  for (const row of grid)
    for (const cell of row) {
      if (cell === null || cell instanceof CellError) continue;
      const sort = agreement.sort(cell);
      if (sort !== undefined && !met.has(sort)) met.set(sort, { argument, given: cell });
    }
  return met;
}

/** Why the arguments of a call do not go together; undefined where they do. */
export function disagreement(
  declared: readonly Declared[],
  readings: readonly (Reading | undefined)[],
): Problem | undefined {
  let all: Map<Agreement, Map<string, Met>> | undefined;
  for (let i = 0; i < readings.length; i++) {
    const met = readings[i]?.met;
    const agreement = declared[i]?.parameter.kind.agreement;
    if (!met || !agreement) continue;
    all ??= new Map<Agreement, Map<string, Met>>();
    const together = all.get(agreement) ?? new Map<string, Met>();
    all.set(agreement, together);
    for (const [sort, one] of met) if (!together.has(sort)) together.set(sort, one);
  }
  if (!all) return undefined;
  for (const [agreement, met] of all) {
    const conflict = met.size > 1 ? agreement.conflict(met) : undefined;
    if (conflict) return conflict;
  }
  return undefined;
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
  if (cells.length === 1 && cells[0]?.length === 1) return readingOf(cells[0][0] ?? null, declared);
  const { kind } = declared.parameter;
  const value = kind.shape === "cell" ? readOnly(cells, declared) : readRange(cells, declared);
  const reading = {
    value,
    isChinese: cells.some((row) => row.some((cell) => typeof cell === "string" && speaksChinese(cell))),
  };
  return kind.agreement ? { ...reading, met: metIn(cells, declared.name, kind.agreement) } : reading;
}

function readOnly(grid: Grid, declared: Declared): unknown {
  const [first = []] = grid;
  const [cell = null] = first;
  return grid.length > 1 || first.length > 1
    ? sentences.oneCell(declared.name, grid.length, first.length)
    : readCell(cell, declared);
}

function readRange(grid: Grid, { name, parameter }: Declared): unknown {
  const error = firstError(grid);
  if (error) return cameIn(error, name);
  return parameter.kind.shape === "range" ? parameter.kind.read(grid, name) : sentences.failed();
}

/** Row by row. Most cells are numbers, which one comparison tells from an error. */
function firstError(grid: Grid): CellError | undefined {
  for (const row of grid)
    for (let j = 0; j < row.length; j++) {
      const cell = row[j];
      if (typeof cell === "object" && cell instanceof CellError) return cell;
    }
  return undefined;
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
