import type { ProbeId, ProbeOutcome } from "../../workbook/self-check/probe-result";

/** What a probe found: the outcome, and what Excel answered. */
export interface Found {
  readonly outcome: ProbeOutcome;
  readonly found: string;
}

/** The sheet that the self-check adds for itself. */
export interface ProbeSheet {
  readonly name: string;
  /** The top left cell of an area that no other probe uses, 60 rows high and 50 columns wide. */
  freeArea(): { readonly row: number; readonly column: number };
}

/** One question to Excel. What it throws counts as the outcome `otherwise`, with the error's code as found. */
export interface Probe {
  readonly id: ProbeId;
  /** The outcome if Excel refuses: "falls-back" if the add-in has another way. */
  readonly otherwise: Exclude<ProbeOutcome, "holds">;
  run(sheet: ProbeSheet): Promise<Found>;
}

export function holds(found: string): Found {
  return { outcome: "holds", found };
}

/** Returns the outcome by a condition. */
export function holdsIf(condition: boolean, found: string, otherwise: Found["outcome"]): Found {
  return { outcome: condition ? "holds" : otherwise, found };
}

/** Runs a batch on the self-check's sheet. */
export function onSheet<T>(
  { name }: ProbeSheet,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  return Excel.run(options, (context) => batch(context.workbook.worksheets.getItem(name), context));
}
