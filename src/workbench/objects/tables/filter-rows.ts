import { ApiNotFound, invalidArgument } from "../../protocol/api-error";
import type { CellValue } from "../../sheet/cell-value";
import type { FilterCriteria } from "../../sheet/filter";

/** One cell of a filtered column. */
export interface FilterCell {
  readonly value: CellValue;
  readonly text: string;
  readonly fillColor: string;
  readonly fontColor: string;
}

/** Which of a column's cells the criteria show. */
export function shownCells(cells: readonly FilterCell[], criteria: FilterCriteria): readonly boolean[] {
  const { filterOn, values = [], color = "" } = criteria;
  switch (filterOn) {
    case "Values": {
      const wanted = values.map((value) => value.toLowerCase());
      return cells.map(({ text }) => wanted.includes(text.toLowerCase()));
    }
    case "Custom":
      return cells.map((cell) => meetsCustom(cell, criteria));
    case "CellColor":
      return cells.map(({ fillColor }) => fillColor === color.toUpperCase());
    case "FontColor":
      return cells.map(({ fontColor }) => fontColor === color.toUpperCase());
    case "Dynamic":
      return aroundAverage(cells, criteria.dynamicCriteria ?? "");
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extremes(cells, filterOn, Number(criteria.criterion1));
    default:
      throw filterOn === "Icon"
        ? new ApiNotFound(`FilterCriteria.filterOn = ${filterOn}`)
        : invalidArgument();
  }
}

const numbers = (cells: readonly FilterCell[]): number[] =>
  cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));

function aroundAverage(cells: readonly FilterCell[], criterion: string): readonly boolean[] {
  if (criterion !== "AboveAverage" && criterion !== "BelowAverage")
    throw new ApiNotFound(`FilterCriteria.dynamicCriteria = ${criterion}`);
  const all = numbers(cells);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return cells.map(
    ({ value }) => typeof value === "number" && (criterion === "AboveAverage" ? value > mean : value < mean),
  );
}

function extremes(cells: readonly FilterCell[], filterOn: string, amount: number): readonly boolean[] {
  if (!(amount > 0)) throw invalidArgument();
  const isTop = filterOn.startsWith("Top");
  const sorted = numbers(cells).sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * amount) / 100))
    : amount;
  const last = sorted[Math.min(count, sorted.length) - 1];
  if (last === undefined) return cells.map(() => false);
  return cells.map(({ value }) => typeof value === "number" && (isTop ? value >= last : value <= last));
}

function meetsCustom(cell: FilterCell, { criterion1, criterion2, operator }: FilterCriteria): boolean {
  const given = [criterion1, criterion2].filter((one) => one !== undefined && one !== "");
  const met = given.map((one) => meets(cell, one ?? ""));
  return operator === "Or" ? met.includes(true) : !met.includes(false);
}

/** `>50`, `<>done`, `=*part*`; a text without a sign is equal. */
function meets({ value, text }: FilterCell, criterion: string): boolean {
  const [, sign = "=", operand = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(criterion) ?? [];
  const limit = operand.trim() === "" ? NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const isEqual =
      typeof value === "number" && Number.isFinite(limit) ? value === limit : pattern(operand).test(text);
    return (sign === "=") === isEqual;
  }
  const isText = Number.isNaN(limit);
  if (isText ? typeof value !== "string" : typeof value !== "number") return false;
  const order = isText ? text.localeCompare(operand) : Number(value) - limit;
  if (sign === ">") return order > 0;
  if (sign === "<") return order < 0;
  return sign === ">=" ? order >= 0 : order <= 0;
}

/** `*` stands for any text, `?` for one character, `~` before either for itself. */
export function pattern(wildcards: string): RegExp {
  const source = wildcards.replace(
    /~([*?~])|([*?])|[.+^${}()|[\]\\]/g,
    (found, escaped?: string, wild?: string) => {
      if (escaped !== undefined) return `\\${escaped}`;
      if (wild !== undefined) return wild === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${found}`;
    },
  );
  return new RegExp(`^${source}$`, "i");
}
