import { parseArea } from "../area";
import type { FileTable } from "../book";
import { shownFormula } from "../formula/stored-formula";
import { childAt, childrenOf, flag, readText, type XmlNode } from "../xml/parse";

/** A native table; undefined if it has no area. */
export function readTable(part: XmlNode | undefined): FileTable | undefined {
  const root = childAt(part, "table");
  const { displayName, name, ref, totalsRowCount, headerRowCount } = root?.attributes ?? {};
  const area = parseArea(ref ?? "");
  // A table without a header row has no counterpart here; its cells are read all the same.
  if (!root || !area || headerRowCount === "0") return undefined;
  const style = childAt(root, "tableStyleInfo")?.attributes;
  const shown = (node: XmlNode | undefined) =>
    node && node.text !== "" ? shownFormula(readText(node.text)) : undefined;
  return {
    name: displayName ?? name ?? "Table",
    area,
    columns: childrenOf(childAt(root, "tableColumns"), "tableColumn").map((column) => ({
      name: readText(column.attributes["name"] ?? ""),
      formula: shown(childAt(column, "calculatedColumnFormula")),
      totalLabel: column.attributes["totalsRowLabel"],
      totalFormula: shown(childAt(column, "totalsRowFormula")),
    })),
    totals: Number(totalsRowCount ?? 0) > 0,
    style: style?.["name"],
    rowStripes: flag(style?.["showRowStripes"]) ?? false,
    columnStripes: flag(style?.["showColumnStripes"]) ?? false,
    firstColumn: flag(style?.["showFirstColumn"]) ?? false,
    lastColumn: flag(style?.["showLastColumn"]) ?? false,
    filterButtons: childAt(root, "autoFilter") !== undefined,
  };
}
