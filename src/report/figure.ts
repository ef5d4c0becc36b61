import type { Text } from "./language";
import { printed, type Origin, type Sourced, type Standing } from "./provenance";
import type { Fact } from "./schema";
import type { SourceId } from "./sources";

/** Returns the origins of a figure. We hold the numbers of these documents but not the sentences around them. */
export function statedIn(...documents: readonly SourceId[]): readonly Origin[] {
  return documents.map((source) => ({ source, section: { en: "", zh: "" }, quote: "" }));
}

/** Builds the fact of an official figure, in CNY100M. */
export function figure(
  id: string,
  value: number,
  name: Text,
  definition: Text,
  origins: readonly Origin[],
  standing: Standing = "reported",
  working: Text = printed,
): Fact {
  const data: Sourced = { value, unit: "CNY100M", standing, origins, working };
  return { id, name, data, definition };
}
