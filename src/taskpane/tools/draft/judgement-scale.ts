/** Converts a slider position from −8 to 8: on the left the first of a pair counts more, on the right the second. */
export function judgementAt(position: number): number {
  return position <= 0 ? 1 - position : 1 / (1 + position);
}

/** The inverse, rounded to a whole position. */
export function positionOf(judgement: number): number {
  const position = judgement >= 1 ? 1 - judgement : 1 / judgement - 1;
  return Math.min(8, Math.max(-8, Math.round(position))) + 0;
}

/** Returns the strength of a judgement on a scale of five: 1, 2–3, 4–5, 6–7, 8–9. */
export function strengthOf(judgement: number): 0 | 1 | 2 | 3 | 4 {
  const times = Math.round(Math.max(judgement, 1 / judgement));
  return Math.min(4, Math.floor(times / 2)) as 0 | 1 | 2 | 3 | 4;
}
