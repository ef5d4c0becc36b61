import type { FileSheet } from "../../book";
import type { FileLabels, FilePlot, FilePlotKind, FileSeries, FileText } from "../../chart";
import { element, escapeXml, setting } from "../../xml/element";
import { cachedValues } from "./cached";
import { lineXml, numberReference, shapeXml, solid, stringReference, textSizeXml } from "./look";

/** A series in its plot; its parts stand in the order that the schema demands of that kind. */
export function seriesXml(
  series: FileSeries,
  { kind, isFilled }: FilePlot,
  position: number,
  sheets: readonly FileSheet[],
): string {
  const isXy = kind === "scatter" || kind === "bubble";
  const isLine = kind === "line" || kind === "scatter" || (kind === "radar" && !isFilled);
  return element(
    "c:ser",
    {},
    setting("c:idx", position),
    setting("c:order", position),
    nameXml(series.name),
    shapeXml(kind === "scatter" && series.line === undefined ? { ...series, line: "none" } : series),
    (kind === "column" || kind === "bar" || kind === "bubble") && setting("c:invertIfNegative", false),
    isLine && markerXml(series.marker),
    (series.points ?? []).map((point) => pointXml(point, kind)),
    series.labels && labelsXml(series.labels, kind),
    isXy ? xyXml(series, sheets) : categoriesXml(series, sheets),
    kind === "bubble" && series.sizes !== undefined
      ? [
          element("c:bubbleSize", {}, numberReference(series.sizes, cachedValues(series.sizes, sheets))),
          setting("c:bubble3D", false),
        ]
      : "",
    (kind === "line" || kind === "scatter") && setting("c:smooth", series.smooth ?? false),
  );
}

function nameXml(name: FileText): string {
  const inside =
    typeof name === "string" ? element("c:v", {}, escapeXml(name)) : stringReference(name.cell, [name.text]);
  return element("c:tx", {}, inside);
}

function markerXml(marker: FileSeries["marker"]): string {
  if (marker === undefined) return "";
  if (marker === "none") return element("c:marker", {}, setting("c:symbol", "none"));
  const { symbol, size = 7, fill, line } = marker;
  const look = [
    fill === undefined ? "" : solid(fill),
    line === undefined ? "" : lineXml({ color: line, width: 1 }),
  ].join("");
  return element(
    "c:marker",
    {},
    setting("c:symbol", symbol),
    setting("c:size", size),
    look !== "" && element("c:spPr", {}, look),
  );
}

function pointXml(
  { index, fill }: { readonly index: number; readonly fill: string },
  kind: FilePlotKind,
): string {
  const isMarker = kind === "line" || kind === "scatter" || kind === "radar";
  return element(
    "c:dPt",
    {},
    setting("c:idx", index),
    (kind === "column" || kind === "bar") && setting("c:invertIfNegative", false),
    isMarker &&
      element(
        "c:marker",
        {},
        setting("c:symbol", "circle"),
        setting("c:size", 7),
        element("c:spPr", {}, solid(fill)),
      ),
    !isMarker && setting("c:bubble3D", false),
    !isMarker && element("c:spPr", {}, solid(fill)),
  );
}

const positions = {
  center: "ctr",
  insideEnd: "inEnd",
  insideBase: "inBase",
  outsideEnd: "outEnd",
  right: "r",
  left: "l",
  above: "t",
  below: "b",
} as const;
/** Where programs let labels of a kind stand; elsewhere Excel calls the file damaged. */
const allowed: Readonly<Record<FilePlotKind, readonly (keyof typeof positions)[]>> = {
  column: ["center", "insideEnd", "insideBase", "outsideEnd"],
  bar: ["center", "insideEnd", "insideBase", "outsideEnd"],
  line: ["center", "right", "left", "above", "below"],
  scatter: ["center", "right", "left", "above", "below"],
  bubble: ["center", "right", "left", "above", "below"],
  pie: ["center", "insideEnd", "outsideEnd"],
  area: [],
  radar: [],
  doughnut: [],
};

/** Every flag is written: what is absent counts as shown. */
function labelsXml({ show, position, format, only }: FileLabels, kind: FilePlotKind): string {
  const look = [
    format === undefined ? "" : element("c:numFmt", { formatCode: format, sourceLinked: false }),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textSizeXml(900),
    position !== undefined && allowed[kind].includes(position)
      ? setting("c:dLblPos", positions[position])
      : "",
  ];
  const flags = (shown: FileLabels["show"] | undefined) => [
    setting("c:showLegendKey", false),
    setting("c:showVal", shown === "value"),
    setting("c:showCatName", shown === "category"),
    setting("c:showSerName", shown === "series"),
    setting("c:showPercent", shown === "percent"),
    setting("c:showBubbleSize", false),
  ];
  if (only === undefined) return element("c:dLbls", {}, look, flags(show));
  const one = element("c:dLbl", {}, setting("c:idx", only), look, flags(show));
  return element("c:dLbls", {}, one, flags(undefined));
}

function categoriesXml({ categories, values }: FileSeries, sheets: readonly FileSheet[]): readonly string[] {
  return [
    categories === undefined
      ? ""
      : element("c:cat", {}, stringReference(categories, cachedValues(categories, sheets))),
    element("c:val", {}, numberReference(values, cachedValues(values, sheets))),
  ];
}

function xyXml({ categories, values }: FileSeries, sheets: readonly FileSheet[]): readonly string[] {
  return [
    categories === undefined
      ? ""
      : element("c:xVal", {}, numberReference(categories, cachedValues(categories, sheets))),
    element("c:yVal", {}, numberReference(values, cachedValues(values, sheets))),
  ];
}
