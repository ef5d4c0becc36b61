import { areaRef } from "../area";
import type { FileTable } from "../book";
import { storedFormula } from "../formula/stored-formula";
import { element, escapeXml } from "../xml/element";
import { namespaces } from "../xml/namespaces";

/** `id` is unique in the workbook. */
export function tableXml(table: FileTable, id: number): string {
  const { name, area, columns, totals = false, style = "TableStyleMedium2", filterButtons = true } = table;
  const filtered = areaRef({ ...area, height: area.height - (totals ? 1 : 0) });
  return element(
    "table",
    {
      xmlns: namespaces.sheet,
      id,
      name,
      displayName: name,
      ref: areaRef(area),
      totalsRowCount: totals ? 1 : undefined,
      totalsRowShown: totals ? undefined : false,
    },
    filterButtons && element("autoFilter", { ref: filtered }),
    element("tableColumns", { count: columns.length }, columns.map(columnXml)),
    element("tableStyleInfo", {
      name: style,
      showFirstColumn: table.firstColumn ?? false,
      showLastColumn: table.lastColumn ?? false,
      showRowStripes: table.rowStripes ?? true,
      showColumnStripes: table.columnStripes ?? false,
    }),
  );
}

function columnXml(
  { name, formula, totalLabel, totalFormula }: FileTable["columns"][number],
  index: number,
): string {
  return element(
    "tableColumn",
    {
      id: index + 1,
      name,
      totalsRowLabel: totalLabel,
      totalsRowFunction: totalFormula === undefined ? undefined : "custom",
    },
    formula !== undefined && element("calculatedColumnFormula", {}, escapeXml(storedFormula(formula))),
    totalFormula !== undefined && element("totalsRowFormula", {}, escapeXml(storedFormula(totalFormula))),
  );
}
