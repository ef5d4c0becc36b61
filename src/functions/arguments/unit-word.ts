import { isChinese } from "../../report/language";
import type { Term } from "../../report/term";
import type { UnitId } from "../../report/units";
import { quotable } from "../engine/cells";
import type { CellKind } from "../engine/define-function";
import { sentences } from "../engine/messages";
import { unitNamed } from "./money-words";
import { listed, shown, Words } from "./word-list";

/**
 * A unit of money: by name, or by any scale and currency that make one of those offered. What is unknown is compared
 * with whole names only, and in Chinese, where a character is a size, not at all: a unit of another size is never suggested.
 */
export function unitOf<Id extends UnitId>(terms: readonly Term<Id>[]): CellKind<Id> {
  const words = new Words(terms);
  const ids = terms.map(({ id }) => id);
  return {
    shape: "cell",
    zeroIsBlank: true,
    words: terms,
    read(value, argument) {
      const text = String(value);
      const known = words.find(text)?.id ?? unitNamed(text, ids);
      if (known !== undefined) return known;
      const closest = isChinese(text) ? undefined : words.onlyClosest(text, true);
      return sentences.unknownWord(argument, quotable(value), closest && shown(closest), listed(terms));
    },
  };
}
