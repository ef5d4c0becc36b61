import { findables, type Findable, type Found, type FoundKind } from "../../functions/search/searchable";
import { searchIn, unmatchedWords } from "../../functions/search/search";
import { SearchIndex } from "../../functions/search/search-index";
import { chartFindables } from "./charts";
import { modelFindables } from "./models";
import { workbookModelFindables } from "./workbook-models";

/** What can be looked for in order to insert it: all that FIND finds, models of linked sheets, projections and charts. */
export type Insertable = Found<FoundKind | "workbook-model" | "model" | "chart">;

/** Tells a thing from every other. */
type InsertableKey = `${Insertable["kind"]}:${string}`;

export function keyOf({ kind, id }: Pick<Insertable, "kind" | "id">): InsertableKey {
  return `${kind}:${id}`;
}

let index: SearchIndex<Insertable["kind"]> | undefined;
let known: ReadonlyMap<string, Insertable> | undefined;

/** The thing of that key, or with that id whatever its kind; undefined where there is none, or none any more. */
export function insertableOf(keyOrId: string): Insertable | undefined {
  known ??= new Map(
    allFindables().flatMap(({ found }) => [
      [found.id, found],
      [keyOf(found), found],
    ]),
  );
  return known.get(keyOrId);
}

/** All of them. */
export function insertables(): readonly Insertable[] {
  return allFindables().map(({ found }) => found);
}

/** What a query most likely means, best first, as `searchIn` has it. */
export function searchInsertables(query: string, limit: number): readonly Insertable[] {
  index ??= new SearchIndex<Insertable["kind"]>(allFindables());
  return searchIn(index, query, limit);
}

/** The words of a query that the report does not have. */
export function wordsNotFound(query: string): readonly string[] {
  index ??= new SearchIndex<Insertable["kind"]>(allFindables());
  return unmatchedWords(index, query);
}

function allFindables(): Findable<Insertable["kind"]>[] {
  return [...workbookModelFindables(), ...modelFindables(), ...chartFindables(), ...findables()];
}
