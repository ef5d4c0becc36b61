import { findables, type Findable, type Found, type FoundKind } from "../functions/findable";
import { searchIn } from "../functions/search";
import { SearchIndex } from "../functions/search-index";
import { chartFindables } from "./charts";
import { modelFindables } from "./models";

/** What can be looked for in order to insert it: all that FIND finds, models and charts. */
export type Insertable = Found<FoundKind | "model" | "chart">;

/** Tells a thing from every other. */
export type InsertableKey = `${Insertable["kind"]}:${string}`;

export function keyOf({ kind, id }: Pick<Insertable, "kind" | "id">): InsertableKey {
  return `${kind}:${id}`;
}

let index: SearchIndex<Insertable["kind"]> | undefined;
let byKey: ReadonlyMap<string, Insertable> | undefined;

/** The thing of that key; undefined where there is none, or none any more. */
export function insertableOf(key: string): Insertable | undefined {
  byKey ??= new Map(allFindables().map(({ found }) => [keyOf(found), found]));
  return byKey.get(key);
}

/** What a query most likely means, best first, as `searchIn` has it. */
export function searchInsertables(query: string, limit: number): readonly Insertable[] {
  index ??= new SearchIndex<Insertable["kind"]>(allFindables());
  return searchIn(index, query, limit);
}

function allFindables(): Findable<Insertable["kind"]>[] {
  return [...modelFindables(), ...chartFindables(), ...findables()];
}

let byId: ReadonlyMap<string, Insertable> | undefined;

/** The thing with that id, whatever its kind; undefined where nothing that can be found has it. */
export function insertableById(id: string): Insertable | undefined {
  byId ??= new Map(allFindables().map(({ found }) => [found.id, found]));
  return byId.get(id);
}
