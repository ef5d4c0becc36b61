import type { BarMark, ChartMarks, LineMark, TextMark } from "./chart-marks";

const svg = "http://www.w3.org/2000/svg";
/** Light grey, and the two greys of Excel's own charts. */
const [frame, ink, quiet] = ["#D9D9D9", "#262626", "#595959"];

/** A chart as a picture; `label` says what it shows to those who do not see it. */
export function chartDrawing(marks: ChartMarks, width: number, height: number, label: string): SVGElement {
  const picture = element("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img" });
  picture.setAttribute("aria-label", label);
  const ground = { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#FFFFFF", stroke: frame };
  picture.append(
    element("rect", ground),
    ...marks.rules.map(({ x1, x2, y }) =>
      element("line", { x1, x2, y1: y, y2: y, stroke: marks.ruleColor, "stroke-width": 1 }),
    ),
    ...marks.bars.map((bar) => drawnBar(bar, "bar")),
    ...marks.lines.flatMap(drawnLine),
    ...marks.keys.flatMap(drawnKey),
    ...marks.texts.map(drawnText),
  );
  return picture;
}

function drawnBar({ x, y, width, height, fill, outline, isDashed }: BarMark, part: string): SVGElement {
  return element("rect", {
    ...{ x, y, width, height, fill, "data-part": part },
    ...(outline
      ? { stroke: outline, "stroke-width": 1.5, ...(isDashed ? { "stroke-dasharray": "4 3" } : {}) }
      : {}),
  });
}

function drawnLine({ color, isDashed, runs, marker }: LineMark): SVGElement[] {
  const dash = isDashed ? { "stroke-dasharray": "6 4" } : {};
  return [
    ...runs.map((run) =>
      element("polyline", {
        points: run.map(({ x, y }) => `${x},${y}`).join(" "),
        ...{ fill: "none", stroke: color, "stroke-width": 2.25, "data-part": "line", ...dash },
      }),
    ),
    ...(marker ? runs.flat() : []).map(({ x, y }) =>
      element("circle", {
        cx: x,
        cy: y,
        r: 4.5,
        fill: marker?.fill ?? color,
        stroke: marker?.outline ?? color,
        "stroke-width": 1.5,
      }),
    ),
  ];
}

function drawnKey(key: ChartMarks["keys"][number]): SVGElement[] {
  if (!("runs" in key)) return [drawnBar(key, "key")];
  const { x, y } = key;
  const run = [
    { x, y },
    { x: x + 20, y },
  ];
  const isPoints = key.marker !== undefined;
  return drawnLine({ ...key, runs: isPoints ? [[{ x: x + 10, y }]] : [run] });
}

function drawnText({ text, x, y, anchor, size }: TextMark): SVGElement {
  const isTitle = size > 12;
  const drawn = element("text", {
    ...{ x, y, "text-anchor": anchor, "font-size": size, fill: isTitle ? ink : quiet },
    ...(isTitle ? { "font-weight": 600 } : {}),
  });
  drawn.textContent = text;
  return drawn;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
