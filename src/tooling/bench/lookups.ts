import { VLOOKUP } from "@formulajs/formulajs";
import { builtFunctions, type Call } from "./built-functions";
import { compare } from "./compare";
import { LookupSheet, type LookupTable } from "./lookup-sheet";
import type { Bench, Row } from "./row";

/** Column of the table that holds the value, counted from 1. */
const valueColumn = 3;
const segments = ["bank", "insurance", "securities", "total"];
const side = 100;

/** The functions, compared with a table in the workbook whose numbers are looked up by name. */
export const lookups: Bench = {
  name: "lookups",
  title: "Functions by themselves",
  about:
    '`functions.js` of the production build, without Excel, beside `VLOOKUP` over the table that `TABLE("spend")` answers: [formulajs](https://github.com/formulajs/formulajs) as plain calls, [HyperFormula](https://github.com/handsontable/hyperformula) as cells that are recalculated when their keys change. Ours also reads words in two languages, checks each argument and keeps the source of each number.',
  async run() {
    const call = await builtFunctions();
    const table = call("TABLE", "spend") as LookupTable;
    const names = table.slice(1).map(([name]) => String(name));
    return [
      await oneCall(call, table, names),
      await broadcast(call, table, names.slice(0, segments.length)),
      ...(await manyCells(call)),
      await wholeColumn(call),
      await wholeTable(call, table, names),
      await compare({ what: '`FIND("insurance")`', run: () => call("FIND", "insurance") }, []),
    ];
  },
};

function oneCall(call: Call, table: LookupTable, names: readonly string[]): Promise<Row> {
  const [bank = "", insurance = ""] = names;
  const sheet = new LookupSheet(table, [insurance], [valueColumn]);
  const ours = () => call("SPEND", "insurance", 2020);
  const plain = () => VLOOKUP(insurance, table, valueColumn, false) as unknown;
  same([[plain()]], ours());
  same([[sheet.found(0, 0)]], ours());
  return compare({ what: 'one `SPEND("insurance",2020)`', run: ours }, [
    { what: "formulajs `VLOOKUP`", run: plain },
    { what: "HyperFormula, one cell with `VLOOKUP`", run: alternately(sheet, [bank], [insurance]) },
  ]);
}

function broadcast(call: Call, table: LookupTable, names: readonly string[]): Promise<Row> {
  const numbers = Array.from({ length: side }, (_, i) => i);
  const rows = numbers.map((i) => [segments[i % segments.length] ?? ""]);
  const years = [numbers.map(() => 2020)];
  const keys = numbers.map((i) => names[i % names.length] ?? "");
  const columns = numbers.map(() => valueColumn);
  const sheet = new LookupSheet(table, keys, columns);
  const ours = () => call("SPEND", rows, years);
  const plain = () => lookedUp(table, keys, columns);
  same(plain(), ours());
  same(
    keys.map((_, row) => columns.map((_, column) => sheet.found(row, column))),
    ours(),
  );
  const shifted = [...keys.slice(1), ...keys.slice(0, 1)];
  const cells = (side * side).toLocaleString("en");
  return compare({ what: `\`SPEND\` over ${side} × ${side} cells`, run: ours }, [
    { what: `formulajs, ${cells} \`VLOOKUP\``, run: plain },
    { what: `HyperFormula, ${cells} cells with \`VLOOKUP\``, run: alternately(sheet, shifted, keys) },
  ]);
}

/** The time grows no faster than the number of cells. */
async function manyCells(call: Call): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of [50_000, 200_000]) {
    const cells = Array.from({ length: count }, (_, i) => [segments[i % segments.length] ?? ""]);
    const what = `\`SPEND\` over a column of ${count.toLocaleString("en")} cells`;
    rows.push(await compare({ what, run: () => call("SPEND", cells, 2020) }, []));
  }
  return rows;
}

/** Forty rows are filled, and the whole column is given. */
function wholeColumn(call: Call): Promise<Row> {
  const column = Array.from({ length: 1_048_576 }, (_, i) => [i < 40 ? i + 1 : null]);
  const what = "`PLACE` over two whole columns with 40 rows filled";
  return compare({ what, run: () => call("PLACE", column, column) }, []);
}

function wholeTable(call: Call, table: LookupTable, names: readonly string[]): Promise<Row> {
  const columns = (table[0] ?? []).map((_, column) => column + 1);
  const sheet = new LookupSheet(table, names, columns);
  const cells = names.length * columns.length;
  const plain = () => lookedUp(table, names, columns);
  same(plain(), call("TABLE", "spend", false));
  return compare(
    { what: `\`TABLE("spend")\`, ${cells} cells with text`, run: () => call("TABLE", "spend", false) },
    [
      { what: `formulajs, ${cells} \`VLOOKUP\``, run: plain },
      {
        what: `HyperFormula, ${cells} cells with \`VLOOKUP\``,
        run: alternately(sheet, [...names].reverse(), names),
      },
    ],
  );
}

function lookedUp(table: LookupTable, keys: readonly string[], columns: readonly number[]): unknown[][] {
  return keys.map((key) => columns.map((column) => VLOOKUP(key, table, column, false) as unknown));
}

/** Edits that change each key every time. */
function alternately(sheet: LookupSheet, one: readonly string[], other: readonly string[]): () => void {
  let edits = 0;
  return () => sheet.edit(edits++ % 2 === 0 ? one : other);
}

/** Throws unless both return the same: otherwise the comparison is meaningless. */
function same(theirs: unknown, ours: unknown): void {
  if (JSON.stringify(theirs) !== JSON.stringify(ours))
    throw new Error(`The comparison is of different things: ${JSON.stringify([theirs, ours]).slice(0, 300)}`);
}
