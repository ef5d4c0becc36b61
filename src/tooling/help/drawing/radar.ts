import { markup, type Markup } from "../markup/markup";
import { at, line, marker, picture, short, text, width, type Drawing } from "./frame";

export interface Radar extends Pick<Drawing, "id" | "title"> {
  readonly axes: readonly string[];
  readonly items: readonly { readonly name: string; readonly values: readonly number[] }[];
}

const radius = 96;
const middle = { x: width / 2, y: 132 };

/** Polygons over axes that begin above and go clockwise, from 0 in the middle to 1. */
export function radar({ id, title, axes, items }: Radar): Markup {
  const place = (i: number, value: number): readonly [number, number] => {
    const angle = (2 * Math.PI * i) / axes.length - Math.PI / 2;
    return [middle.x + radius * value * Math.cos(angle), middle.y + radius * value * Math.sin(angle)];
  };
  const ring = (values: readonly number[]) =>
    values.map((value, i) => place(i, value).map(at).join(",")).join(" ");
  const marks = [
    [0.25, 0.5, 0.75, 1].map(
      (value) => markup`<polygon points="${ring(axes.map(() => value))}" class="ring"/>`,
    ),
    axes.map((_, i) => line(middle.x, middle.y, ...place(i, 1), "rule")),
    items.map(({ values }, j) => [
      markup`<polygon points="${ring(values)}" class="line line-${j % 4}"/>`,
      values.map((value, i) => marker(j, ...place(i, value), 4)),
    ]),
    axes.map((name, i) => {
      const [x, y] = place(i, 1.13);
      const anchor = Math.abs(x - middle.x) < 4 ? "middle" : x < middle.x ? "end" : "start";
      return text(x, y + 5, name, { anchor, look: "axis" });
    }),
    items.map(({ name }, j) => [
      marker(j, 16, 266 + 21 * j - 5, 5),
      text(28, 266 + 21 * j, name, { look: "label" }),
    ]),
  ];
  const description = items
    .map(
      ({ name, values }) =>
        `${name}: ${values.map((value, i) => `${axes[i] ?? ""} ${short(value)}`).join(", ")}`,
    )
    .join("; ");
  return picture({ id, title, description, height: 258 + 21 * items.length, marks });
}
