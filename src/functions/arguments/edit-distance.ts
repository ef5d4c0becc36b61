/**
 * How many slips of the finger turn one text into another: a letter too many, too few, another one, or two neighbours
 * swapped (optimal string alignment; Damerau 1964, Levenshtein 1966). Stops at `most` + 1, so that far words cost little.
 */
export function slips(a: string, b: string, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slipsHere = Math.min(
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (last[j - 1] ?? far) + (same ? 0 : 1),
      );
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) slipsHere = Math.min(slipsHere, (beforeLast[j - 2] ?? far) + 1);
      row.push(slipsHere);
      least = Math.min(least, slipsHere);
    }
    if (least > most) return far;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}

/** How many slips a word of this length may hold and still be taken for another: none in a letter or two. */
export function slipsAllowed(length: number): number {
  return length < 3 ? 0 : length < 7 ? 1 : 2;
}
