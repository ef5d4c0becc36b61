import { createHash } from "node:crypto";
import { edition, facts, tables } from "../../report/dataset";
import { officialSeries } from "../../report/official";
import { sources } from "../../report/sources";

/** JSON whose text depends on the data only: keys sorted, no white space. */
export function canonicalJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** SHA-256 of the whole dataset: tables, facts, series, sources, title and version. */
export function datasetChecksum(): string {
  const { version, date, title, preview } = edition;
  const data = { version, date, title, preview, tables, facts, officialSeries, sources };
  return createHash("sha256").update(canonicalJson(data)).digest("hex");
}
