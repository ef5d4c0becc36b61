import { isProblem } from "../../model/problem";
import { isChinese, type Language, type Text } from "../../report/language";
import type { Scalar } from "../engine/cells";
import type { FunctionDefinition, Kind, Word } from "../engine/define-function";
import { evaluate, type Evaluation } from "../engine/evaluate";
import { declared } from "../engine/read-arguments";
import { shown } from "./word-list";

/** Something that can be picked for an argument. */
export interface Choice {
  /** What is written into the formula. */
  readonly value: Scalar;
  readonly name: Text;
  /** Other texts that find it. */
  readonly aliases: readonly string[];
}

/** What can be picked: what the function answers with the other arguments as they are, and what it does not. */
export interface Choices {
  readonly answered: readonly Choice[];
  readonly silent: readonly Choice[];
}

/** Everything that can be picked for an argument: its words, or the numbers worth offering; empty where it is free. */
export function candidates(kind: Kind<unknown>, language: Language): readonly Choice[] {
  if (kind.words)
    return kind.words.map((word) => ({
      value: typedWord(word, kind, language),
      name: word.name,
      aliases: [word.id, ...word.aliases],
    }));
  const numbers = kind.shape === "cell" ? (kind.offered ?? []) : [];
  return numbers.map((value) => ({ value, name: { en: String(value), zh: String(value) }, aliases: [] }));
}

/** What has a name of its own in both languages. */
const named = /^(?:technology|use-case|definition)\/[^/]+$/;

/**
 * A word as somebody would type it: the id in English, the name in Chinese. A technology, a use case or a definition
 * goes by its name in both; what has an address of its own, such as spend/bank/2020, by that.
 */
export function typedWord(word: Word, kind: Kind<unknown>, language: Language): string {
  const isNamed = named.test(word.id);
  if (word.id.includes("/") && !isNamed) return word.id;
  const typed = isNamed ? word.name[language] : shown(word)[language];
  return isSame(read(kind, typed), read(kind, word.id)) ? typed : word.id;
}

/** Stands for a number that is not given yet, a year among them. */
const anyNumber = "2020";
const anyName: Text = { en: "", zh: "" };

function read(kind: Kind<unknown>, text: string): unknown {
  return kind.shape === "cell" ? kind.read(text, anyName) : kind.read([[text]], anyName);
}

function isSame(a: unknown, b: unknown): boolean {
  const idOf = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : value);
  return a === b || (!isProblem(a as never) && idOf(a) === idOf(b));
}

/**
 * Sorts what can be picked for an argument by asking the function itself, the others given as they are. One that is
 * required and not given yet may be anything: a choice counts as answered where something it could be leads to an
 * answer. Where nothing does, the choice is not at fault, and all are offered.
 */
export function choicesOf(
  definition: FunctionDefinition,
  position: number,
  given: readonly unknown[],
  language: Language,
): Choices | Promise<Choices> {
  const parameter = declared(definition)[position]?.parameter;
  const all = parameter ? candidates(parameter.kind, language) : [];
  if (all.length === 0 || parameter?.kind.shape === "range") return { answered: all, silent: [] };
  const asked = all.map(({ value }) =>
    isAnswered(
      definition,
      given.map((other, i) => (i === position ? value : other)),
      position,
    ),
  );
  const sorted = (holds: readonly boolean[]): Choices =>
    holds.includes(true)
      ? { answered: all.filter((_, i) => holds[i]), silent: all.filter((_, i) => !holds[i]) }
      : { answered: all, silent: [] };
  return asked.some((one) => one instanceof Promise)
    ? Promise.all(asked).then(sorted)
    : sorted(asked as readonly boolean[]);
}

function isAnswered(
  definition: FunctionDefinition,
  given: readonly unknown[],
  position: number,
): boolean | Promise<boolean> {
  const missing = declared(definition).findIndex(
    ({ parameter }, i) => i !== position && !parameter.optional && isBlank(given[i]),
  );
  if (missing < 0) {
    const evaluation = evaluate(definition, given);
    const holds = (answer: Evaluation) => saysSomething(answer, definition);
    return evaluation instanceof Promise ? evaluation.then(holds) : holds(evaluation);
  }
  const kind = declared(definition)[missing]?.parameter.kind;
  // A range, or a text of one's own, could be anything: the function cannot be asked.
  const others = kind ? candidates(kind, "en").map(({ value }) => value) : [];
  const standIns =
    others.length > 0 ? others : kind && !isProblem(read(kind, anyNumber) as never) ? [anyNumber] : [];
  const filled = (value: Scalar) => given.map((one, i) => (i === missing ? value : one));
  for (const value of standIns) {
    const answered = isAnswered(definition, filled(value), position);
    if (answered instanceof Promise) return true;
    if (answered) return true;
  }
  return standIns.length === 0;
}

function isBlank(given: unknown): boolean {
  return given === undefined || given === null || given === "";
}

/** Neither an error, nor empty, nor the answer that the report is silent. */
function saysSomething({ cells }: Evaluation, { silent }: FunctionDefinition): boolean {
  const silences: readonly unknown[] = ["", ...(silent ? [silent.en, silent.zh] : [])];
  return cells.some((row) => row.some(({ value }) => !isProblem(value) && !silences.includes(value)));
}

/** True where what has to be given is hardly ever Chinese, so that the answer is not, unless it is asked for. */
export function needsLanguage(definition: FunctionDefinition): boolean {
  const parameters = declared(definition);
  const isLatin = (kind: Kind<unknown>) => {
    const words = candidates(kind, "zh");
    if (words.length > 0)
      return 2 * words.filter(({ value }) => isChinese(String(value))).length < words.length;
    return kind.shape === "range" || typeof read(kind, anyNumber) === "number";
  };
  return (
    parameters.some(({ name }) => name.en === "lang") &&
    parameters.every(({ parameter }) => parameter.optional || isLatin(parameter.kind))
  );
}
