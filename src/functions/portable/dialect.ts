import type { Text } from "../../report/language";
import { units, type UnitId } from "../../report/units";
import { ArgumentWriter } from "./argument-writer";
import { concatenated, constant, formula, invalidValue, type Expression } from "./expression";
import type { Argument } from "./given";
import { names } from "./names";

/** A part of a key on the data sheets. */
type KeyPart = Expression | string | number;

function key(parts: readonly KeyPart[]): Expression {
  return concatenated(...parts.map((part) => (typeof part === "number" ? String(part) : part)));
}

/** Writes native formulas of one call: lookups in the data sheets, and what definitions often need. */
export class Dialect extends ArgumentWriter {
  /** A step that is used more than once. */
  once(step: Expression): Expression {
    return this.call.once(step);
  }

  /** The number that the report states; #N/A where it states none. */
  stated(measure: KeyPart, segment: KeyPart, year: KeyPart): Expression {
    this.call.book.read.facts = true;
    return this.lookup(names.value, key([measure, "/", segment, "/", year]), names.factKey);
  }

  /** A column of the facts, by the id of a fact. */
  fact(column: string, id: KeyPart): Expression {
    this.call.book.read.facts = true;
    return this.lookup(column, key([id]), names.factId);
  }

  /** The row of a stated number on the sheet of facts. */
  statedRow(measure: KeyPart, segment: KeyPart, year: KeyPart): Expression {
    this.call.book.read.facts = true;
    return formula`MATCH(${key([measure, "/", segment, "/", year])},${names.factKey},0)`;
  }

  /** A text by its key; `kind` is what the key begins with. */
  text(kind: string, ...parts: readonly KeyPart[]): Expression {
    this.call.book.read.texts.add(kind);
    const row = formula`MATCH(${key([`${kind}|`, ...parts])},${names.textKey},0)`;
    // Of a blank cell INDEX makes 0.
    return formula`INDEX(${names.text},${row},${this.language()})&""`;
  }

  /** A text of our own in the language of the answer. */
  say({ en, zh }: Text): Expression {
    const language = this.language();
    if (language.constant !== undefined) return constant(language.constant === 2 ? zh : en);
    return formula`CHOOSE(${language},${constant(en)},${constant(zh)})`;
  }

  /** An amount in CNY100M in the unit of an argument. */
  inUnit(amount: Expression, unit: Argument): Expression {
    const base = units.CNY100M.factor;
    const { given } = unit;
    if (given.is === "cell") {
      const factor = this.factorIn(unit, given.reference, given.present);
      return formula`${amount}*IF(${this.isBlank(unit)},1,IFERROR(${base}/${factor},#VALUE!))`;
    }
    const id = this.word(unit);
    if (id.constant === "CNY100M" || id.constant === "") return amount;
    if (id.constant === undefined) return invalidValue;
    return formula`${amount}*${constant(base / units[id.constant as UnitId].factor)}`;
  }

  /** The factor of a unit in units of its currency. */
  factor(unit: Argument): Expression {
    const { given } = unit;
    if (given.is === "cell") return this.factorIn(unit, given.reference, given.present);
    const id = this.word(unit).constant;
    return id === undefined || id === "" ? invalidValue : constant(units[id as UnitId].factor);
  }

  /** One of several formulas by a word; only that one where the word is typed. */
  choose(word: Expression, options: Readonly<Record<string, Expression>>): Expression {
    if (word.constant !== undefined) return options[String(word.constant)] ?? invalidValue;
    const ids = Object.keys(options).map((id) => constant(id).text);
    const formulas = Object.values(options).map(({ text }) => text);
    return formula`CHOOSE(MATCH(${word},{${ids.join(",")}},0),${formulas.join(",")})`;
  }

  /** `IF(condition, yes, no)`; one of them alone where the condition is known. */
  either(condition: Expression, yes: Expression, no: Expression): Expression {
    if (typeof condition.constant === "boolean") return condition.constant ? yes : no;
    return formula`IF(${condition},${yes},${no})`;
  }
}
