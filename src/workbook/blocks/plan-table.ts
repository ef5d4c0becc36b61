import { tableById } from "../../report/dataset";
import type { Language } from "../../report/language";
import type { Row } from "../../report/schema";
import { units } from "../../report/units";
import { numberFormula, shownIn } from "./amounts";
import { isSourced } from "../format/cell-value";
import type { BlockCell } from "./block";
import { callText, rowsOf } from "../formulas/write-call";
import { captionOf, citationOf, sourceLine } from "./caption";
import { headings } from "./headings";
import { layOutBlock } from "./lay-out-block";
import type { Plan } from "../plan/plan";
import { defaultOptions, type Mode, type Options } from "../insertables/options";

/**
 * A table of the report as a block. "live": one TABLE formula that spills header and rows; formulas of their own for
 * each row in a native table, or where amounts stand in another unit, for which TABLE has no argument. "values": what
 * they answer today, each row with its citation. Undefined where there is no such table.
 */
export function planTable(
  id: string,
  language: Language,
  mode: Mode,
  options: Options = defaultOptions,
): Plan | undefined {
  const table = tableById(id);
  if (!table) return undefined;
  const { asTable, headers, unit } = options;
  const [header = [], ...rows] = rowsOf("TABLE", [id, true, language]);
  const spills = !asTable && unit === defaultOptions.unit;
  const whole = callText("TABLE", [id, false, language]).slice(1);
  const cells = rows.map((row, i): readonly BlockCell[] =>
    row.map((value, column): BlockCell => {
      const { id } = table.rows[i] as Row;
      if (isSourced(value)) {
        const data = shownIn(value, unit);
        return { value: data, formula: numberFormula(id, data, unit) };
      }
      const beside = row[column - 1];
      // The unit of the number beside it: in another than TABLE answers in, it is only said.
      if (beside !== undefined && isSourced(beside) && shownIn(beside, unit) !== beside)
        return { value: units[unit].name[language] };
      if (value === "") return { value };
      return { value, formula: `=INDEX(${whole},${i + 1},${column + 1})` };
    }),
  );
  const cited = cells.map((row, i) => [
    ...row.slice(0, -1),
    { value: citationOf(table.rows[i]?.id ?? id, language) },
  ]);
  const asValues = mode === "values";
  return layOutBlock({
    subject: id,
    kind: "table",
    title: table.title,
    language,
    mode,
    options,
    caption: captionOf(
      {
        numbers: cells.flatMap((row) => row.map(({ value }) => value)).filter(isSourced),
        stated: rows.flat().filter(isSourced),
        standings: table.rows.map(({ standing }) => standing),
        origins: table.rows.map(({ origin }) => origin),
      },
      language,
    ),
    // Without the add-in nobody can ask where a row comes from: its citation says more than the section alone.
    header: asValues ? [...header.slice(0, -1).map(String), headings.source[language]] : header.map(String),
    rows: asValues ? cited : cells,
    spill: spills ? callText("TABLE", [id, headers, language]) : undefined,
    source: sourceLine(id, language),
  });
}
