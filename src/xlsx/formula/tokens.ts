/** A piece of a formula. A "name" is a function, a defined name or a reference, with its sheet if it has one. */
export interface Token {
  readonly kind: "text" | "name" | "structure" | "number" | "error" | "space" | "sign";
  readonly text: string;
}

const pieces: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"?/y],
  [
    "error",
    /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!)/iy,
  ],
  [
    "name",
    /(?:'(?:[^']|'')*'!|(?:\[[^\]]*\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?!)?[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy,
  ],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy],
  ["space", /\s+/y],
];

/** Divides a formula, with or without `=`; the pieces joined are the formula again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? structure(formula, at) : piece(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function piece(formula: string, at: number): Token {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "sign", text: formula.slice(at, at + 1) };
}

/** Brackets of a structured reference with all that is in them; an apostrophe takes the next sign as it is. */
function structure(formula: string, start: number): Token {
  let depth = 0;
  let at = start;
  for (; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) break;
  }
  return { kind: "structure", text: formula.slice(start, at + 1) };
}

/** Index of the token that closes the parenthesis at `open`; the number of tokens if none does. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { kind, text } = tokens[at] ?? { kind: "space", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") depth++;
    else if ((text === ")" || text === "}") && --depth === 0) return at;
  }
  return tokens.length;
}

/** First and last token, the latter not included, of each argument of the call whose parenthesis opens at `open`. */
export function argumentSpans(
  tokens: readonly Token[],
  open: number,
): readonly (readonly [from: number, to: number])[] {
  const end = closing(tokens, open);
  const spans: [number, number][] = [];
  let from = open + 1;
  for (let at = open + 1; at < end; at++) {
    const { kind, text } = tokens[at] ?? { kind: "space", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") at = closing(tokens, at);
    else if (text === ",") {
      spans.push([from, at]);
      from = at + 1;
    }
  }
  return [...spans, [from, end]];
}
