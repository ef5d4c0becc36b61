import type { SheetBook } from "../book";
import { type CellValue, isCellError } from "../cell-value";
import type {
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  IconCriterion,
  ScalePoint,
} from "../conditional-format";
import type { Rectangle } from "../rectangle";
import { mixed, percentile } from "./scale";

/** A bar in a cell: from where to where, in shares of its width. */
export interface CellBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly gradient: boolean;
}

/** What conditional formats make of a cell. */
export interface ShownLook extends ConditionalLook {
  readonly bar?: CellBar;
  /** 0 is the lowest of `of` icons. */
  readonly icon?: { readonly index: number; readonly of: number; readonly style: string };
  /** The cell's own text is not shown. */
  readonly hidesText?: boolean;
}

/** What a rule's formula says at a cell: `true` or a number other than 0 applies. */
export type FormulaAnswer = (
  format: ConditionalFormat,
  formula: string,
  row: number,
  column: number,
) => CellValue | undefined;

/** A rule with what it has to know of all cells it is about. */
export interface RuleLooks {
  readonly format: ConditionalFormat;
  readonly at: (row: number, column: number, value: CellValue) => ShownLook | undefined;
}

export function ruleLooks(
  book: Pick<SheetBook, "values" | "usedRange">,
  format: ConditionalFormat,
  answer: FormulaAnswer,
): RuleLooks {
  const { look, ranges, rule, sheet } = format;
  const values = ranges.flatMap((rect) => {
    const used: Rectangle | undefined = book.usedRange(sheet, rect, true);
    return used ? book.values(sheet, used).flat() : [];
  });
  const numbers = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const limit = (formula: string, row: number, column: number): CellValue | undefined => {
    const plain = formula.replace(/^=/, "").trim();
    if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(plain)?.[1];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    return formula.startsWith("=") ? answer(format, formula, row, column) : plain;
  };
  const applies = tests(rule, values, numbers, limit);
  if (applies)
    return { format, at: (row, column, value) => (applies(value, row, column) ? look : undefined) };
  const scaled = scales(rule, numbers, limit);
  return {
    format,
    at: (row, column, value) => (typeof value === "number" ? scaled(value, row, column) : undefined),
  };
}

type Limit = (formula: string, row: number, column: number) => CellValue | undefined;
type Test = (value: CellValue, row: number, column: number) => boolean;

/** Whether a rule of the kind that gives one look applies; undefined for scales, bars and icons. */
function tests(
  rule: ConditionalRule,
  values: readonly CellValue[],
  numbers: readonly number[],
  limit: Limit,
): Test | undefined {
  switch (rule.type) {
    case "CellValue":
      return (value, row, column) => {
        const first = limit(rule.formula1, row, column);
        const second = rule.formula2 === undefined ? undefined : limit(rule.formula2, row, column);
        return compares(value, rule.operator, first, second);
      };
    case "Custom":
      return (_, row, column) => {
        const answer = limit(rule.formula, row, column);
        return answer === true || (typeof answer === "number" && answer !== 0);
      };
    case "ContainsText":
      return (value) =>
        textTest(String(isCellError(value) ? value.error : (value ?? "")), rule.operator, rule.text);
    case "TopBottom":
      return topTest(rule.rule, rule.rank, numbers);
    case "PresetCriteria":
      return presetTest(rule.criterion, values, numbers);
    default:
      return undefined;
  }
}

function compares(
  value: CellValue,
  operator: string,
  first: CellValue | undefined,
  second: CellValue | undefined,
): boolean {
  if (value === null || isCellError(value) || first === undefined || first === null || isCellError(first))
    return false;
  const order = (other: CellValue): number | undefined => {
    if (typeof value === "number" && typeof other === "number") return value - other;
    if (typeof value === "string" && typeof other === "string")
      return value.localeCompare(other, undefined, { sensitivity: "accent" });
    return undefined;
  };
  const one = order(first);
  if (operator === "NotEqualTo") return one !== 0;
  if (one === undefined) return false;
  const two = second === undefined ? undefined : order(second);
  const isBetween = two !== undefined && Math.sign(one) * Math.sign(two) <= 0;
  switch (operator) {
    case "Between":
      return isBetween;
    case "NotBetween":
      return two !== undefined && !isBetween;
    case "EqualTo":
      return one === 0;
    case "GreaterThan":
      return one > 0;
    case "LessThan":
      return one < 0;
    case "GreaterThanOrEqual":
      return one >= 0;
    default:
      return one <= 0;
  }
}

function textTest(shown: string, operator: string, text: string): boolean {
  const [a, b] = [shown.toLowerCase(), text.toLowerCase()];
  if (operator === "BeginsWith") return a.startsWith(b);
  if (operator === "EndsWith") return a.endsWith(b);
  return a.includes(b) === (operator === "Contains");
}

