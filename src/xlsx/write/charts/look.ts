import type { FileLine, FileSeries, FileText } from "../../chart";
import { element, escapeXml, setting } from "../../xml/element";

/** English Metric Units in a point. */
const perPoint = 12_700;
const textColor = "404040";

export const solid = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));

export function lineXml(line: FileLine | "none"): string {
  if (line === "none") return "<a:ln><a:noFill/></a:ln>";
  const { color, width = 1.5, dash } = line;
  return element(
    "a:ln",
    { w: Math.round(width * perPoint), cap: "rnd" },
    solid(color),
    dash !== undefined && setting("a:prstDash", dash),
    "<a:round/>",
  );
}

/** Fill and outline of a series; nothing if both are automatic. */
export function shapeXml({ fill, line }: Pick<FileSeries, "fill" | "line">): string {
  const inside = [
    fill === undefined ? "" : fill === "none" ? "<a:noFill/>" : solid(fill),
    line === undefined ? "" : lineXml(line),
  ].join("");
  return inside === "" ? "" : element("c:spPr", {}, inside);
}

const run = (size: number, isBold: boolean): string =>
  element("a:defRPr", { sz: size, b: isBold }, solid(`#${textColor}`));

/** A title, typed or read from a cell. */
export function titleXml(text: FileText, size: number, isTurned = false): string {
  const body = isTurned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  const paragraph = element("a:pPr", {}, run(size, false));
  const layout = '<c:overlay val="0"/>';
  if (typeof text !== "string")
    return element(
      "c:title",
      {},
      element("c:tx", {}, stringReference(text.cell, [text.text])),
      layout,
      element(
        "c:txPr",
        {},
        body,
        "<a:lstStyle/>",
        element("a:p", {}, paragraph, '<a:endParaRPr lang="en-US"/>'),
      ),
    );
  const words = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", sz: size, b: false }, solid(`#${textColor}`)),
    element("a:t", {}, escapeXml(text)),
  );
  const rich = element("c:rich", {}, body, "<a:lstStyle/>", element("a:p", {}, paragraph, words));
  return element("c:title", {}, element("c:tx", {}, rich), layout);
}

/** Size of the text of an axis, a legend or labels, in hundredths of a point. */
export function textSizeXml(size: number): string {
  return element(
    "c:txPr",
    {},
    "<a:bodyPr/><a:lstStyle/>",
    element("a:p", {}, element("a:pPr", {}, run(size, false)), '<a:endParaRPr lang="en-US"/>'),
  );
}

/** What cells hold that a chart refers to: shown by programs that do not read the cells. */
export type Cached = readonly (string | number | undefined)[];

export function stringReference(formula: string, cached: Cached): string {
  const points = cached.map((value, idx) =>
    value === undefined ? "" : element("c:pt", { idx }, element("c:v", {}, escapeXml(String(value)))),
  );
  return element(
    "c:strRef",
    {},
    element("c:f", {}, escapeXml(formula)),
    cached.length > 0 && element("c:strCache", {}, setting("c:ptCount", cached.length), points),
  );
}

export function numberReference(formula: string, cached: Cached): string {
  const points = cached.map((value, idx) =>
    typeof value === "number" ? element("c:pt", { idx }, element("c:v", {}, String(value))) : "",
  );
  return element(
    "c:numRef",
    {},
    element("c:f", {}, escapeXml(formula)),
    cached.length > 0 &&
      element(
        "c:numCache",
        {},
        "<c:formatCode>General</c:formatCode>",
        setting("c:ptCount", cached.length),
        points,
      ),
  );
}
