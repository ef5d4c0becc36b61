import { subjects, type Subject } from "../../functions/facts/subjects";
import type { Text } from "../../report/language";
import { standings, type Origin, type Standing } from "../../report/provenance";
import { chartById } from "../../workbook/insertables/charts";
import { modelById, originsOf } from "../../workbook/insertables/models";
import { workbookModelById } from "../../workbook/insertables/workbook-models";
import type { Insertable } from "../../workbook/insertables/insertable";

/** The sources of an item, as SOURCE returns them. Empty for functions, which have no source but their definition. */
export interface SourceSummary {
  /** Every standing among its statements, most certain first. */
  readonly standings: readonly Standing[];
  /** Its statements, without duplicates. */
  readonly origins: readonly Origin[];
  /** How a number was derived; undefined if the item is not a number. */
  readonly working: Text | undefined;
}

const nothing: SourceSummary = { standings: [], origins: [], working: undefined };

export function sourcesOf({ kind, id, value }: Insertable): SourceSummary {
  const about = subjectOf(kind, id);
  if (!about) return nothing;
  return {
    standings: standings.filter((standing) => about.standings.includes(standing)),
    origins: eachOnce(about.origins),
    working: value?.working,
  };
}

function subjectOf(kind: Insertable["kind"], id: string): Pick<Subject, "standings" | "origins"> | undefined {
  if (kind === "function") return undefined;
  const sheets = workbookModelById(id);
  if (sheets) return aboutFacts(sheets.facts);
  const model = modelById(id) ?? chartById(id);
  return model ? { standings: model.standings, origins: originsOf(model) } : subjects.find(id);
}

function aboutFacts(ids: readonly string[]): Pick<Subject, "standings" | "origins"> {
  const found = ids.flatMap((id) => subjects.find(id) ?? []);
  return {
    standings: [...found.flatMap(({ standings }) => standings), "assumption"],
    origins: found.flatMap(({ origins }) => origins),
  };
}

/** Removes duplicate statements and keeps the first of each. */
export function eachOnce(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
}

/** Returns the identity of a statement: the same words in the same section of the same source. */
export function originKey({ source, section, quote }: Origin): string {
  return [source, section.zh, quote].join("\n");
}
