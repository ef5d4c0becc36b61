import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model as Engine } from "@ironcalc/wasm";
import { evaluate } from "../../../src/functions/engine/evaluate";
import { functionById } from "../../../src/functions/catalogue";
import { CellError, type Cell } from "../../../src/functions/engine/cells";
import { isProblem } from "../../../src/model/problem";
import { areaOf } from "../../../src/workbook/cells/address";
import { sheetAndRest } from "../../../src/workbook/cells/sheet-name";
import { wholeCall, type Argument } from "../../../src/workbook/formulas/parse-calls";
import type { Content } from "../../../src/workbook/plan/plan";
import type { PlannedModel } from "../../../src/workbook/models/plan-model-sheets";

let isLoaded = false;

function load(): void {
  if (isLoaded) return;
  const { resolve } = createRequire(__filename);
  initSync({ module: readFileSync(resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  isLoaded = true;
}

interface CallCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  shown: string;
}

/**
 * A planned model with its formulas calculated: native ones by IronCalc, which is not ours, FINTECH calls by the
 * functions themselves. Inputs can be changed and cells read by the model's own names.
 */
export class CalculatedModel {
  private readonly engine: Engine;
  private readonly sheets: readonly string[];
  private readonly calls: CallCell[] = [];

  private constructor(private readonly planned: PlannedModel) {
    load();
    this.engine = new Engine("model", "en", "UTC", "en");
    const sheets = planned.plan.sheets ?? [];
    this.sheets = sheets.map(({ name }) => name);
    // A mirror of each sheet shows numbers with all their digits.
    [...this.sheets, ...this.sheets.map((_, i) => `mirror${i}`)].forEach((name, i) => {
      if (i > 0) this.engine.newSheet();
      this.engine.renameSheet(i, name);
    });
    this.engine.pauseEvaluation();
    sheets.forEach(({ operations }, sheet) => {
      for (const operation of operations) {
        if (operation.do !== "write") continue;
        operation.cells.forEach((line, i) =>
          line.forEach((content, j) => {
            this.write(sheet, operation.row + i, operation.column + j, content);
          }),
        );
      }
    });
  }

  static async of(planned: PlannedModel): Promise<CalculatedModel> {
    const model = new CalculatedModel(planned);
    await model.calculate();
    return model;
  }

  private write(sheet: number, row: number, column: number, content: Content): void {
    if (typeof content === "object" && "formula" in content) {
      if (wholeCall(content.formula)) {
        this.calls.push({ sheet, row, column, formula: content.formula, shown: "" });
        return;
      }
      this.enter(sheet, row, column, content.formula);
      return;
    }
    const value = typeof content === "object" ? content.value : content;
    this.enter(sheet, row, column, typed(value));
  }

  private enter(sheet: number, row: number, column: number, text: string): void {
    this.engine.setUserInput(sheet, row + 1, column + 1, text);
    const name = this.sheets[sheet]!.replaceAll("'", "''");
    const letters = columnName(column);
    this.engine.setUserInput(
      sheet + this.sheets.length,
      row + 1,
      column + 1,
      `=""&'${name}'!${letters}${row + 1}`,
    );
  }

  /** Calls read cells that other calls and native formulas fill: again until nothing changes. */
  async calculate(): Promise<void> {
    for (let pass = 0; pass < 12; pass++) {
      this.engine.evaluate();
      let isChanged = false;
      for (const call of this.calls) {
        const { id, given } = wholeCall(call.formula)!;
        const { cells } = await evaluate(
          functionById(id)!,
          given.map((argument) => this.given(argument, call.sheet)),
        );
        const shown = JSON.stringify(cells.map((line) => line.map(({ value }) => plain(value))));
        if (shown === call.shown) continue;
        call.shown = shown;
        isChanged = true;
        cells.forEach((line, i) =>
          line.forEach(({ value }, j) => {
            this.enter(call.sheet, call.row + i, call.column + j, typed(plain(value)));
          }),
        );
      }
      if (!isChanged) return;
    }
    throw new Error("The model does not come to rest.");
  }

  private given(argument: Argument, home: number): unknown {
    switch (argument.is) {
      case "omitted":
        return undefined;
      case "value":
        return argument.value;
      case "reference": {
        const { sheet, rest } = sheetAndRest(argument.reference);
        const index = sheet === undefined ? home : this.sheets.indexOf(sheet);
        return this.read(index, areaOf(rest)!);
      }
      default:
        throw new Error(`Not read: ${JSON.stringify(argument)}`);
    }
  }

  private read(
    sheet: number,
    area: { row: number; column: number; height: number; width: number },
  ): Cell[][] {
    return Array.from({ length: area.height }, (_, i) =>
      Array.from({ length: area.width }, (_, j) => this.cell(sheet, area.row + i, area.column + j)),
    );
  }

  private cell(sheet: number, row: number, column: number): Cell {
    const at = (index: number) => this.engine.getFormattedCellValue(index, row + 1, column + 1);
    const shown = at(sheet);
    if (this.engine.getCellContent(sheet, row + 1, column + 1) === "") return null;
    switch (this.engine.getCellType(sheet, row + 1, column + 1)) {
      case 1:
        return Number(at(sheet + this.sheets.length));
      case 4:
        return shown === "TRUE";
      case 16:
        return new CellError(shown as CellError["code"]);
      default:
        return shown === "" ? null : shown;
    }
  }

  /** All cells of a name, row by row. */
  values(name: string): Cell[][] {
    const { sheet, area } = this.planned.places.at(name);
    return this.read(this.sheets.indexOf(sheet), area);
  }

  /** A single cell, or that of a line at an index. */
  value(name: string, index = 0): Cell {
    return this.values(name).flat()[index] ?? null;
  }

  number(name: string, index = 0): number {
    const value = this.value(name, index);
    if (typeof value !== "number") throw new Error(`${name} shows ${JSON.stringify(value)}`);
    return value;
  }

  /** Types into inputs: by name, or by name and index along the line. */
  async change(changes: Readonly<Record<string, string | number>>): Promise<void> {
    for (const [key, value] of Object.entries(changes)) {
      const [name = "", index = "0"] = key.split("@");
      const { sheet, area } = this.planned.places.at(name);
      const [row, column] =
        area.width > 1 ? [area.row, area.column + Number(index)] : [area.row + Number(index), area.column];
      this.enter(this.sheets.indexOf(sheet), row, column, typed(value));
    }
    await this.calculate();
  }

  /** The checks that fail, by name. */
  failing(): readonly string[] {
    return this.planned.places
      .entries()
      .filter(([name]) => name.startsWith("checks.") && name !== "checks.total" && this.value(name) !== 0)
      .map(([name]) => name.slice("checks.".length));
  }

  /** Every formula's value, for tests that look at all cells. */
  shown(sheetIndex: number): readonly (readonly Cell[])[] {
    const { height, width } = this.planned.plan.sheets![sheetIndex]!;
    return this.read(sheetIndex, { row: 0, column: 0, height, width });
  }
}

function typed(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === null || value === "") return "";
  // Texts stay texts, whatever they look like; errors are entered as themselves.
  return typeof value === "string" && !value.startsWith("#") ? `'${value}` : String(value);
}

function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isProblem(value as never)) return (value as { code: string }).code;
  return (value as { value: unknown }).value;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}
