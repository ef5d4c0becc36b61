import type { Phrases } from "../../locales/en";
import type { Language } from "../../report/language";
import { keyOf, searchInsertables, type Insertable } from "../../workbook/insertables/insertable";
import { insertablesOf, type PinnedAndRecent } from "./pinned-and-recent";
import { startHeadings, suggestedResults, type Heading, type ResultGroup } from "./suggested-results";

/** The maximum number of results. More than a few screens do not help; a longer query narrows the list. */
const mostResults = 30;

/**
 * Returns the matches of a query grouped by kind, the kind of the best match first. Without a query: pinned items,
 * recent items, and suggestions.
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

/** Lists each item once, in the first group that has it. */
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

/** Returns the rows of all groups in display order. */
export function rowsOf(groups: readonly ResultGroup[]): readonly Insertable[] {
  return groups.flatMap(({ items }) => items);
}

/** Returns the unique key of a row. */
export const rowKey: (thing: Insertable) => string = keyOf;

/** Returns the title of an item; for a function, the name as typed in a formula. */
export function titleOf({ kind, id, title }: Insertable, language: Language): string {
  return kind === "function" ? `${id} · ${title[language]}` : title[language];
}

export function headingText(heading: Heading, phrases: Phrases): string {
  const own = startHeadings.find((name) => name === heading);
  return own ? phrases[own] : phrases.kinds[heading as Insertable["kind"]];
}
