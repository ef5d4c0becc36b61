import type { Text } from "../../report/language";
import { normalise } from "../../report/normalise";
import { quotable, type Scalar } from "../engine/cells";
import type { CellKind } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { notANumber } from "./number-refusals";
import { parseNumber } from "./number-text";
import { oneOf, word } from "./word-list";

/** Limits of a number, with the words for them in an error sentence. */
interface Limits {
  readonly accepted: Text;
  readonly holds: (value: number) => boolean;
  /** True where 0 has no meaning, so that a blank cell of desktop Excel counts as one. */
  readonly zeroIsBlank?: boolean;
}

/** A number within limits. */
export function numberThat({ accepted, holds, zeroIsBlank = false }: Limits): CellKind<number> {
  return {
    shape: "cell",
    zeroIsBlank,
    read(value, argument) {
      const number = parseNumber(value);
      if (number === undefined) return notANumber(argument, value);
      return holds(number) ? number : sentences.notInRange(argument, quotable(value), accepted);
    },
  };
}

/** Any number. */
export const number: CellKind<number> = {
  ...numberThat({ accepted: { en: "a number", zh: "数字" }, holds: () => true }),
  isData: true,
};

/** A number greater than zero. `zeroIsBlank` where a blank cell, which desktop Excel hands over as 0, is to count as one. */
export function positive(zeroIsBlank: boolean): CellKind<number> {
  return numberThat({
    accepted: { en: "greater than 0", zh: "大于 0 的数" },
    holds: (value) => value > 0,
    zeroIsBlank,
  });
}

/** A whole number between two limits, both included. */
export function whole(least: number, most: number, zeroIsBlank = true): CellKind<number> {
  const range = `${least.toLocaleString("en")}–${most.toLocaleString("en")}`;
  return numberThat({
    accepted: { en: `a whole number, ${range}`, zh: ` ${range} 的整数` },
    holds: (value) => Number.isInteger(value) && value >= least && value <= most,
    zeroIsBlank,
  });
}

export { fractionalYear, year } from "./times";

/** TRUE or FALSE, also as a word or as 1 and 0. */
export const logical: CellKind<boolean> = {
  shape: "cell",
  zeroIsBlank: false,
  read(value, argument) {
    if (typeof value === "boolean") return value;
    const text = normalise(String(value));
    if (["true", "1", "yes", "是", "真"].includes(text)) return true;
    if (["false", "0", "no", "否", "假"].includes(text)) return false;
    return sentences.notLogical(argument, quotable(value));
  },
};

/** Any text that is not blank. */
export const text: CellKind<string> = {
  shape: "cell",
  zeroIsBlank: true,
  read: (value) => String(value),
};

/** A name, kept as it is: a year that names a thing stays a number. */
export const name: CellKind<Scalar> = { ...text, read: (value) => value };

/** The language of the answer. */
export const language = oneOf([
  word("en", "英文", "english", "en-us", "en-gb", "英语"),
  word("zh", "中文", "chinese", "zh-cn", "zh-hans", "simplified chinese", "简体中文", "汉语"),
]);
