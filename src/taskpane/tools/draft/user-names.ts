import { CellError } from "../../../functions/engine/cells";
import type { ToolsPhrases } from "../../../locales/tools/en";
import type { Language } from "../../../report/language";
import type { UserCell, UserTable } from "../../../workbook/tools/user-table";

/** Returns a column's name: its header, or its position. */
export function columnName(table: UserTable, column: number, phrases: ToolsPhrases): string {
  const { head, place } = table.columns[column] ?? { head: undefined, place: "" };
  return nameIn(head) ?? (table.reading.isTurned ? phrases.rowNamed : phrases.columnNamed)(place);
}

export function rowName(table: UserTable, row: number, phrases: ToolsPhrases): string {
  const place = table.rowPlaces[row] ?? "";
  return (
    nameIn(table.labels[row]) ?? (table.reading.isTurned ? phrases.columnNamed : phrases.rowNamed)(place)
  );
}

function nameIn(own: UserCell | undefined): string | undefined {
  if (!own || own.cell === null) return undefined;
  return own.cell instanceof CellError ? own.cell.code : String(own.cell);
}

/** Joins names into a list. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === "zh" ? "、" : ", ");
}

/** The maximum number of cells named in a sentence. */
const mostNamed = 6;

/** Joins the first names into a list, and counts the others. */
export function someOf(all: readonly string[], phrases: ToolsPhrases, language: Language): string {
  const others = all.length - mostNamed;
  return listed([...all.slice(0, mostNamed), ...(others > 0 ? [phrases.andMore(others)] : [])], language);
}
