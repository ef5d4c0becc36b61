import { area as areaPath, line as linePath } from "d3-shape";
import { markup, type Markup } from "../markup/markup";
import { area, axisNames, below, fromZero, rules, spread, type Scale } from "./axes";
import { line, marker, picture, short, text, textWidth, type Drawing } from "./frame";

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** The x of the points that are given, not calculated: they have a mark. All, if omitted. */
  readonly marked?: readonly number[];
}

export interface Lines extends Pick<Drawing, "id" | "title"> {
  readonly across: string;
  readonly up: string;
  readonly lines: readonly Line[];
  /** A light area between two lines. */
  readonly band?: readonly (readonly [x: number, low: number, high: number])[];
  /** Points that belong to no line. */
  readonly points?: readonly (readonly [x: number, y: number])[];
  /** A vertical line with its name. */
  readonly at?: { readonly x: number; readonly name: string };
  /** From zero unless the values are far from it. */
  readonly free?: boolean;
  readonly ticks?: readonly number[];
  readonly write?: (value: number) => string;
}

const height = 266;

/** Lines over time or another number, each with its name at its end. */
export function lines(data: Lines): Markup {
  const { id, title, band = [], points = [] } = data;
  const all = [
    ...data.lines.flatMap((one) => one.points),
    ...points,
    ...band.flatMap(([x, low, high]) => [[x, low] as const, [x, high] as const]),
  ];
  const room = Math.max(0, ...data.lines.map(({ name }) => textWidth(name)));
  const inner = { ...area, right: area.right - (room === 0 ? 0 : room + 6) };
  const x = spread(
    all.map(([value]) => value),
    inner.left,
    inner.right,
  );
  const values = all.map(([, value]) => value);
  const y = data.free ? spread(values, inner.bottom, inner.top) : fromZero(values, inner.bottom, inner.top);
  const marks = [
    rules(y, inner, data.write),
    below(x, data.ticks ?? x.ticks(5), inner, String),
    axisNames(data.across, data.up, { ...inner, right: area.right }),
    band.length > 0 && markup`<path d="${bandPath(band, x, y)}" class="band"/>`,
    data.at && [
      line(x(data.at.x), inner.top, x(data.at.x), inner.bottom, "cut"),
      text(x(data.at.x) + 5, inner.top + 10, data.at.name, { look: "label" }),
    ],
    data.lines.map((one, i) => drawn(one, i, x, y)),
    apart(data.lines.map(({ name, points: own }) => ({ name, y: y(own.at(-1)?.[1] ?? 0) }))).map(
      ({ name, y: height }) => text(inner.right + 4, height + 5, name, { look: "label" }),
    ),
    points.map(([px, py]) => marker(0, x(px), y(py))),
  ];
  return picture({ id, title, description: described(data), height, marks });
}

function described({ lines: all, band = [], points = [], at: moment }: Lines): string {
  return [
    ...all.map(({ name, points: own }) => `${name === "" ? "" : `${name}: `}${pairs(own)}`),
    ...band.map(([x, low, high]) => `${x}: ${short(low)}–${short(high)}`),
    ...(points.length > 0 ? [pairs(points)] : []),
    ...(moment ? [moment.name] : []),
  ].join("; ");
}

/** Of many points every few are enough. */
function pairs(all: readonly (readonly [number, number])[]): string {
  const every = Math.ceil(all.length / 10);
  return all
    .filter((_, i) => i % every === 0 || i === all.length - 1)
    .map(([x, y]) => `${short(x)} → ${short(y)}`)
    .join(", ");
}

function drawn({ points, marked }: Line, i: number, x: Scale, y: Scale): Markup {
  const path = linePath<readonly [number, number]>()
    .x(([value]) => x(value))
    .y(([, value]) => y(value))([...points]);
  const shown = marked === undefined ? points : points.filter(([value]) => marked.includes(value));
  return markup`<path d="${path ?? ""}" class="line line-${i % 4}"/>${shown.map(([px, py]) => marker(i, x(px), y(py)))}`;
}

function bandPath(band: NonNullable<Lines["band"]>, x: Scale, y: Scale): string {
  return (
    areaPath<readonly [number, number, number]>()
      .x(([value]) => x(value))
      .y0(([, low]) => y(low))
      .y1(([, , high]) => y(high))([...band]) ?? ""
  );
}

/** Names at the ends of lines, moved downwards where they would touch. */
function apart<T extends { readonly y: number }>(names: readonly T[]): T[] {
  const sorted = [...names].sort((a, b) => a.y - b.y);
  return sorted.reduce<T[]>((placed, name) => {
    const last = placed.at(-1);
    return [...placed, { ...name, y: last === undefined ? name.y : Math.max(name.y, last.y + 15) }];
  }, []);
}
