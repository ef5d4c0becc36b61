import { functionById } from "../../functions/catalogue";
import { CellError, type Grid } from "../../functions/engine/cells";
import { evaluate } from "../../functions/engine/evaluate";
import { portableBook } from "../../functions/portable-book";
import type { PortableBook } from "../../functions/portable/argument-writer";
import { calculated, type CellFormula } from "../../functions/portable/expression";
import { NotNative } from "../../functions/portable/not-native";
import { writeCall } from "../../functions/portable/write-call";
import { isProblem } from "../../model/problem";
import type { Text } from "../../report/language";
import { addressOf, type SheetArea } from "../cells/address";
import { isSourced } from "../format/cell-value";
import { callSites, type CallSite } from "../formulas/parse-calls";
import { areaBlock } from "./area-block";
import { placeArgument, type PlacedArgument } from "./argument-places";
import type { WorkSheet } from "./work-sheet";
import type { WorkbookNow } from "./workbook-now";

/** What a formula with calls becomes. */
export type Rewritten =
  /** Native formulas, from the formula's own cell on. */
  | { readonly is: "native"; readonly cells: readonly (readonly CellFormula[])[] }
  /** The cells keep what they show. */
  | { readonly is: "value"; readonly why: Text };

/** Where the cells of an answer are written, from its size. */
type Destination = (rows: number, columns: number) => Pick<ReturnType<typeof areaBlock>, "at">;

/** Native formulas of a call, and what they show now. */
interface NativeCall {
  readonly cells: readonly (readonly CellFormula[])[];
  readonly values: Grid;
}

const unknownFunction = new NotNative({
  en: "The function is not one of this add-in.",
  zh: "该函数不属于本加载项。",
});

/** Rewrites formulas of one workbook as native ones. */
export class FormulaRewriter {
  constructor(
    private readonly workbook: WorkbookNow,
    private readonly book: PortableBook,
    private readonly work: WorkSheet,
  ) {}

  /** A formula of a cell. A call that is the whole of it gives all cells that it fills. */
  async rewrite(formula: string, cell: SheetArea): Promise<Rewritten> {
    const body = formula.replace(/^\s*=\s*[+@]?/, "").trim();
    this.work.readBy(`${cell.sheet}!${addressOf(cell.area)}`);
    try {
      const whole = wholeSite(body);
      if (!whole) {
        const text = await this.#withoutCalls(body, cell);
        return { is: "native", cells: [[{ formula: calculated(text), isArray: false }]] };
      }
      const { cells } = await this.#native(whole, cell, (height, width) =>
        areaBlock(cell.sheet, { ...cell.area, height, width }),
      );
      return { is: "native", cells };
    } catch (error) {
      if (error instanceof NotNative) return { is: "value", why: error.why };
      throw error;
    }
  }

  /** A formula in which each call is replaced: one value in brackets, a table by cells of its own. */
  async #withoutCalls(body: string, from: SheetArea): Promise<string> {
    let text = "";
    let at = 0;
    for (const site of callSites(body)) {
      // Calls within calls have been replaced with these.
      if (site.start < at) continue;
      text += body.slice(at, site.start) + (await this.#inPlace(site, from));
      at = site.end;
    }
    return text + body.slice(at);
  }

  async #inPlace(site: CallSite, from: SheetArea): Promise<string> {
    const { block, native } = await this.#inWorkCells(site, from, true);
    return block ? block.all.text : `(${native})`;
  }

  /** A call in cells of its own; where `mayInline`, one value of a single formula stays a formula. */
  async #inWorkCells(site: CallSite, from: SheetArea, mayInline: boolean) {
    let block: ReturnType<WorkSheet["block"]> | undefined;
    const isCellwise = portableBook[site.id]?.form === "cell";
    const call = await this.#native(site, from, (rows, columns) => {
      if (!(mayInline && isCellwise && rows === 1 && columns === 1)) block = this.work.block(rows, columns);
      return block ?? areaBlock(from.sheet, from.area);
    });
    call.cells.forEach((line, i) =>
      line.forEach(({ formula, isArray }, j) => block?.set(i, j, formula, isArray)),
    );
    return { block, native: call.cells[0]?.[0]?.formula.text ?? "", values: call.values };
  }

  async #native(site: CallSite, from: SheetArea, destination: Destination): Promise<NativeCall> {
    const definition = functionById(site.id);
    const portable = portableBook[site.id];
    if (!definition || !portable) throw unknownFunction;
    const args: PlacedArgument[] = [];
    for (const text of site.texts) args.push(await this.#argument(text, from));
    const live = await evaluate(
      definition,
      args.map(({ cells }) => cells),
    );
    const output = destination(live.cells.length, live.cells[0]?.length ?? 1);
    const written = writeCall({
      definition,
      portable,
      given: args.map(({ given }) => given),
      live,
      book: this.book,
      place: {
        output: (row, column) => output.at(row, column),
        work: (rows, columns) => this.work.block(rows, columns),
      },
    });
    if ("why" in written) throw new NotNative(written.why);
    const values = live.cells.map((row) =>
      row.map(({ value }) => {
        if (isProblem(value)) return new CellError(value.code);
        return isSourced(value) ? value.value : value;
      }),
    );
    return { cells: written.cells, values };
  }

  /** An argument; a call within a call has cells of its own. */
  async #argument(text: string, from: SheetArea): Promise<PlacedArgument> {
    const inner = wholeSite(text);
    if (!inner) return placeArgument(text, from, this.workbook, this.work);
    const { block, values } = await this.#inWorkCells(inner, from, false);
    if (!block) throw unknownFunction;
    const isOne = block.rows === 1 && block.columns === 1;
    return {
      given: isOne
        ? { is: "cell", reference: block.at(0, 0), present: values[0]?.[0] ?? null }
        : { is: "range", cells: block, present: values },
      cells: values,
    };
  }
}

/** The call that is the whole of a text. */
function wholeSite(text: string): CallSite | undefined {
  const [site] = callSites(text);
  return site?.start === 0 && site.end === text.length ? site : undefined;
}
