import { search, type Found } from "../functions/search";
import type { Phrases } from "../locales/en";
import type { Language } from "../report/language";
import { startingPoints } from "./starting-points";

/** What stands above a group of results. */
export type Heading = Found["kind"] | "mainTables" | "keyFacts" | "usefulFunctions";

export interface ResultGroup {
  readonly heading: Heading;
  readonly items: readonly Found[];
}

/** More than fit on a few screens are noise: a longer query finds them. */
const mostResults = 30;

/** What matches a query, by kind; the kind of the best match stands first. Without a query: where to begin. */
export function resultsFor(query: string): readonly ResultGroup[] {
  if (query.trim() === "") return startingPoints;
  const groups = new Map<Heading, Found[]>();
  for (const found of search(query, mostResults)) {
    const items = groups.get(found.kind);
    if (items) items.push(found);
    else groups.set(found.kind, [found]);
  }
  return [...groups].map(([heading, items]) => ({ heading, items }));
}

/** The rows as they stand below one another. */
export function rowsOf(groups: readonly ResultGroup[]): readonly Found[] {
  return groups.flatMap(({ items }) => items);
}

/** Tells a row from every other. */
export function rowKey({ kind, id }: Found): string {
  return `${kind}:${id}`;
}

/** What a thing is called; a function by the name that is typed first. */
export function titleOf({ kind, id, title }: Found, language: Language): string {
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
