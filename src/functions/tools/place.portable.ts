import { constant, formula, type Expression } from "../portable/expression";
import type { Argument, CellBlock } from "../portable/given";
import type { Portable } from "../portable/portable";
import { asArray, nth, sizeOf, times, type TableDialect } from "../portable/table-dialect";
import { cornerNumerals, onTheLine, type place } from "./place";

/** Where an axis is cut, and how close to it a value counts as standing on it. */
interface PortableCut {
  readonly at: Expression;
  readonly width: Expression;
}

function cutOf(argument: Argument, values: Expression, sheet: TableDialect): PortableCut {
  const now = sheet.present(argument)?.constant;
  if (typeof now === "number") {
    const at = argument.given.is === "cell" ? argument.given.reference : constant(now);
    return { at, width: formula`1E-12*ABS(${at})` };
  }
  if (sheet.settled(argument) === "median") {
    const at = formula`MEDIAN(${values})`;
    return { at, width: formula`1E-12*ABS(${at})` };
  }
  return { at: formula`AVERAGE(${values})`, width: formula`1E-12*MAX(MAX(${values}),-MIN(${values}))` };
}

/** The values of one axis of points that have both coordinates. */
function wholeValues(axis: CellBlock, other: CellBlock): Expression {
  return formula`IF((${axis.all}<>"")*(${other.all}<>""),${axis.all},"")`;
}

function labelsOf(argument: Argument, sheet: TableDialect): readonly Expression[] {
  if (!sheet.isGiven(argument)) return cornerNumerals.map((numeral) => constant(numeral));
  const { rows, columns, at } = sheet.range(argument);
  const isLine = rows === 1 || columns === 1;
  return times(4, (k) => {
    const cell = isLine ? (rows > 1 ? at(k, 0) : at(0, k)) : at(k >> 1, k % 2);
    return formula`IF(${cell}="","",${cell})`;
  });
}

export const placePortable: Portable<typeof place> = {
  form: "table",
  cells(given, sheet) {
    const [x, y] = [sheet.numbers(given.x, true), sheet.numbers(given.y, true)];
    sheet.aligned(x, y);
    const ties = sheet.settled(given.ties);
    const cuts = [cutOf(given.xcut, wholeValues(x, y), sheet), cutOf(given.ycut, wholeValues(y, x), sheet)];
    const isUp = (value: Expression, { at, width }: PortableCut) =>
      ties === "low" ? formula`${value}-${at}>${width}` : formula`${value}-${at}>=-${width}`;
    const isOn = (value: Expression, { at, width }: PortableCut) => formula`ABS(${value}-${at})<=${width}`;
    const [first, second, third, fourth] = labelsOf(given.labels, sheet);
    const [xCut, yCut] = cuts;
    if (!first || !second || !third || !fourth || !xCut || !yCut) throw new Error("A map has four corners");
    return times(sizeOf(x), (k) => {
      const [a, b] = [nth(x, k), nth(y, k)];
      const right = isUp(a, xCut);
      const corner = formula`IF(${isUp(b, yCut)},IF(${right},${first},${second}),IF(${right},${fourth},${third}))`;
      const onLine = formula`IF((${isOn(a, xCut)})+(${isOn(b, yCut)})>0,${sheet.say(onTheLine)},${corner})`;
      return [asArray(formula`IF((${a}="")+(${b}="")>0,"",${ties === "line" ? onLine : corner})`)];
    });
  },
};
