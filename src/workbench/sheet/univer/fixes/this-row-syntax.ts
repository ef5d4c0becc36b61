/** Text in quotes, or a table's brackets that begin with `@`: `[@]`, `[@price]`, `[@[unit price]]`, `[@[a]:[b]]`. */
const THIS_ROW = /"(?:[^"]|"")*"|\[@((?:\[(?:[^\][']|'.)*\](?::\[(?:[^\][']|'.)*\])?)|(?:[^\][']|'.)*)\]/gu;
const NAME_BEFORE = /[\p{L}\p{N}_.\\]$/u;

function replaceThisRow(
  formula: string,
  replace: (found: string, columns: string, table: string) => string,
): string {
  if (!formula.includes("[@")) return formula;
  return formula.replace(THIS_ROW, (found: string, columns: string | undefined, at: number) => {
    if (columns === undefined) return found;
    const before = formula.slice(0, at);
    const table = NAME_BEFORE.test(before) ? (/[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(before)?.[0] ?? "") : "";
    return replace(found, columns, table);
  });
}

/** `Sales[@price]` as Univer, which knows the longer form alone, can evaluate it: `Sales[[#This Row],[price]]`. */
export const spellOutThisRow = (formula: string): string =>
  replaceThisRow(formula, (_, columns) => {
    if (columns === "") return "[#This Row]";
    return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
  });

/** `[@price]`, as it is written within a table, with the table's name: Univer does not ask where a formula is. */
export const withTableName = (formula: string, table: string): string =>
  replaceThisRow(formula, (found, _, named) => (named === "" ? table + found : found));

/** The reverse: Excel leaves out the name of the table that a formula is in. */
export function withoutTableName(formula: string, table: string): string {
  if (!formula.includes("[@")) return formula;
  const escaped = table.replace(/[.\\]/g, "\\$&");
  const own = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.\\\\])${escaped}(?=\\[@)`, "giu");
  return formula.replace(own, (found) => (found.startsWith('"') ? found : ""));
}
