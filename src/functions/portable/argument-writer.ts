import { isProblem } from "../../model/problem";
import type { AskedYear } from "../arguments/times";
import type { Cell, Scalar } from "../engine/cells";
import type { Word } from "../engine/define-function";
import { readingOf } from "../engine/read-arguments";
import {
  combined,
  concatenated,
  constant,
  errorNamed,
  formula,
  invalidValue,
  type Expression,
} from "./expression";
import type { Argument } from "./given";
import { names, type DataRead } from "./names";
import { labelledYear, textAsNumber } from "./not-native";
import type { Vocabularies } from "./vocabularies";

/** What the calls of one workbook share. */
export interface PortableBook {
  readonly vocabularies: Vocabularies;
  readonly read: DataRead;
}

/** What some parameters accept, where their kinds do not list it. */
export type AcceptedWords = Readonly<Record<string, () => readonly Word[]>>;

/** A call, and what its formulas may use. */
export interface PortableCall {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly words: AcceptedWords;
  readonly book: PortableBook;
  /** How a repeated step is written: as it is, or as a cell of its own. */
  once(step: Expression): Expression;
}

/** No word: the answer to it tells an open vocabulary from a closed one. */
const unheardOf = "\u0001";

/** Writes arguments as parts of a native formula, read as the function reads them. */
export class ArgumentWriter {
  constructor(protected readonly call: PortableCall) {}

  isGiven({ given }: Argument): boolean {
    return given.is !== "omitted";
  }

  /** True where the cell of an argument is blank, as a formula. */
  isBlank({ given }: Argument): Expression {
    return given.is === "cell" ? formula`TRIM(${given.reference})=""` : constant(given.is === "omitted");
  }

  /** `INDEX(values, MATCH(key, keys, 0))` */
  lookup(values: string, key: Expression, keys: string): Expression {
    return formula`INDEX(${values},MATCH(${key},${keys},0))`;
  }

  /** The id of a word; "" for a blank one without a default. An unknown word is #VALUE!, in an open vocabulary #N/A. */
  word(argument: Argument): Expression {
    const { given } = argument;
    const blank = this.blankAs(argument, "");
    if (given.is === "omitted") return blank;
    if (given.is === "typed") return this.wordNow(argument, given.value) ?? blank;
    const { reference, present } = oneCell(argument);
    return formula`IF(TRIM(${reference})="",${blank},${this.wordIn(argument, reference, present)})`;
  }

  /** The id of the word in a cell that is not blank. */
  wordIn(argument: Argument, cell: Expression, present: Cell): Expression {
    if (typeof present === "string" && present.trim() !== "") {
      const now = this.wordNow(argument, present)?.constant;
      if (typeof now === "string") this.call.book.vocabularies.hear(this.#list(argument), present, now);
    }
    const isOpen = this.wordNow(argument, unheardOf)?.text === "NA()";
    // No key ends in "-": #N/A follows.
    return formula`IFERROR(${this.#found(argument, names.wordId, cell)},${isOpen ? '"-"' : "#VALUE!"})`;
  }

  /** The factor of the unit in a cell. */
  protected factorIn(argument: Argument, cell: Expression, present: Cell): Expression {
    this.wordIn(argument, cell, present);
    return this.#found(argument, names.wordFactor, cell);
  }

  /** The id of a word that is known now, or its error; undefined where it is blank. */
  protected wordNow({ declared }: Argument, value: Scalar): Expression | undefined {
    const read = readingOf(value, declared).value;
    if (isProblem(read)) return errorNamed(read.code);
    const [first]: unknown[] = Array.isArray(read) ? read : [read];
    if (first === undefined || first === null) return undefined;
    if (typeof first !== "object") return constant(first as Scalar);
    if (!("id" in first)) throw textAsNumber;
    return constant(String(first.id));
  }

  #found(argument: Argument, values: string, cell: Expression): Expression {
    const key = concatenated(`${this.#list(argument)}|`, formula`TRIM(${cell})`);
    return this.lookup(values, key, names.word);
  }

