import type { Term } from "../../report/glossary";
import type { Language, Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import type { Outcome, Problem } from "../../model/problem";
import type { WorkId } from "../help/literature";
import type { Steps } from "../../model/steps";
import type { Grid, Scalar } from "./cells";

/** The first value of a sort that a call was given, and for which argument. */
export interface Met {
  readonly argument: Text;
  readonly given: Scalar;
}

/** What values of several arguments must agree in: years do not mix with dates. Arguments share it as one object. */
export interface Agreement {
  /** The sort of a value; undefined where it goes with every other. */
  sort(value: Scalar): string | undefined;
  /** Why values of the sorts that a call was given do not go together. */
  conflict(met: ReadonlyMap<string, Met>): Problem | undefined;
}

/** How one cell of an argument is understood. Where `zeroIsBlank`, the 0 that desktop Excel hands over for a blank cell counts as one. */
export interface CellKind<T> {
  readonly shape: "cell";
  readonly zeroIsBlank: boolean;
  /** The accepted words, where the vocabulary is closed or can be listed: help, pick-lists and the builder show them. */
  readonly words?: readonly Word[];
  /** The numbers that are worth offering, where others are understood and yet never answered. */
  readonly offered?: readonly number[];
  /** True for measurements: any number is itself, and placeholders such as “-” and “n/a” stand for a missing one. */
  readonly isData?: boolean;
  readonly agreement?: Agreement;
  read(value: Scalar, argument: Text): Outcome<T>;
}

/**
 * How a whole range is understood. Blank cells are null; errors never get here. Where `zeroIsBlank`, a single 0 means
 * that no range was given: desktop Excel hands over a blank cell so.
 */
export interface RangeKind<T> {
  readonly shape: "range";
  readonly zeroIsBlank: boolean;
  /** The words that its cells accept, where their vocabulary is closed. */
  readonly words?: readonly Word[];
  readonly agreement?: Agreement;
  /** True for a row or a column, whose blank cells at the end are cut either way. */
  readonly isLine?: boolean;
  /** True where its rows do not go with those of the other ranges, as weights do not: it ends where its own cells do. */
  readonly isAlone?: boolean;
  /** How many rows belong to it where the last filled one is the `rows`-th; that many if omitted. */
  fullRows?(rows: number, columns: number): number;
  read(grid: Grid, argument: Text): Outcome<T>;
}

export type Kind<T> = CellKind<T> | RangeKind<T>;

/** A word that an argument accepts, with the names and aliases under which it is known. */
export type Word = Term;

/** One parameter. Its English name is its key in the definition. `Given` is what the function gets for it. */
export interface Parameter<T, Given = T> {
  readonly kind: Kind<T>;
  /** The parameter's name in Chinese. */
  readonly zh: string;
  readonly optional: boolean;
  /** What an omitted argument means; undefined where the function decides. */
  readonly fallback: T | undefined;
  /** Never there at run time: carries the type from the declaration to `answer`. */
  readonly given?: Given;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The arguments that `answer` gets: read, checked, defaults filled in. */
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<unknown, infer Given> ? Given : never;
};

/** A parameter that must be given. */
export function required<T>(kind: Kind<T>, zh: string): Parameter<T> {
  return { kind, zh, optional: false, fallback: undefined };
}

/** A parameter that may be left out, and what that means. */
export function optional<T>(kind: Kind<T>, zh: string, fallback: NoInfer<T>): Parameter<T>;
/** A parameter that may be left out; the function decides what that means. */
export function optional<T>(kind: Kind<T>, zh: string): Parameter<T, T | undefined>;
export function optional<T>(kind: Kind<T>, zh: string, fallback?: T): Parameter<T, T | undefined> {
  return { kind, zh, optional: true, fallback };
}

/** One cell of an answer. A sourced number keeps its source until the edge, where the cell shows its value. */
export type Value = Scalar | Sourced | Problem;

/** An answer: one value, or rows of values. "" is an empty cell. */
export type Answer = Value | readonly (readonly Value[])[];

/** Takes the steps of a long calculation one by one, with breaks between them; rejected where it is stopped. */
export type Pace = <T>(steps: Steps<T>) => Promise<T>;

/** The circumstances of a call. */
export interface Circumstances {
  /** How to schedule long work. Synchronous if omitted. */
  readonly pace?: Pace | undefined;
  /** True where Excel only previews the value of a formula that is being typed: simulations make fewer draws. */
  readonly isPreview?: boolean;
}

export interface Context extends Circumstances {
  /** The language that the arguments were written in, or asked for. */
  readonly language: Language;
}

export const families = ["report", "sources", "projections", "tools"] as const;
export type Family = (typeof families)[number];

/**
 * A function that a cell may ask. From this one object come its metadata, its registration, its argument checks,
 * its place in search and its help page.
 */
export interface FunctionDefinition<P extends Parameters = Parameters> {
  /** The name after `FINTECH.`; also the id, which never changes. */
  readonly id: string;
  readonly family: Family;
  /**
   * broadcast: one value for each cell of the arguments, which repeat like a row or a column.
   * spill: one call, one table; an argument that is no range must be one cell.
   */
  readonly mode: "broadcast" | "spill";
  readonly title: Text;
  readonly parameters: P;
  /** True where rows of zeros at the end are blank rows of desktop Excel, however few they are. */
  readonly endsBeforeZeros?: boolean;
  /** The answer that says that the report is silent, where that is an answer and no error. */
  readonly silent?: Text;
  /** The answer. Families A and B answer at once; a function that loads a part on first use returns a promise. */
  answer(given: Arguments<P>, context: Context): Answer | Promise<Answer>;
}

/** Declares a function; the types of `answer`'s arguments follow from the parameters. */
export function defineFunction<const P extends Parameters>(
  definition: FunctionDefinition<P>,
): FunctionDefinition<P> {
  return definition;
}

/** The long help of every function, by id. */
export type Handbook = Readonly<Record<string, FunctionHelp<FunctionDefinition>>>;

/** A call and what it answers. Tests execute it; the help page, the pane and the README show it. */
export interface Example {
  /** In order; undefined for one left out, rows of cells for a range. */
  readonly given: readonly (Scalar | undefined | readonly (readonly (Scalar | null)[])[])[];
  /** One value, the first rows of a table, or an error code such as "#N/A". */
  readonly answer: Scalar | readonly (readonly Scalar[])[];
  /** What the example shows. */
  readonly shows: Text;
}

/** What a method or a measure is, as mathematics. */
export interface Formula {
  readonly name: Text;
  /** LaTeX source. Help shows it as MathML, which is made when help is built. */
  readonly latex: string;
}

/**
 * The long help of a function, for its page and the pane. It stands in `help/` under the function's own file name,
 * so that what answers cells need not carry it.
 */
export interface FunctionHelp<F extends FunctionDefinition> {
  /** One or two sentences, shown by Excel while the formula is typed. */
  readonly description: Text;
  /** Per parameter: what it is, what it accepts, what leaving it out means. Also the argument help in Excel. */
  readonly parameters: Readonly<Record<keyof F["parameters"], Text>>;
  /** What comes back: shape, unit, standing. */
  readonly result: Text;
  /** When to use it, what to beware of; a paragraph each. Mathematics within a sentence stands between dollar signs. */
  readonly notes: readonly Text[];
  /** The formulas, each under its name. */
  readonly formulas?: readonly Formula[];
  /** The works that define the method or carry its examples. */
  readonly literature?: readonly WorkId[];
  /** Which error means what. */
  readonly errors: readonly { readonly code: string; readonly when: Text }[];
  readonly examples: readonly [Example, Example, ...Example[]];
}
