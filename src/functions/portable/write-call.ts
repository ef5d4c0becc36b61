import { isProblem } from "../../model/problem";
import type { Text } from "../../report/language";
import type { Scalar } from "../engine/cells";
import type { FunctionDefinition } from "../engine/define-function";
import { declared } from "../engine/read-arguments";
import type { Evaluation } from "../engine/evaluate";
import type { PortableBook } from "./argument-writer";
import { Dialect } from "./dialect";
import { Expression, notAvailable, type CellFormula } from "./expression";
import { cellOf, type Argument, type Given } from "./given";
import { NotNative } from "./not-native";
import type { Portable, PortableCell } from "./portable";
import { TableDialect, type TablePlace } from "./table-dialect";

/** A call that becomes native. */
export interface CallToWrite {
  readonly definition: FunctionDefinition;
  readonly portable: Portable<FunctionDefinition>;
  readonly given: readonly Given[];
  /** What it answers now. */
  readonly live: Evaluation;
  readonly book: PortableBook;
  readonly place: Pick<TablePlace, "output" | "work">;
}

/** The native formulas of a call in the shape of its answer, or why it keeps its values. */
export type WrittenCall = { readonly cells: readonly (readonly CellFormula[])[] } | { readonly why: Text };

/** Longer formulas have their repeated steps in cells of their own. */
const longFormula = 1500;
/** Excel takes 8,192 characters and 64 levels. */
const longestFormula = 8000;
const deepestFormula = 60;

export function writeCall(call: CallToWrite): WrittenCall {
  try {
    const { portable } = call;
    if (portable.form === "value") return { why: portable.why };
    const spill = portable.form === "table" ? portable.cells : isSpill(call) ? portable.spilled : undefined;
    const cells = spill ? table(call, spill) : cellwise(call);
    return cells.flat().every(({ formula }) => fits(formula.text)) ? { cells } : { why: tooLong };
  } catch (error) {
    if (error instanceof NotNative) return { why: error.why };
    throw error;
  }
}

const tooLong: Text = {
  en: "Its native formula would be longer than Excel allows.",
  zh: "对应的 Excel 自带公式超出长度限制。",
};

const anError: Text = {
  en: "It answers an error at present, which stays.",
  zh: "目前返回错误值，予以保留。",
};

function fits(text: string): boolean {
  if (text.length > longestFormula) return false;
  let depth = 0;
  let deepest = 0;
  for (const part of text.split(/("(?:[^"]|"")*")/)) {
    if (part.startsWith('"')) {
      if (part.length > 257) return false;
      continue;
    }
    for (const character of part) {
      if (character === "(") deepest = Math.max(deepest, ++depth);
      if (character === ")") depth--;
    }
  }
  return deepest <= deepestFormula;
}

function argumentsOf({ definition, given }: CallToWrite): readonly Argument[] {
  return declared(definition).map((one, i) => ({ declared: one, given: given[i] ?? { is: "omitted" } }));
}

function named(args: readonly Argument[]): Record<string, Argument> {
  return Object.fromEntries(args.map((argument) => [argument.declared.name.en, argument]));
}

/** One formula for each cell of the answer. */
function cellwise(call: CallToWrite): CellFormula[][] {
  const { portable, definition, book, live, place } = call;
  if (portable.form !== "cell") return [];
  const args = argumentsOf(call);
  return live.cells.map((row, i) =>
    row.map((_, j): CellFormula => {
      const own = args.map(({ declared, given }) => ({ declared, given: cellOf(given, i, j) }));
      if (own.some(({ given }) => given === undefined)) return { formula: notAvailable, isArray: false };
      const cellArgs = own as readonly Argument[];
      const write = (once: (step: Expression) => Expression) => {
        const dialect = new Dialect({
          id: definition.id,
          args: cellArgs,
          words: portable.words ?? {},
          book,
          once,
        });
        return portable.formula(named(cellArgs), dialect);
      };
      const plain = write((step) => step);
      if (plain.text.length <= longFormula) return { formula: plain, isArray: false };
      return { formula: write(stepCells(place)), isArray: false };
    }),
  );
}

/** Writes each repeated step into a cell of its own. */
function stepCells(place: CallToWrite["place"]): (step: Expression) => Expression {
  const steps = new Map<string, Expression>();
  return (step) => {
    if (step.constant !== undefined || /^[\w!$.']+$/.test(step.text)) return step;
    let reference = steps.get(step.text);
    if (!reference) {
      const cell = place.work(1, 1);
      cell.set(0, 0, step);
      reference = cell.at(0, 0);
      steps.set(step.text, reference);
    }
    return reference;
  };
}

/** True where single cells are asked with, and a table is the answer. */
function isSpill({ given, live }: CallToWrite): boolean {
  return given.every(({ is }) => is !== "range") && live.cells.flat().length > 1;
}

type Spill = (given: Record<string, Argument>, sheet: TableDialect) => readonly (readonly PortableCell[])[];

function table(call: CallToWrite, spill: Spill): CellFormula[][] {
  const { portable, definition, book, live, place } = call;
  if (portable.form === "value") return [];
  const [first] = live.cells[0] ?? [];
  if (live.cells.length === 1 && live.cells[0]?.length === 1 && isProblem(first?.value))
    throw new NotNative(anError);
  const args = argumentsOf(call);
  const dialect = new TableDialect(
    { id: definition.id, args, words: portable.words ?? {}, book, once: stepCells(place) },
    {
      ...place,
      live: live.cells.map((row) => row.map(({ value }) => plain(value))),
      language: live.language,
    },
  );
  const cells = spill(named(args), dialect);
  return cells.map((row) =>
    row.map((cell): CellFormula => {
      const { formula, isArray } = cell instanceof Expression ? { formula: cell, isArray: false } : cell;
      return { formula: dialect.guarded(formula), isArray };
    }),
  );
}

type LiveValue = Evaluation["cells"][number][number]["value"];

function plain(value: LiveValue): Scalar {
  if (isProblem(value)) return value.code;
  return typeof value === "object" ? value.value : value;
}
