import { type Markup } from "../markup/markup";
import { below, spread, area } from "./axes";
import { line, marker, picture, short, text, textWidth, type Drawing } from "./frame";

export interface Ranges extends Pick<Drawing, "id" | "title"> {
  readonly across: string;
  readonly rows: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** The names of the two ends. */
  readonly ends: readonly [from: string, to: string];
  /** A vertical line with its name. */
  readonly at?: { readonly x: number; readonly name: string };
  readonly write?: (value: number) => string;
}

const rowHeight = 46;
const top = 52;

/** As much of a name as a line holds. */
function fitting(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  const characters = [...name];
  while (textWidth(`${characters.join("")}…`) > room) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** For each row two values on one axis, and the stretch between them. */
export function ranges(data: Ranges): Markup {
  const { id, title, rows, ends, write = short } = data;
  const bottom = top + rowHeight * rows.length;
  const inner = { left: 14, right: area.right - 10, top, bottom };
  const values = [...rows.flatMap(({ from, to }) => [from, to]), ...(data.at ? [data.at.x] : [])];
  const x = spread(values, inner.left, inner.right);
  const marks = [
    marker(0, 14, 16, 5),
    text(24, 21, ends[0], { look: "label" }),
    marker(1, 48 + textWidth(ends[0]), 16, 5),
    text(58 + textWidth(ends[0]), 21, ends[1], { look: "label" }),
    line(inner.left, bottom, inner.right, bottom, "base"),
    below(x, x.ticks(5), inner, write),
    text(inner.right, bottom + 38, data.across, { anchor: "end", look: "axis" }),
    data.at && [
      line(x(data.at.x), top - 12, x(data.at.x), bottom, "cut"),
      text(x(data.at.x) + 5, top - 4, data.at.name, { look: "label" }),
    ],
    rows.map(({ name, from, to }, i) => {
      const y = top + rowHeight * (i + 0.68);
      return [
        text(inner.left, y - 12, fitting(name, inner.right - inner.left), { look: "label" }),
        line(x(from), y, x(to), y, "stretch"),
        marker(0, x(from), y, 5.5),
        marker(1, x(to), y, 5.5),
      ];
    }),
  ];
  const description = rows
    .map(({ name, from, to }) => `${name}: ${ends[0]} ${write(from)}, ${ends[1]} ${write(to)}`)
    .join("; ");
  return picture({ id, title, description, height: bottom + 44, marks });
}
