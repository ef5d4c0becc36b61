import { functionById } from "../../../src/functions/catalogue";
import type { Cell, Scalar } from "../../../src/functions/engine/cells";
import { evaluate, type Evaluation } from "../../../src/functions/engine/evaluate";
import type { Parameter } from "../../../src/functions/engine/define-function";
import { portableBook } from "../../../src/functions/portable-book";
import type { PortableBook } from "../../../src/functions/portable/argument-writer";
import type { Given as Place } from "../../../src/functions/portable/given";
import { Vocabularies } from "../../../src/functions/portable/vocabularies";
import { writeCall } from "../../../src/functions/portable/write-call";
import { isProblem } from "../../../src/model/problem";
import { areaBlock } from "../../../src/workbook/portable/area-block";
import { dataSheets } from "../../../src/workbook/portable/data-sheets";
import { dataFileSheets, workFileSheets } from "../../../src/workbook/portable/file-sheets";
import { WorkSheet } from "../../../src/workbook/portable/work-sheet";
import type { FileBook, FileCell } from "../../../src/xlsx/book";
import type { Given } from "./random-calls";

/** How arguments stand in a call: typed, in cells, or in cells with blank ones for those left out. */
export type Form = "typed" | "cells" | "blanks";
export const forms: readonly Form[] = ["typed", "cells", "blanks"];

/** What a cell of the book should show. */
export interface Expected {
  readonly call: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Scalar;
}

/** A workbook of native formulas on the sheet Out, with what the functions themselves answer. */
export class CaseBook {
  readonly expected: Expected[] = [];
  /** Calls that keep their values, with the reason. */
  readonly values: { readonly call: string; readonly why: string }[] = [];
  readonly #book: PortableBook = {
    vocabularies: new Vocabularies(),
    read: { facts: false, texts: new Set(), rows: new Set() },
  };
  readonly #work = new WorkSheet();
  readonly #inputs: FileCell[] = [];
  readonly #outputs: FileCell[] = [];
  #inputRow = 0;
  #outputRow = 0;

  /**
   * Adds a call. `later`: other arguments of the same shape, which stand in the cells when the formulas of the first are
   * calculated: they must answer, or refuse, these too.
   */
  async add(id: string, given: Given, form: Form, later?: Given): Promise<void> {
    const definition = functionById(id)!;
    const live = await evaluate(definition, [...given]);
    const then = later ? await evaluate(definition, [...later]) : live;
    if (then.cells.flat().length !== live.cells.flat().length && then.cells.flat().length > 1) return;
    const call = `${id} ${form} ${JSON.stringify(later ?? given)}${later ? " later" : ""}`;
    const top = this.#outputRow;
    const place = this.#place(Object.values(definition.parameters), given, form, later ?? given);
    const written = writeCall({
      definition,
      portable: portableBook[id]!,
      given: place,
      live,
      book: this.#book,
      place: {
        output: (row, column) =>
          areaBlock("Out", { row: top, column: 0, height: row + 1, width: column + 1 }).at(row, column),
        work: (rows, columns) => this.#work.block(rows, columns),
      },
    });
    if ("why" in written) {
      this.values.push({ call, why: written.why.en });
      return;
    }
    written.cells.forEach((line, i) =>
      line.forEach(({ formula, isArray }, j) => {
        const cell = { row: top + i, column: j, formula: `=${formula.text}` };
        this.#outputs.push({ ...cell, ...(isArray && { array: { kind: "array" } }) });
        this.expected.push({ call, ...cell, value: valueAt(then, i, j) });
      }),
    );
    this.#outputRow += written.cells.length;
  }

  get file(): FileBook {
    const { sheets, names } = dataFileSheets(dataSheets(this.#book));
    return {
      sheets: [
        { name: "Out", cells: this.#outputs },
        { name: "In", cells: this.#inputs },
        ...sheets,
        ...workFileSheets(this.#work),
      ],
      names,
    };
  }

  #place(parameters: readonly Parameter<unknown>[], given: Given, form: Form, stored: Given): Place[] {
    let column = 0;
    let height = 1;
    const top = this.#inputRow;
    const put = (values: readonly (readonly Cell[])[]) => {
      const area = { row: top, column, height: values.length, width: values[0]!.length };
      column += area.width + 1;
      height = Math.max(height, area.height);
      values.forEach((line, i) =>
        line.forEach((value, j) => {
          if (value === null || value === "") return;
          this.#inputs.push({ row: top + i, column: area.column + j, value: value as Scalar });
        }),
      );
      return areaBlock("In", area);
    };
    const places = parameters.map(({ kind, optional }, i): Place => {
      const one = given[i];
      if (one === undefined) {
        if (form !== "blanks" || !optional || kind.shape === "range") return { is: "omitted" };
        return { is: "cell", reference: put([[null]]).at(0, 0), present: null };
      }
      const then = stored[i] ?? null;
      if (typeof one === "object") {
        return { is: "range", cells: put(typeof then === "object" && then ? then : one), present: one };
      }
      if (form === "typed") return { is: "typed", value: one };
      return { is: "cell", reference: put([[typeof then === "object" ? one : then]]).at(0, 0), present: one };
    });
    this.#inputRow += height + 1;
    return places;
  }
}

function valueAt(live: Evaluation, row: number, column: number): Scalar {
  // A refused call has one error, which every cell of its table shows.
  const isWhole = live.cells.length === 1 && live.cells[0]?.length === 1;
  const value = (isWhole ? live.cells[0]?.[0] : live.cells[row]?.[column])?.value ?? "";
  if (isProblem(value)) return value.code;
  return typeof value === "object" ? value.value : value;
}
