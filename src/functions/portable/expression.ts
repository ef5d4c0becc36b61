import type { Scalar } from "../engine/cells";

/** A part of a native formula: a constant, known when the formula is written, or something that is calculated. */
export class Expression {
  private constructor(
    /** As it is written in a formula, without brackets around it. */
    readonly text: string,
    /** The value of a constant; undefined where the formula is calculated. */
    readonly constant: Scalar | undefined,
  ) {}

  static constant(value: Scalar): Expression {
    return new Expression(written(value), value);
  }

  static calculated(text: string): Expression {
    return new Expression(text, undefined);
  }

  /** As an operand: in brackets unless it is a single value, reference or call. */
  get operand(): string {
    return isSingle(this.text) ? this.text : `(${this.text})`;
  }
}

/** The formula of one cell. */
export interface CellFormula {
  readonly formula: Expression;
  /** True where it has to be entered as an array formula. */
  readonly isArray: boolean;
}

export const { constant, calculated } = Expression;

function written(value: Scalar): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).toUpperCase();
}

const operators = new Set("+-*/^&=<>, ");

/** True where no operator stands outside of brackets, quoted text and quoted sheet names. */
function isSingle(text: string): boolean {
  let depth = 0;
  let quote = "";
  for (const character of text) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "(" || character === "{") depth++;
    else if (character === ")" || character === "}") depth--;
    else if (depth === 0 && operators.has(character)) return false;
  }
  return true;
}

/** What can be written into a formula. */
export type Part = Expression | string | number;

/**
 * Joins parts to a formula. An expression gets brackets unless it is a whole argument of a call; texts are pieces of
 * formula and numbers are written as they are.
 */
export function formula(pieces: TemplateStringsArray, ...parts: readonly Part[]): Expression {
  let text = pieces[0] ?? "";
  parts.forEach((part, i) => {
    const after = pieces[i + 1] ?? "";
    if (typeof part !== "object") text += String(part);
    else {
      const isArgument = /(^|[(,])$/.test(text) && /^($|[),])/.test(after);
      text += isArgument ? part.text : part.operand;
    }
    text += after;
  });
  return calculated(text);
}

/** Several expressions with an operator between them. */
export function combined(parts: readonly Expression[], operator: string): Expression {
  return calculated(parts.map(({ operand }) => operand).join(operator));
}

/** One text from several, with neighbouring constants joined now. */
export function concatenated(...parts: readonly (Expression | string)[]): Expression {
  const joined: Expression[] = [];
  for (const part of parts) {
    const next = typeof part === "string" ? constant(part) : part;
    const last = joined.at(-1);
    if (last?.constant !== undefined && next.constant !== undefined)
      joined[joined.length - 1] = constant(String(last.constant) + String(next.constant));
    else joined.push(next);
  }
  const [only] = joined;
  return joined.length === 1 && only ? only : combined(joined, "&");
}

export const notAvailable = calculated("NA()");
export const invalidValue = calculated("#VALUE!");
export const invalidNumber = calculated("#NUM!");
export const dividedByZero = calculated("#DIV/0!");

/** An error by its code. */
export function errorNamed(code: string): Expression {
  return code === "#N/A" ? notAvailable : calculated(code);
}
