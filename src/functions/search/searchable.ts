import { tables } from "../../report/dataset";
import {
  definedTerms,
  dollarTerms,
  measureTerms,
  segmentTerms,
  standingTerms,
  tableTerms,
  technologies,
  useCases,
  yuanTerms,
} from "../../report/glossary";
import type { Text } from "../../report/language";
import type { Sourced } from "../../report/provenance";
import type { Row, Table } from "../../report/schema";
import { units } from "../../report/units";
import type { FunctionDefinition, Word } from "../engine/define-function";
import type { Enrolled } from "../engine/listed-function";
import { definitionOf, placementsOf, wordingOf, zoneOf } from "../facts/report-statements";
import { factWords } from "../facts/facts";
import { otherNames } from "./search-aliases";
import { roster } from "../engine/registry";
import { syntax } from "../engine/syntax";

/** The kinds of things that FIND finds. */
export type FoundKind = "fact" | "table" | "technology" | "use-case" | "definition" | "finding" | "function";

/** A search result. */
export interface Found<Kind = FoundKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly title: Text;
  readonly value: Sourced | undefined;
  /** Its text or description. */
  readonly text: Text;
}

/** Something that can be found, with its search words. */
export interface Findable<Kind = FoundKind> {
  readonly found: Found<Kind>;
  /** Other names for it. */
  readonly aliases: readonly string[];
  /** What it belongs to: its segment, its measure. */
  readonly belongs: readonly Word[];
  /** Words of little weight that hint at it, such as the methods of a function. */
  readonly hints?: readonly Word[];
}

/** Everything that can be found; of two equal matches the first wins. */
export function findables(): Findable[] {
  return [
    ...factWords.all.map(({ fact: { id, name, data, definition } }) =>
      findable(
        { kind: "fact", id, title: name, value: data, text: definition },
        // Nearly all facts are in CNY 100 million, so only another unit distinguishes a fact.
        units[data.unit].currency === "CNY" ? [] : [units[data.unit].name.en, units[data.unit].name.zh],
        [data.standing],
      ),
    ),
    ...tableTerms.flatMap((term) => {
      const text = tables.find(({ id }) => id === term.id)?.shows;
      return text ? findable({ kind: "table", ...titled(term), text }, term.aliases) : [];
    }),
    ...technologies.map((term) =>
      findable({ kind: "technology", ...titled(term), text: placeOf(term) }, term.aliases),
    ),
    ...useCases.map((term) =>
      findable({ kind: "use-case", ...titled(term), text: wordingOf(term) }, term.aliases, [
        ...placementsOf(term).map(({ segment }) => segment),
      ]),
    ),
    ...definedTerms.map((term) => ({
      ...findable(
        { kind: "definition", ...titled(term), text: definitionOf(term) ?? term.name },
        term.aliases,
      ),
      hints: [definitionWord],
    })),
    ...tables.flatMap((table) =>
      table.rows.filter((row) => isFinding(table, row)).map((row) => finding(table, row)),
    ),
    ...roster().map((definition) => ({
      ...findable({
        kind: "function",
        id: definition.id,
        title: definition.title,
        value: undefined,
        text: syntax(definition),
      }),
      hints: isDefined(definition) ? methodsOf(definition) : (definition.methods ?? []),
    })),
  ];
}

const definitionWord: Word = {
  id: "definition",
  name: { en: "Definition", zh: "定义" },
  aliases: ["meaning", "含义", "概念"],
};

function titled({ id, name }: Word): { id: string; title: Text; value: undefined } {
  return { id, title: name, value: undefined };
}

/** `path` lists the ids of what it belongs to; by default, the parts of its own id. */
function findable(found: Found, aliases: readonly string[] = [], path: readonly string[] = []): Findable {
  const ids = [...path, ...found.id.split(/[/+]/)];
  const belongs = [...segmentTerms, ...measureTerms, ...standingTerms].filter(
    ({ id }) => ids.includes(id) || (id === "investment" && ids.includes("spend")),
  );
  return { found, aliases: [...aliases, ...otherNames(found.id)], belongs };
}

function isDefined(one: Enrolled): one is FunctionDefinition {
  return "answer" in one;
}

/** The words of its arguments by which a function is found: languages and words of the report are not among them. */
export function methodsOf({ parameters }: FunctionDefinition): readonly Word[] {
  return Object.values(parameters)
    .flatMap(({ kind }): readonly Word[] => ("words" in kind && kind.words) || [])
    .filter((word) => !ofReport.has(word) && !word.id.includes("/") && !(word.id in word.name));
}

const ofReport: ReadonlySet<Word> = new Set([
  ...[...segmentTerms, ...measureTerms, ...standingTerms, ...tableTerms, ...technologies, ...useCases],
  ...[...definedTerms, ...yuanTerms, ...dollarTerms],
]);

function placeOf(technology: Word): Text {
  const zone = zoneOf(technology);
  return zone
    ? { en: `Strategy matrix: ${zone.en}`, zh: `技术战略矩阵：${zone.zh}` }
    : {
        en: "Named in the preview; not placed in the strategy matrix",
        zh: "预览提及，但未标示于技术战略矩阵",
      };
}

/** Rows that are not found through a number, a term, a technology or a use case. */
function isFinding({ id }: Table, row: Row): boolean {
  return !row.data && !["strategy-matrix", "effectiveness-quadrant", "definitions"].includes(id);
}

function finding({ title }: Table, { id, name, attributes }: Row): Findable {
  const text = (language: keyof Text) =>
    [title[language], ...attributes.map((attribute) => attribute[language])]
      .filter((part) => part !== "")
      .join(" · ");
  return findable({
    kind: "finding",
    id,
    title: name,
    value: undefined,
    text: { en: text("en"), zh: text("zh") },
  });
}
