/** A character of Excel's body font is 7 pixels wide; a pixel is three quarters of a point. */
const pointsPerCharacter = 7 * 0.75;

/** The width of a column of a file, in characters with the margins of a cell, in points. */
export const pointsOfWidth = (characters: number): number => characters * pointsPerCharacter;

/** The reverse, with as many digits as Excel writes. */
export const widthOfPoints = (points: number): number =>
  Math.round((points / pointsPerCharacter) * 256) / 256;
