import { useMemo } from "react";
import { CellError, type Cell } from "../../../functions/engine/cells";
import { shownText } from "../../../workbook/format/cell-value";
import { numberIn, type UserTable } from "../../../workbook/tools/user-table";
import { DataTable, type TableCell } from "../parts/data-table";
import { columnName, rowName } from "../draft/user-names";
import { useToolsPhrases } from "../parts/phrases";
import { useToolStyles } from "../parts/use-tool-styles";

/** The maximum number of rows shown: enough to recognise the cells. */
const mostShown = 8;

/** The cells as read and interpreted. */
export function UserTableView({ table }: { table: UserTable }) {
  const { phrases } = useToolsPhrases();
  const common = useToolStyles();
  const rows = useMemo(
    () =>
      Array.from({ length: Math.min(mostShown, table.height) }, (_, row): readonly TableCell[] => [
        { text: rowName(table, row, phrases), isNumber: false },
        ...table.columns.map(({ cells }) => shown(cells[row]?.cell ?? null)),
      ]),
    [table, phrases],
  );
  const heads = [phrases.item, ...table.columns.map((_, k) => columnName(table, k, phrases))];
  return (
    <>
      <DataTable caption={phrases.tableRead} heads={heads} rows={rows} />
      <p className={common.quiet}>{phrases.rowsShown(rows.length, table.height)}</p>
    </>
  );
}

function shown(cell: Cell): TableCell {
  if (cell === null) return { text: "", isNumber: false };
  if (cell instanceof CellError) return { text: cell.code, isNumber: false };
  return { text: shownText(cell), isNumber: numberIn(cell) !== undefined };
}
