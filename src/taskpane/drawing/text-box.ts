import { textWidth } from "../../workbook/format/text-width";
import type { Box } from "./box";

/** The font size in drawings, in pixels. */
export const fontSize = 12;
export const lineHeight = 16;

/** The width of the widest common letters, so that a label is never wider than its box. */
const perCharacter = 7;

export function widthOf(text: string): number {
  return Math.ceil(textWidth(text) * perCharacter);
}

/** Truncates a text to a width in pixels. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let short = "";
  for (const character of text) {
    if (widthOf(`${short}${character}…`) > most) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

export type Anchor = "start" | "middle" | "end";

/** A line of text: `x` is its start, middle or end, `y` its baseline. */
export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
}

const shifts: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

export function boxOf({ text, x, y, anchor }: TextMark): Box {
  const width = widthOf(text);
  return { left: x - width * shifts[anchor], top: y - fontSize, width, height: lineHeight };
}
