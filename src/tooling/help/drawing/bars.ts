import { markup, type Markup, type Piece } from "../markup/markup";
import { area, fromZero, rules } from "./axes";
import { at, line, picture, short, text, textWidth, width, type Drawing } from "./frame";

export interface Bars extends Pick<Drawing, "id" | "title"> {
  readonly up: string;
  /** What stands below each group of bars. */
  readonly groups: readonly string[];
  /** A value for each group. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly stacked?: boolean;
  /** A horizontal line at a limit. */
  readonly limit?: { readonly value: number; readonly name: string };
  readonly write?: (value: number) => string;
  /** Only the bars, without their numbers. */
  readonly bare?: boolean;
}

/** Bars from zero, in groups or one upon another, each series with a pattern of its own. */
export function bars(data: Bars): Markup {
  const { id, title, groups, series, stacked = false, limit, write = short } = data;
  const legend = series.length > 1;
  const inner = { ...area, top: legend ? 64 : area.top };
  const height = inner.bottom + 34;
  const sums = groups.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  const values = stacked ? sums : series.flatMap((one) => one.values);
  const y = fromZero(limit ? [...values, limit.value] : values, inner.bottom, inner.top);
  const step = (inner.right - inner.left) / groups.length;
  const wide = Math.min(step * 0.72, stacked || !legend ? 62 : 30 * series.length);
  const each = stacked ? wide : wide / series.length;
  const boxes: Piece[] = groups.flatMap((_, i) => {
    let base = 0;
    return series.map(({ values: own }, j) => {
      const value = own[i] ?? 0;
      const from = stacked ? base : 0;
      base += value;
      const left = inner.left + step * (i + 0.5) - wide / 2 + (stacked ? 0 : each * j);
      return bar({
        id,
        j,
        left,
        each,
        from: y(from),
        to: y(from + value),
        value,
        write,
        stacked,
        bare: data.bare ?? false,
      });
    });
  });
  const marks = [
    patterns(id),
    rules(y, inner, write),
    text(6, 16, data.up, { look: "axis" }),
    legend &&
      legendOf(
        id,
        series.map(({ name }) => name),
      ),
    boxes,
    line(inner.left, y(0), inner.right, y(0), "base"),
    groups.map((name, i) =>
      text(inner.left + step * (i + 0.5), inner.bottom + 19, name, { anchor: "middle", look: "axis" }),
    ),
    limit && [
      line(inner.left, y(limit.value), inner.right, y(limit.value), "cut"),
      text(inner.right, y(limit.value) - 5, limit.name, { anchor: "end", look: "label" }),
    ],
  ];
  const description = series
    .map(({ name, values: own }) => {
      const each = groups.map((group, i) => `${group} ${write(own[i] ?? 0)}`).join(", ");
      return legend ? `${name}: ${each}` : each;
    })
    .join("; ");
  return picture({ id, title, description, height, marks });
}

interface Bar {
  readonly id: string;
  readonly j: number;
  readonly left: number;
  readonly each: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly write: (value: number) => string;
  readonly stacked: boolean;
  readonly bare: boolean;
}

function bar({ id, j, left, each, from, to, value, write, stacked, bare }: Bar): Markup {
  const top = Math.min(from, to);
  const tall = Math.abs(from - to);
  const box = markup`<rect x="${at(left + 1)}" y="${at(top)}" width="${at(each - 2)}" height="${at(tall)}" fill="url(#${id}-fill-${j % 4})" class="edge-${j % 4}"/>`;
  const label = write(value);
  if (bare || textWidth(label) > each + 14) return box;
  if (stacked)
    return markup`${box}${tall > 18 && value !== 0 && [plate(left + each / 2, top + tall / 2, label), text(left + each / 2, top + tall / 2 + 5, label, { anchor: "middle", look: "label" })]}`;
  return markup`${box}${text(left + each / 2, to <= from ? top - 5 : top + tall + 15, label, { anchor: "middle", look: "label" })}`;
}

/** Keeps a number legible on a pattern. */
function plate(x: number, y: number, label: string): Markup {
  const wide = textWidth(label) + 8;
  return markup`<rect x="${at(x - wide / 2)}" y="${at(y - 10)}" width="${at(wide)}" height="19" rx="3" class="plate"/>`;
}

/** Full, hatched, dotted and hatched the other way. */
function patterns(id: string): Markup {
  const pattern = (j: number, marks: Markup) =>
    markup`<pattern id="${id}-fill-${j}" width="8" height="8" patternUnits="userSpaceOnUse">${marks}</pattern>`;
  return markup`<defs>${pattern(0, markup`<rect width="8" height="8" class="fill-0"/>`)}${pattern(1, markup`<rect width="8" height="8" class="pale-1"/><path d="M-2 2l4-4M0 8L8 0M6 10l4-4" class="hatch-1"/>`)}${pattern(2, markup`<rect width="8" height="8" class="pale-2"/><circle cx="2" cy="2" r="1.4" class="fill-2"/><circle cx="6" cy="6" r="1.4" class="fill-2"/>`)}${pattern(3, markup`<rect width="8" height="8" class="pale-3"/><path d="M-2 6l4 4M0 0l8 8M6-2l4 4" class="hatch-3"/>`)}</defs>`;
}

function legendOf(id: string, names: readonly string[]): Markup {
  let left = 6;
  const entries = names.map((name, j) => {
    const entry = markup`<rect x="${at(left)}" y="27" width="14" height="14" fill="url(#${id}-fill-${j % 4})" class="edge-${j % 4}"/>${text(left + 20, 39, name, { look: "label" })}`;
    left = Math.min(left + 40 + textWidth(name), width);
    return entry;
  });
  return markup`${entries}`;
}
