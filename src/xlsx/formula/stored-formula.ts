import { addinNamespaces, storedNames } from "./stored-names";
import { argumentSpans, closing, tokensOf, type Token } from "./tokens";

const reference = /^(?:.*!)?\$?[A-Z]{1,3}\$?\d{1,7}$/iu;

/** A formula as a person types it, as the file stores it: without `=`, newer functions and variables with prefixes. */
export function storedFormula(formula: string): string {
  const text = formula.startsWith("=") ? formula.slice(1) : formula;
  // Most formulas have nothing to change.
  if (!/[#@]|[A-Z][A-Z0-9.]*\s*\(/i.test(text)) return text;
  const tokens = tokensOf(text);
  return stored(tokens, 0, tokens.length, new Set());
}

/** The tokens from one on to another, which is not included; `variables` in capitals. */
function stored(tokens: readonly Token[], from: number, to: number, variables: ReadonlySet<string>): string {
  let text = "";
  for (let at = from; at < to;) {
    const [written, next] = storedAt(tokens, at, variables);
    text += written;
    at = next;
  }
  return text;
}

/** What begins at a token as it is stored, and the token after it. */
function storedAt(
  tokens: readonly Token[],
  at: number,
  variables: ReadonlySet<string>,
): readonly [text: string, next: number] {
  const { kind, text } = tokens[at] ?? { kind: "space", text: "" };
  const next = tokens[at + 1]?.text;
  if (kind === "sign" && text === "@" && at + 1 < tokens.length) {
    const [operand, end] = storedOperand(tokens, at + 1, variables);
    return [`_xlfn.SINGLE(${operand})`, end];
  }
  if (kind === "structure") return [thisRow(text), at + 1];
  if (kind !== "name") return [text, at + 1];
  if (next === "(") return storedCall(tokens, at, variables);
  if (next === "#" && tokens[at + 1]?.kind === "sign") return [`_xlfn.ANCHORARRAY(${text})`, at + 2];
  return [variables.has(text.toUpperCase()) ? `_xlpm.${text}` : text, at + 1];
}

/** What `@` is put before: a call, a range or a name. */
function storedOperand(
  tokens: readonly Token[],
  at: number,
  variables: ReadonlySet<string>,
): readonly [text: string, next: number] {
  const [first, next] = storedAt(tokens, at, variables);
  if (tokens[next]?.text !== ":" || !reference.test(tokens[at]?.text ?? "")) {
    if (tokens[next]?.kind !== "structure") return [first, next];
    const [brackets, end] = storedAt(tokens, next, variables);
    return [first + brackets, end];
  }
  const [last, end] = storedAt(tokens, next + 1, variables);
  return [`${first}:${last}`, end];
}

function storedCall(
  tokens: readonly Token[],
  at: number,
  outer: ReadonlySet<string>,
): readonly [text: string, next: number] {
  const name = tokens[at]?.text ?? "";
  const upper = name.toUpperCase();
  const end = closing(tokens, at + 1);
  const isScope = upper === "LET" || upper === "LAMBDA";
  const spans = isScope ? argumentSpans(tokens, at + 1) : [];
  const declared = spans.flatMap(([from, to], index) =>
    index < spans.length - 1 && (upper === "LAMBDA" || index % 2 === 0) ? declaredName(tokens, from, to) : [],
  );
  const variables = isScope ? new Set([...outer, ...declared]) : outer;
  const inside = isScope
    ? spans.map(([from, to]) => optional(tokens, from, to) ?? stored(tokens, from, to, variables)).join(",")
    : stored(tokens, at + 2, end, variables);
  const called = outer.has(upper) ? `_xlpm.${name}` : storedName(name, upper);
  return [`${called}(${inside}${end < tokens.length ? ")" : ""}`, end + 1];
}

function storedName(name: string, upper: string): string {
  const dot = upper.indexOf(".");
  if (dot > 0 && addinNamespaces.includes(upper.slice(0, dot)))
    return `_xldudf_${upper.slice(0, dot)}_${upper.slice(dot + 1).replaceAll(".", "_")}`;
  return storedNames.get(upper) ?? name;
}

const visible = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).filter(({ kind }) => kind !== "space");

/** The variable that an argument of LET or LAMBDA declares, in capitals. */
function declaredName(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const [only, ...more] = visible(tokens, from, to);
  if (!only || more.length > 0) return [];
  if (only.kind === "structure") return [only.text.slice(1, -1).trim().toUpperCase()];
  return only.kind === "name" ? [only.text.toUpperCase()] : [];
}

/** `[year]`, a parameter of LAMBDA that may be omitted. */
function optional(tokens: readonly Token[], from: number, to: number): string | undefined {
  const [only, ...more] = visible(tokens, from, to);
  return only?.kind === "structure" && more.length === 0
    ? `_xlop.${only.text.slice(1, -1).trim()}`
    : undefined;
}

/** `[@price]` is stored in the words of Excel 2007. */
function thisRow(brackets: string): string {
  const inner = /^\[@(.*)\]$/su.exec(brackets)?.[1];
  if (inner === undefined) return brackets;
  if (inner === "") return "[#This Row]";
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/** The reverse: a stored formula as a person reads it, with `=`. */
export function shownFormula(text: string): string {
  if (!/_xl|#This Row/i.test(text)) return `=${text}`;
  const tokens = tokensOf(text);
  return `=${shown(tokens, 0, tokens.length)}`;
}

function shown(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to;) {
    const token = tokens[at] ?? { kind: "space", text: "" };
    const isCall = token.kind === "name" && tokens[at + 1]?.text === "(";
    const end = isCall ? closing(tokens, at + 1) : at;
    if (isCall && /^_xlfn\.ANCHORARRAY$/i.test(token.text)) text += `${shown(tokens, at + 2, end)}#`;
    else if (isCall && /^_xlfn\.SINGLE$/i.test(token.text)) text += `@${shown(tokens, at + 2, end)}`;
    else {
      text +=
        token.kind === "name"
          ? shownName(token.text)
          : token.kind === "structure"
            ? atRow(token.text)
            : token.text;
      at++;
      continue;
    }
    at = end + 1;
  }
  return text;
}

function shownName(name: string): string {
  if (/^_xlop\./i.test(name)) return `[${name.slice(6)}]`;
  const plain = name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
  const addin = /^_xldudf_([^_]+)_(.+)$/i.exec(plain);
  return addin ? `${addin[1]}.${addin[2]}` : plain;
}

function atRow(brackets: string): string {
  const column = /^\[\[#This Row\],\[([^[\]]*)\]\]$/i.exec(brackets)?.[1];
  if (column === undefined) return brackets;
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
}
