import { areaRef, cellRef } from "../area";
import type { FileCell, FileRow, FileValue } from "../book";
import { storedFormula } from "../formula/stored-formula";
import { element, escapeXml, textElement } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { StyleWriter } from "./styles";

/** Excel's limits of a cell. */
const longestText = 32_767;
const longestFormula = 8192;

/** Texts of cells, each written once. */
export class SharedStrings {
  private readonly positions = new Map<string, number>();
  private uses = 0;

  positionOf(text: string): number {
    this.uses++;
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    this.positions.set(text, this.positions.size);
    return this.positions.size - 1;
  }
  get isEmpty(): boolean {
    return this.positions.size === 0;
  }
  xml(): string {
    return element(
      "sst",
      { xmlns: namespaces.sheet, count: this.uses, uniqueCount: this.positions.size },
      [...this.positions.keys()].map((text) => element("si", {}, textElement("t", text))),
    );
  }
}

/** What the cells of a workbook share. */
export interface SharedParts {
  readonly styles: StyleWriter;
  readonly strings: SharedStrings;
}

/** The rows of a sheet, from top to bottom and from left to right. */
export function rowsXml(cells: readonly FileCell[], rows: readonly FileRow[], shared: SharedParts): string {
  const byRow = new Map<number, FileCell[]>();
  for (const cell of cells) {
    const line = byRow.get(cell.row);
    if (line) line.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const settings = new Map(rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...byRow.keys(), ...settings.keys()])].sort((a, b) => a - b);
  return numbers
    .map((row) => {
      const { height, hidden, level } = settings.get(row) ?? {};
      const line = [...(byRow.get(row) ?? [])].sort((a, b) => a.column - b.column);
      const attributes = {
        r: row + 1,
        ht: height,
        customHeight: height === undefined ? undefined : true,
        hidden: hidden || undefined,
        outlineLevel: level || undefined,
      };
      return element("row", attributes, line.map((cell) => cellXml(cell, shared)).join(""));
    })
    .join("");
}

function cellXml(cell: FileCell, { styles, strings }: SharedParts): string {
  const { row, column, value, formula, array, style } = cell;
  const ref = cellRef(row, column);
  const text = formula === undefined ? "" : storedFormula(formula);
  if (text.length > longestFormula)
    throw new RangeError(`${ref}: a formula has at most ${longestFormula} characters.`);
  const area = array && areaRef(array.area ?? { row, column, height: 1, width: 1 });
  const f = text === "" ? "" : element("f", array ? { t: "array", ref: area } : {}, escapeXml(text));
  const [type, v] = valueXml(value, formula !== undefined, strings, ref);
  const cm = array?.kind === "dynamic" ? 1 : undefined;
  return element("c", { r: ref, s: styles.positionOf(style) || undefined, t: type, cm }, f, v);
}

/** The type of a cell and the element with its value. */
function valueXml(
  value: FileValue | undefined,
  isResult: boolean,
  strings: SharedStrings,
  ref: string,
): readonly [type: string | undefined, xml: string] {
  const v = (text: string) => element("v", {}, escapeXml(text));
  if (value === undefined) return [undefined, ""];
  if (typeof value === "boolean") return ["b", v(value ? "1" : "0")];
  if (typeof value === "object") return ["e", v(value.error)];
  if (typeof value === "number")
    return Number.isFinite(value) ? [undefined, v(String(value === 0 ? 0 : value))] : ["e", v("#NUM!")];
  if (value.length > longestText)
    throw new RangeError(`${ref}: a cell holds at most ${longestText} characters.`);
  return isResult ? ["str", v(value)] : ["s", v(String(strings.positionOf(value)))];
}
