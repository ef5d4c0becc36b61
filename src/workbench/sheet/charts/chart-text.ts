const isWide = (letter: string): boolean => letter > "\u2e80";

/** How wide a text is, nearly. Pixels. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (isWide(letter) ? size : size * 0.56), 0);

/** As much of a text as there is room for. */
export function fitting(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("")}…`;
}

/** A text in lines that fit; Chinese is parted anywhere. */
export function wrapped(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece.trimEnd(), size) <= room)
      lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
