import type { CutRule } from "../../model/scoring/cut";
import { term } from "../../report/glossary";
import { parseNumber } from "./number-text";
import type { CellKind } from "../engine/define-function";
import { oneOf } from "./word-list";

const words = oneOf([
  term("mean", "mean", "均值", "average|平均|平均值|平均数"),
  term("median", "median", "中位数", "middle|中值"),
]);

/** Where an axis is cut: at the mean, the median or a number. */
export const cut: CellKind<CutRule> = {
  ...words,
  // A cut at 0 is a cut.
  zeroIsBlank: false,
  read: (value, argument) => parseNumber(value) ?? words.read(value, argument),
};