  #list(argument: Argument): string {
    const { name, parameter } = argument.declared;
    const accepted = this.call.words[name.en]?.() ?? parameter.kind.words ?? [];
    return this.call.book.vocabularies.nameOf(name.en, this.call.id, accepted);
  }

  /** A number. A blank cell takes the default, and is #VALUE! where there is none. */
  number(argument: Argument): Expression {
    const { given } = argument;
    const blank = this.blankAs(argument, undefined);
    if (given.is === "omitted") return blank;
    if (given.is === "typed") return this.wordNow(argument, given.value) ?? blank;
    const { reference, present } = oneCell(argument);
    if (typeof present !== "string" || present.trim() === "")
      return this.call.once(formula`IF(${reference}="",${blank},${reference})`);
    if (!/^\s*[+-]?\d+(\.\d+)?\s*$/.test(present)) throw textAsNumber;
    return this.call.once(formula`IF(${reference}="",${blank},VALUE(${reference}))`);
  }

  /** TRUE or FALSE. */
  logical(argument: Argument): Expression {
    const { given } = argument;
    const blank = this.blankAs(argument, undefined);
    if (given.is === "omitted") return blank;
    if (given.is === "typed") return this.wordNow(argument, given.value) ?? blank;
    const { reference, present } = oneCell(argument);
    if (typeof present === "string" && present.trim() !== "") throw textAsNumber;
    return formula`IF(${reference}="",${blank},${reference})`;
  }

  /** A whole year, typed as a number or as text such as 2020年. */
  year(argument: Argument): Expression {
    const { given } = argument;
    const blank = this.blankAs(argument, undefined);
    if (given.is === "omitted") return blank;
    if (given.is === "typed") return this.#yearNow(argument, given.value) ?? blank;
    const { reference, present } = oneCell(argument);
    const number = this.call.once(formula`VALUE(SUBSTITUTE(${reference},"年",""))`);
    const isYear = formula`(${number}>=1900)*(${number}<=2200)*(INT(${number})=${number})`;
    let read = formula`IFERROR(IF(${isYear},${number},#VALUE!),#VALUE!)`;
    // Another spelling that stands there now, such as FY2024.
    if (typeof present === "string" && !/^\s*\d*年?\s*$/.test(present))
      read = formula`IF(TRIM(${reference})=${constant(present.trim())},${this.#yearNow(argument, present) ?? blank},${read})`;
    return formula`IF((TRIM(${reference})="")+(TRIM(${reference})="0")>0,${blank},${read})`;
  }

  /** A year with fractions, from 1900 to 2200. */
  time(argument: Argument): Expression {
    const { given } = argument;
    if (given.is !== "cell") return this.number(argument);
    const { reference, present } = given;
    const isText = typeof present === "string";
    if (isText && !/^\s*\d*年?\s*$/.test(present)) throw textAsNumber;
    // A date: its day as a fraction of its year.
    if (typeof present === "number" && present > 2200) throw textAsNumber;
    const year = this.call.once(isText ? formula`VALUE(SUBSTITUTE(${reference},"年",""))` : reference);
    return this.call.once(formula`IF((${year}>=1900)*(${year}<=2200),${year},#VALUE!)`);
  }

  #yearNow({ declared }: Argument, value: Scalar): Expression | undefined {
    const read = readingOf(value, declared).value as AskedYear | undefined;
    if (isProblem(read)) return errorNamed(read.code);
    if (typeof read === "object") throw labelledYear;
    return read === undefined ? undefined : constant(read);
  }

  /** 1 for English and 2 for Chinese: as `lang` says, else by the words that are asked with. */
  language(): Expression {
    const asked = this.call.args.find(({ declared }) => declared.name.en === "lang");
    const spoken = this.#spoken();
    if (!asked || asked.given.is === "omitted") return spoken;
    const word = this.word(asked);
    if (word.constant !== undefined)
      return word.constant === "" ? spoken : constant(word.constant === "zh" ? 2 : 1);
    return formula`IF(${this.isBlank(asked)},${spoken},IF(${word}="zh",2,1))`;
  }

  #spoken(): Expression {
    const others = this.call.args.filter(({ declared }) => declared.name.en !== "lang");
    const isTyped = others.some(
      ({ given, declared }) => given.is === "typed" && readingOf(given.value, declared).isChinese,
    );
    if (isTyped) return constant(2);
    const chinese = others.flatMap((argument) => {
      const hasWords = this.call.words[argument.declared.name.en] ?? argument.declared.parameter.kind.words;
      if (argument.given.is !== "cell" || !hasWords) return [];
      return [
        formula`IFERROR(${this.#found(argument, names.wordLanguage, argument.given.reference)}="zh",FALSE)`,
      ];
    });
    // Not the sum alone: in Excel FALSE>0 is TRUE.
    return chinese.length === 0 ? constant(1) : formula`IF(0+${combined(chinese, "+").text}>0,2,1)`;
  }

  /** What a blank argument means: its default; what the definition says where there is none; #VALUE! if it is required. */
  protected blankAs({ declared: { parameter } }: Argument, otherwise: Scalar | undefined): Expression {
    const { fallback, optional } = parameter;
    if (typeof fallback === "string" || typeof fallback === "number" || typeof fallback === "boolean")
      return constant(fallback);
    return optional && otherwise !== undefined ? constant(otherwise) : invalidValue;
  }
}

function oneCell({ given, declared }: Argument): { readonly reference: Expression; readonly present: Cell } {
  if (given.is !== "cell") throw new Error(`${declared.name.en} is one cell`);
  return given;
}
