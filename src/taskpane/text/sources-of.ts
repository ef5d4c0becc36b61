import { subjects, type Subject } from "../../functions/facts/subjects";
import type { Text } from "../../report/language";
import { standings, type Origin, type Standing } from "../../report/provenance";
import { chartById } from "../../workbook/insertables/charts";
import { modelById, originsOf } from "../../workbook/insertables/models";
import type { Insertable } from "../../workbook/insertables/insertable";

/** What a thing of the report rests on, as SOURCE tells it. Functions rest on nothing but their definition: empty. */
export interface SourceSummary {
  /** Every standing among its statements, firmest first. */
  readonly standings: readonly Standing[];
  /** Every statement, each once. */
  readonly origins: readonly Origin[];
  /** How a number was reached; undefined for what is no number. */
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
  const model = modelById(id) ?? chartById(id);
  return model ? { standings: model.standings, origins: originsOf(model) } : subjects.find(id);
}

/** Every statement once, where it comes first. */
export function eachOnce(origins: readonly Origin[]): readonly Origin[] {
  return [...new Map(origins.map((origin) => [originKey(origin), origin])).values()];
}

/** The same words in the same place are one statement. */
export function originKey({ source, section, quote }: Origin): string {
  return [source, section.zh, quote].join("\n");
}