function topTest(kind: string, rank: number, numbers: readonly number[]): Test {
  const count = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const isTop = kind.startsWith("Top");
  const edge = isTop
    ? numbers[Math.max(0, numbers.length - count)]
    : numbers[Math.min(numbers.length, count) - 1];
  return (value) =>
    typeof value === "number" && edge !== undefined && (isTop ? value >= edge : value <= edge);
}

function presetTest(criterion: string, values: readonly CellValue[], numbers: readonly number[]): Test {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const key = (value: CellValue): string =>
    JSON.stringify(typeof value === "string" ? value.toLowerCase() : value);
  const counts = new Map<string, number>();
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  const isBlank = (value: CellValue): boolean => value === null || value === "";
  const average =
    (holds: (value: number) => boolean): Test =>
    (value) =>
      typeof value === "number" && holds(value);
  const all: Readonly<Record<string, Test>> = {
    Blanks: isBlank,
    NonBlanks: (value) => !isBlank(value),
    Errors: (value) => isCellError(value),
    NonErrors: (value) => !isCellError(value),
    UniqueValues: (value) => !isBlank(value) && counts.get(key(value)) === 1,
    DuplicateValues: (value) => !isBlank(value) && (counts.get(key(value)) ?? 0) > 1,
    AboveAverage: average((value) => value > mean),
    BelowAverage: average((value) => value < mean),
    EqualOrAboveAverage: average((value) => value >= mean),
    EqualOrBelowAverage: average((value) => value <= mean),
  };
  return all[criterion] ?? (() => false);
}

type Scaled = (value: number, row: number, column: number) => ShownLook | undefined;

/** Colours, bars and icons, which hang on where a number lies among the others. */
function scales(rule: ConditionalRule, numbers: readonly number[], limit: Limit): Scaled {
  const place = (point: ScalePoint | IconCriterion, row: number, column: number): number | undefined =>
    placeOf(point, numbers, (formula) => {
      const value = limit(formula, row, column);
      return typeof value === "number" ? value : undefined;
    });
  if (rule.type === "ColorScale") {
    return (value, row, column) => {
      const points = [rule.minimum, rule.midpoint, rule.maximum].flatMap((point) => {
        const at = point && place(point, row, column);
        return point && at !== undefined ? [{ at, color: point.color ?? "#FFFFFF" }] : [];
      });
      const fillColor = mixed(value, points);
      return fillColor === undefined ? undefined : { fillColor };
    };
  }
  if (rule.type === "DataBar") {
    return (value, row, column) => {
      const low =
        rule.lower.type === "Automatic" ? Math.min(0, numbers[0] ?? 0) : place(rule.lower, row, column);
      const high =
        rule.upper.type === "Automatic" ? Math.max(0, numbers.at(-1) ?? 0) : place(rule.upper, row, column);
      if (low === undefined || high === undefined || high <= low) return undefined;
      const share = (at: number): number => Math.min(1, Math.max(0, (at - low) / (high - low)));
      const zero = share(0);
      const end = share(value);
      const [from, to] = [Math.min(zero, end), Math.max(zero, end)];
      const isFlipped = rule.direction === "RightToLeft";
      const { fillColor: color } = value < 0 ? rule.negative : rule.positive;
      const bar = {
        from: isFlipped ? 1 - to : from,
        to: isFlipped ? 1 - from : to,
        color,
        gradient: rule.positive.gradient,
      };
      return { bar, ...(rule.showDataBarOnly ? { hidesText: true } : {}) };
    };
  }
  if (rule.type !== "IconSet") return () => undefined;
  return (value, row, column) => {
    const reached = rule.criteria.slice(1).filter((criterion) => {
      const at = place(criterion, row, column);
      return at !== undefined && (criterion.operator === "GreaterThan" ? value > at : value >= at);
    }).length;
    const of = rule.criteria.length;
    const index = rule.reverseIconOrder ? of - 1 - reached : reached;
    return { icon: { index, of, style: rule.style }, ...(rule.showIconOnly ? { hidesText: true } : {}) };
  };
}

function placeOf(
  { type, formula = "" }: ScalePoint | IconCriterion,
  numbers: readonly number[],
  evaluate: (formula: string) => number | undefined,
): number | undefined {
  const [least, greatest] = [numbers[0], numbers.at(-1)];
  if (least === undefined || greatest === undefined) return undefined;
  if (type === "LowestValue") return least;
  if (type === "HighestValue") return greatest;
  const amount = evaluate(formula);
  if (amount === undefined) return undefined;
  if (type === "Percent") return least + ((greatest - least) * amount) / 100;
  return type === "Percentile" ? percentile(numbers, amount / 100) : amount;
}
