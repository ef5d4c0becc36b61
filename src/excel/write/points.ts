/** Widths are given in points. A character of Excel's body font is 7 pixels wide, and a cell has 5 of margin. */
const pixelsPerCharacter = 7;
const margin = 5;
const pointsPerPixel = 0.75;

export function widthInPoints(characters: number): number {
  return (characters * pixelsPerCharacter + margin) * pointsPerPixel;
}

/** Height of a row with that many lines of the body font, in points. Excel allows 409. */
export function heightInPoints(lines: number): number {
  return Math.min(409, lines * 15);
}
