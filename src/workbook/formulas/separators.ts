/** What separates numbers and arguments where somebody types a formula. Excel takes both from the machine. */
export interface Separators {
  readonly decimal: string;
  /** Between the arguments of a function. */
  readonly list: string;
}

/** Those of the notation that Excel stores, and add-ins read and write everywhere. */
export const storedSeparators: Separators = { decimal: ".", list: "," };

/**
 * Between the columns of an array constant. Excel has a comma there; where that is the decimal sign it takes the
 * alternate sign, a backslash, in English, Chinese and most other languages. Rows are parted by semicolons everywhere.
 */
function columnSeparator({ decimal }: Separators): string {
  return decimal === "," ? "\\" : ",";
}

/** What stays as it is: text, a quoted sheet's name. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/uy;
/** A number with a decimal sign, and a word, which may hold a point. */
const storedNumber = /(?<![\p{Letter}\p{Number}_.])(?:\d+\.\d*|\.\d+)(?![\p{Letter}_.](?<![eE]))/uy;
const storedWord = /[\p{Letter}\p{Number}_.]+/uy;

/** A formula of the stored notation as it is typed with these separators. */
export function typedFormula(formula: string, separators: Separators): string {
  const { decimal, list } = separators;
  if (decimal === "." && list === ",") return formula;
  const column = columnSeparator(separators);
  let text = "";
  let isArray = false;
  for (let at = 0; at < formula.length;) {
    const kept = matchAt(quoted, formula, at);
    const number = kept === undefined ? matchAt(storedNumber, formula, at) : undefined;
    const word = kept ?? number ?? matchAt(storedWord, formula, at);
    const piece = word ?? formula.charAt(at);
    if (number !== undefined) text += number.replace(".", decimal);
    else if (word !== undefined) text += word;
    else text += piece === "," ? (isArray ? column : list) : piece;
    if (piece === "{") isArray = true;
    if (piece === "}") isArray = false;
    at += piece.length;
  }
  return text;
}

/** A formula that was typed with these separators, in the stored notation. */
export function storedFormula(text: string, separators: Separators): string {
  const { decimal, list } = separators;
  if (decimal === "." && list === ",") return text;
  const column = columnSeparator(separators);
  let formula = "";
  let isArray = false;
  for (let at = 0; at < text.length;) {
    const piece = matchAt(quoted, text, at) ?? text.charAt(at);
    // Beside a digit a decimal sign belongs to a number.
    if (piece === decimal && /\d/.test((text[at - 1] ?? "") + (text[at + 1] ?? ""))) formula += ".";
    else if (isArray) formula += piece === column ? "," : piece;
    else formula += piece === list ? "," : piece;
    if (piece === "{") isArray = true;
    if (piece === "}") isArray = false;
    at += piece.length;
  }
  return formula;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
