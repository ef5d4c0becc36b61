import type { FileArea } from "../area";
import type { FileChart } from "../chart";
import type { KeptDrawing } from "../kept";
import type { ReadPackage } from "../package/read-package";
import { allBelow, childAt, numeric, type XmlNode } from "../xml/parse";
import { readChart } from "./chart";
import type { ThemeColors } from "./colors";

export interface ReadDrawing {
  readonly charts: readonly FileChart[];
  /** Everything that is no chart of a known kind. */
  readonly kept: readonly KeptDrawing[];
  /** How many of those are charts. */
  readonly unknownCharts: number;
}

/** The charts of a sheet, and its pictures and shapes as they are. */
export function readDrawing(files: ReadPackage, path: string, colors: ThemeColors): ReadDrawing {
  const text = files.text(path) ?? "";
  const root = files.xml(path)?.children[0];
  const declared = [
    ...text
      .slice(root?.start ?? 0, text.indexOf(">", root?.start ?? 0))
      .matchAll(/\sxmlns(?::\w+)?="[^"]*"/g),
  ].map(([declaration]) => declaration);
  const charts: FileChart[] = [];
  const kept: KeptDrawing[] = [];
  let unknownCharts = 0;
  for (const anchor of root?.children ?? []) {
    const original = keptAnchor(files, path, text.slice(anchor.start, anchor.end), declared);
    const frame = allBelow(anchor, "chart")[0];
    const target = files.relations(path).find(({ id }) => id === frame?.attributes["id"])?.target;
    const area = areaOf(anchor);
    const named = allBelow(anchor, "cNvPr")[0]?.attributes;
    const chart =
      target && area ? readChart(files.xml(target), area, named?.["name"] ?? "", colors) : undefined;
    if (chart)
      charts.push({ ...chart, ...(named?.["descr"] ? { description: named["descr"] } : {}), original });
    else {
      kept.push(original);
      if (frame) unknownCharts++;
    }
  }
  return { charts, kept, unknownCharts };
}

/** An anchor that can stand in another drawing: with its namespaces, and with all that it refers to. */
function keptAnchor(files: ReadPackage, path: string, xml: string, declared: readonly string[]): KeptDrawing {
  const start = xml.slice(0, xml.indexOf(">"));
  const missing = declared.filter(
    (declaration) => !start.includes(declaration.slice(0, declaration.indexOf("="))),
  );
  const used = new Set([...xml.matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value));
  return {
    xml: xml.replace(/^<[^\s/>]+/, (name) => name + missing.join("")),
    relations: files
      .relations(path)
      .filter(({ id }) => used.has(id))
      .flatMap((relation) => files.keep(relation) ?? []),
  };
}

/** The cells that an anchor covers; some rows and columns for one that names its size in other units. */
function areaOf(anchor: XmlNode): FileArea | undefined {
  const corner = (name: string) => {
    const node = childAt(anchor, name);
    const [row, column] = ["row", "col"].map((part) => numeric(childAt(node, part)?.text));
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const from = corner("from");
  const to = corner("to");
  if (!from) return undefined;
  const { row, column } = from;
  if (!to) return { row, column, height: 16, width: 8 };
  return { row, column, height: Math.max(1, to.row - row), width: Math.max(1, to.column - column) };
}
