import type { Found } from "../functions/search";
import { subjects } from "../functions/subjects";
import type { Text } from "../report/language";
import { standings, type Origin, type Standing } from "../report/provenance";

/** What a thing of the report rests on, as SOURCE tells it. Functions rest on nothing but their definition: empty. */
export interface Evidence {
  /** Every standing among its statements, firmest first. */
  readonly standings: readonly Standing[];
  /** Every statement, each once. */
  readonly origins: readonly Origin[];
  /** How a number was reached; undefined for what is no number. */
  readonly working: Text | undefined;
}

const nothing: Evidence = { standings: [], origins: [], working: undefined };

export function evidenceOf({ kind, id, value }: Found): Evidence {
  const about = kind === "function" ? undefined : subjects.find(id);
  if (!about) return nothing;
  return {
    standings: standings.filter((standing) => about.standings.includes(standing)),
    origins: [...new Map(about.origins.map((origin) => [originKey(origin), origin])).values()],
    working: value?.working,
  };
}

/** The same words in the same place are one statement. */
export function originKey({ source, section, quote }: Origin): string {
  return [source, section.zh, quote].join("\n");
}
