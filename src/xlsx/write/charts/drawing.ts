import type { FileArea } from "../../area";
import type { FileSheet } from "../../book";
import type { FileChart } from "../../chart";
import { element } from "../../xml/element";
import { namespaces } from "../../xml/namespaces";
import { type PackageWriter, Relations } from "../../package/write-package";
import { chartXml } from "./chart";

/** Writes the charts of a sheet and what was kept of another file's drawing; returns the path of the drawing. */
export function writeDrawing(
  files: PackageWriter,
  { charts = [], keptDrawings = [] }: FileSheet,
  sheets: readonly FileSheet[],
  number: number,
  counts: { charts: number },
): string | undefined {
  if (charts.length === 0 && keptDrawings.length === 0) return undefined;
  const relations = new Relations();
  const own = charts.filter(({ original }) => !original);
  const asTheyCame = [...charts.flatMap(({ original }) => original ?? []), ...keptDrawings];
  const anchors = own.map((chart, index) => {
    const path = `xl/charts/chart${++counts.charts}.xml`;
    files.add(path, chartXml(chart, sheets), "chart");
    return anchorXml(chart, relations.add("chart", path), index + 2);
  });
  const kept = asTheyCame.map(({ xml, relations: old }) => {
    const ids = files.keep(old, relations);
    return xml.replace(
      /(\br:(?:id|embed|link|pict|dm|lo|qs|cs)=")([^"]*)"/g,
      (whole, start: string, id: string) => {
        const now = ids.get(id);
        return now === undefined ? whole : `${start}${now}"`;
      },
    );
  });
  const path = `xl/drawings/drawing${number}.xml`;
  files.add(
    path,
    element(
      "xdr:wsDr",
      { "xmlns:xdr": namespaces.anchors, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.office },
      anchors,
      kept,
    ),
    "drawing",
  );
  files.relate(path, relations);
  return path;
}

function anchorXml({ name, description, area }: FileChart, relation: string, id: number): string {
  return element(
    "xdr:twoCellAnchor",
    {},
    cornersXml(area),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id, name, descr: description }),
        "<xdr:cNvGraphicFramePr/>",
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: namespaces.chart },
          element("c:chart", { "xmlns:c": namespaces.chart, "r:id": relation }),
        ),
      ),
    ),
    "<xdr:clientData/>",
  );
}

function cornersXml({ row, column, height, width }: FileArea): readonly string[] {
  const corner = (name: string, r: number, c: number) =>
    element(
      name,
      {},
      element("xdr:col", {}, String(c)),
      "<xdr:colOff>0</xdr:colOff>",
      element("xdr:row", {}, String(r)),
      "<xdr:rowOff>0</xdr:rowOff>",
    );
  return [corner("xdr:from", row, column), corner("xdr:to", row + height, column + width)];
}
