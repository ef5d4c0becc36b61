import { markup, type Markup, type Piece } from "../markup/markup";

/** The size of a picture in its own units, of which about one is a pixel: text stays legible in a narrow window. */
export const width = 400;

export interface Drawing {
  /** Unlike those of other pictures: ids within the picture begin with it. */
  readonly id: string;
  /** What is seen, in a few words. */
  readonly title: string;
  /** The data, for those who do not see the picture. */
  readonly description: string;
  readonly height: number;
  readonly marks: Piece;
}

/** A picture. Its colours are those of the page, by class, so that they follow its light or dark scheme. */
export function picture({ id, title, description, height, marks }: Drawing): Markup {
  return markup`<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${marks}</svg>`;
}

/** To a tenth of a unit: more cannot be seen. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

interface TextOptions {
  readonly anchor?: "start" | "middle" | "end";
  readonly look?: string;
}

export function text(x: number, y: number, words: string | number, options: TextOptions = {}): Markup {
  const { anchor = "start", look } = options;
  return markup`<text x="${at(x)}" y="${at(y)}"${anchor !== "start" && markup` text-anchor="${anchor}"`}${look !== undefined && markup` class="${look}"`}>${words}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, look: string): Markup {
  return markup`<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" class="${look}"/>`;
}

/** About how wide a text is in a picture, where Chinese characters are as wide as high. */
export function textWidth(words: string): number {
  return [...words].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 14 : 7.4), 0);
}

/** A number in a picture: three digits say what can be seen. */
export function short(value: number): string {
  return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** A growth rate or a share. */
export function percent(value: number): string {
  return `${Number((value * 100).toFixed(1))}%`;
}

/** Marks that can be told apart without their colour. */
export function marker(shape: number, x: number, y: number, size = 4.5): Markup {
  const look = `mark-${shape % 4}`;
  const s = size;
  if (shape % 4 === 0) return markup`<circle cx="${at(x)}" cy="${at(y)}" r="${s}" class="${look}"/>`;
  const points = [
    "",
    `${at(x - s)},${at(y - s)} ${at(x + s)},${at(y - s)} ${at(x + s)},${at(y + s)} ${at(x - s)},${at(y + s)}`,
    `${at(x)},${at(y - s * 1.3)} ${at(x + s * 1.2)},${at(y + s)} ${at(x - s * 1.2)},${at(y + s)}`,
    `${at(x)},${at(y - s * 1.4)} ${at(x + s * 1.4)},${at(y)} ${at(x)},${at(y + s * 1.4)} ${at(x - s * 1.4)},${at(y)}`,
  ][shape % 4];
  return markup`<polygon points="${points}" class="${look}"/>`;
}
