/** The lines between which a tool writes a part of a text. */
export interface Markers {
  readonly begin: string;
  readonly end: string;
}

/** The text of `file` with other content between the markers. Throws if they are missing. */
export function withMarkedText(file: string, text: string, { begin, end }: Markers, content: string): string {
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from + begin.length);
  if (from < 0 || to < 0) throw new Error(`${file} has lost its markers ${begin} and ${end}.`);
  return `${text.slice(0, from + begin.length)}\n\n${content}\n${text.slice(to)}`;
}
