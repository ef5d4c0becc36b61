import { tables } from "../../report/dataset";
import { definedTerms, tableTerms, technologies, useCases } from "../../report/glossary";
import type { Text } from "../../report/language";
import { printed, type Origin, type Sourced, type Standing } from "../../report/provenance";
import { segments, type Row, type Segment } from "../../report/schema";
import type { UnitId } from "../../report/units";
import { quotable } from "../engine/cells";
import type { CellKind, Word } from "../engine/define-function";
import { definitionOf } from "./report-statements";
import { factWords, notStatedFact } from "./facts";
import { sentences } from "../engine/messages";
import { Words } from "../arguments/word-list";

/** Something that has a source: a fact, a table or a row of a table. */
export interface Subject extends Word {
  readonly standings: readonly Standing[];
  readonly units: readonly UnitId[];
  readonly origins: readonly Origin[];
  /** What it means; "" if no source says. */
  readonly definition: Text;
  readonly workings: readonly Text[];
  /** The segment and the year whose technology investment it is, where it is that. */
  readonly investment?: { readonly segment: Segment; readonly year: number };
}

const unsaid: Text = { en: "", zh: "" };

function ofNumbers(word: Word, numbers: readonly Sourced[], definition: Text): Subject {
  return {
    ...word,
    standings: numbers.map(({ standing }) => standing),
    units: numbers.map(({ unit }) => unit),
    origins: numbers.flatMap(({ origins }) => origins),
    definition,
    workings: numbers.map(({ working }) => working),
  };
}

function ofRows(word: Word, rows: readonly Row[], definition: Text): Subject {
  const { id, name, aliases } = word;
  return {
    id,
    name,
    aliases,
    standings: rows.map(({ standing }) => standing),
    units: rows.flatMap(({ data }) => data?.unit ?? []),
    origins: rows.flatMap(({ data, origin }) => data?.origins ?? [origin]),
    definition,
    workings: rows.map(({ data, standing }) => data?.working ?? (standing === "derived" ? unsaid : printed)),
  };
}

/** Which segment and year a fact about technology investment is of: `spend/total/2024`, `derived/constant-mix/bank/2024`. */
function investmentOf(id: string): Pick<Subject, "investment"> {
  const [, of = "total", year] =
    /^(?:spend|derived\/constant-mix)\/([a-z]+)\/(\d{4})$/.exec(id) ??
    /^derived\/(?:growth|linear)-path()\/(\d{4})$/.exec(id) ??
    [];
  const segment = segments.find((one) => one === (of || "total"));
  return segment && year !== undefined ? { investment: { segment, year: Number(year) } } : {};
}

const rows = tables.flatMap((table) => table.rows);

/** Returns the glossary words that rows of tables are about, each with its rows. */
function ofWords(words: readonly Word[], about: (row: Row, word: Word) => boolean): Subject[] {
  return words.flatMap((word) => {
    const found = rows.filter((row) => about(row, word));
    return found.length > 0 ? ofRows(word, found, definitionOf(word) ?? unsaid) : [];
  });
}

function all(): Subject[] {
  const known = [
    ...factWords.all.map((word) => ({
      ...ofNumbers(word, [word.fact.data], word.fact.definition),
      ...investmentOf(word.id),
    })),
    ...tables.map((table) => {
      const { id, title, shows } = table;
      return ofRows(
        tableTerms.find((term) => term.id === id) ?? { id, name: title, aliases: [] },
        table.rows,
        shows,
      );
    }),
    ...ofWords([...technologies, ...definedTerms], (row, word) => row.id === word.id),
    // use-case/bank/data-governance is a row about use-case/data-governance.
    ...ofWords(useCases, (row, word) => row.id.replace(/^use-case\/[a-z]+\//, "use-case/") === word.id),
  ];
  const ids = new Set(known.map(({ id }) => id));
  const rest = rows.filter(({ id }) => !ids.has(id));
  return [...known, ...rest.map((row) => ofRows({ id: row.id, name: row.name, aliases: [] }, [row], unsaid))];
}

export const subjects = new Words<Subject>(all);

/** Reads a fact, a table or a row of a table, by id or name. */
export const subject: CellKind<Subject> = {
  shape: "cell",
  zeroIsBlank: true,
  get words() {
    return subjects.all;
  },
  read(value, argument) {
    const text = String(value);
    return (
      subjects.find(text) ??
      notStatedFact(text) ??
      sentences.notKnown(argument, quotable(value), subjects.closest(text)?.id)
    );
  },
};
