import type { Found } from "../functions/search";
import { tableById, tables } from "../report/dataset";
import type { Text } from "../report/language";
import { standings, type Origin, type Standing } from "../report/provenance";
import type { Row } from "../report/schema";
import { placements } from "../report/use-cases";

/** What a thing of the report rests on. Functions rest on nothing but their definition: empty. */
export interface Evidence {
  /** Every standing among its statements, firmest first. */
  readonly standings: readonly Standing[];
  /** Every statement, each once. */
  readonly origins: readonly Origin[];
  /** What exactly is measured, for a number. */
  readonly definition: Text | undefined;
  /** How a number was reached. */
  readonly working: Text | undefined;
}

export function evidenceOf({ kind, id, value, text }: Found): Evidence {
  if (value) {
    const { standing, origins, working } = value;
    return { standings: [standing], origins, working, definition: text };
  }
  const rows = kind === "table" ? (tableById(id)?.rows ?? []) : rowsAbout(id);
  const found = new Set(rows.map(({ standing }) => standing));
  return {
    standings: standings.filter((standing) => found.has(standing)),
    origins: [...new Map(rows.map(({ origin }) => [origin.section.zh + origin.quote, origin])).values()],
    definition: undefined,
    working: undefined,
  };
}

/** The rows of all tables that state something about a technology, use case, definition or finding. */
function rowsAbout(id: string): readonly Row[] {
  const ids = new Set([
    id,
    ...placements.filter(({ useCase }) => useCase.id === id).map((placement) => placement.id),
  ]);
  return tables.flatMap(({ rows }) => rows.filter((row) => ids.has(row.id)));
}
