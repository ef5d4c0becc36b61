import { findables, type Found, type FoundKind } from "../functions/findable";
import { searchIn } from "../functions/search";
import { SearchIndex } from "../functions/search-index";
import { modelFindables } from "./models";

/** What can be looked for in order to insert it: all that FIND finds, and models. */
export type Insertable = Found<FoundKind | "model">;

let index: SearchIndex<Insertable["kind"]> | undefined;

/** What a query most likely means, best first, as `searchIn` has it. */
export function searchInsertables(query: string, limit: number): readonly Insertable[] {
  index ??= new SearchIndex<Insertable["kind"]>([...modelFindables(), ...findables()]);
  return searchIn(index, query, limit);
}
