import { tableById } from "../report/dataset";
import type { Language } from "../report/language";
import { isSourced } from "./block";
import { callText, rowsOf } from "./call";
import { captionOf, sourceLine } from "./caption";
import { layOut } from "./layout";
import type { Plan } from "./operations";

/**
 * A table of the report as a block. "live": one TABLE formula that spills header and rows; "values": what it answers
 * today. Undefined where there is no such table.
 */
export function planTable(id: string, language: Language, mode: "live" | "values"): Plan | undefined {
  const table = tableById(id);
  if (!table) return undefined;
  const given = [id, true, language] as const;
  const [header = [], ...rows] = rowsOf("TABLE", given);
  return layOut({
    subject: id,
    title: table.title,
    language,
    mode,
    caption: captionOf(
      {
        numbers: rows.flat().filter(isSourced),
        standings: table.rows.map(({ standing }) => standing),
        origins: table.rows.map(({ origin }) => origin),
      },
      language,
    ),
    header: header.map(String),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    spill: callText("TABLE", given),
    source: sourceLine(id, language),
  });
}
