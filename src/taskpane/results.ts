import type { Phrases } from "../locales/en";
import type { Language } from "../report/language";
import { searchInsertables, type Insertable } from "../workbook/insertable";
import { startingPoints } from "./starting-points";

/** What stands above a group of results. */
export type Heading = Insertable["kind"] | "mainTables" | "keyFacts" | "usefulFunctions";

export interface ResultGroup {
  readonly heading: Heading;
  readonly items: readonly Insertable[];
}

/** More than fit on a few screens are noise: a longer query finds them. */
const mostResults = 30;

/** What matches a query, by kind; the kind of the best match stands first. Without a query: where to begin. */
export function resultsFor(query: string): readonly ResultGroup[] {
  if (query.trim() === "") return startingPoints;
  const groups = new Map<Heading, Insertable[]>();
  for (const found of searchInsertables(query, mostResults)) {
    const items = groups.get(found.kind);
    if (items) items.push(found);
    else groups.set(found.kind, [found]);
  }
  return [...groups].map(([heading, items]) => ({ heading, items }));
}

/** The rows as they stand below one another. */
export function rowsOf(groups: readonly ResultGroup[]): readonly Insertable[] {
  return groups.flatMap(({ items }) => items);
}

/** Tells a row from every other. */
export function rowKey({ kind, id }: Insertable): string {
  return `${kind}:${id}`;
}

/** What a thing is called; a function by the name that is typed first. */
export function titleOf({ kind, id, title }: Insertable, language: Language): string {
  return kind === "function" ? `${id} · ${title[language]}` : title[language];
}

export function headingText(heading: Heading, phrases: Phrases): string {
  switch (heading) {
    case "mainTables":
    case "keyFacts":
    case "usefulFunctions":
      return phrases[heading];
    default:
      return phrases.kinds[heading];
  }
}
