import type { Phrases } from "../../locales/en";
import type { Language } from "../../report/language";
import { keyOf, searchInsertables, type Insertable } from "../../workbook/insertables/insertable";
import { insertablesOf, type PinnedAndRecent } from "./pinned-and-recent";
import { startHeadings, suggestedResults, type Heading, type ResultGroup } from "./suggested-results";

/** More than fit on a few screens are noise: a longer query finds them. */
const mostResults = 30;

/**
 * What matches a query, by kind; the kind of the best match stands first. Without a query: what is pinned, what was of
 * use lately, and where to begin.
 */
export function searchResults(query: string, pinnedAndRecent: PinnedAndRecent): readonly ResultGroup[] {
  if (query.trim() === "") return startResults(pinnedAndRecent);
  const groups = new Map<Heading, Insertable[]>();
  for (const found of searchInsertables(query, mostResults)) {
    const items = groups.get(found.kind);
    if (items) items.push(found);
    else groups.set(found.kind, [found]);
  }
  return [...groups].map(([heading, items]) => ({ heading, items }));
}

/** Each thing once: where it stands first. */
function startResults({ pinned, recent }: PinnedAndRecent): readonly ResultGroup[] {
  const shown = new Set<string>();
  const own: readonly ResultGroup[] = [
    { heading: "pinned", items: insertablesOf(pinned) },
    { heading: "recent", items: insertablesOf(recent) },
  ];
  return [...own, ...suggestedResults]
    .map(({ heading, items }) => {
      const rest = items.filter((item) => !shown.has(keyOf(item)));
      for (const item of rest) shown.add(keyOf(item));
      return { heading, items: rest };
    })
    .filter(({ items }) => items.length > 0);
}

/** The rows as they stand below one another. */
export function rowsOf(groups: readonly ResultGroup[]): readonly Insertable[] {
  return groups.flatMap(({ items }) => items);
}

/** Tells a row from every other. */
export const rowKey: (thing: Insertable) => string = keyOf;

/** What a thing is called; a function by the name that is typed first. */
export function titleOf({ kind, id, title }: Insertable, language: Language): string {
  return kind === "function" ? `${id} · ${title[language]}` : title[language];
}

export function headingText(heading: Heading, phrases: Phrases): string {
  const own = startHeadings.find((name) => name === heading);
  return own ? phrases[own] : phrases.kinds[heading as Insertable["kind"]];
}
