/** Every question that the self-check asks of an Excel, in the order of the report. */
export const probeIds = [
  "excel-api",
  "functions-runtime",
  "shared-runtime",
  "undo-groups",
  "notes",
  "shortcuts",
  "browser-window",
  "content-language",
  "separators",
  "function-calculates",
  "chinese-argument",
  "formula-spills",
  "error-in-cell",
  "error-in-table",
  "blank-argument",
  "nested-result",
  "array-argument",
  "whole-column",
  "part-on-demand",
  "solver",
  "function-names",
  "recalculation",
  "undo-group-write",
  "undo-group-large",
  "undo-group-delete",
  "table-formulas",
  "cells-beside-table",
  "structured-reference",
  "defined-name",
  "merged-cells",
  "settings",
  "settings-large",
  "write-large",
  "read-large",
  "chart",
  "chart-legend",
  "chart-markers",
  "chart-kinds",
  "cell-formats",
  "column-width",
  "data-validation",
  "conditional-format",
  "take-away",
] as const;
export type ProbeId = (typeof probeIds)[number];

/**
 * - holds: Excel does what the add-in expects
 * - falls-back: it does not, and the add-in goes another way
 * - fails: it does not, and the add-in has no other way
 */
export type ProbeOutcome = "holds" | "falls-back" | "fails";

export interface ProbeResult {
  readonly id: ProbeId;
  readonly outcome: ProbeOutcome;
  /** What Excel answered: a version, a value or an error code. Never anything of the user's workbook. */
  readonly found: string;
}

/** The Excel that was checked, as Office names it. */
export interface CheckedExcel {
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

export interface SelfCheck {
  readonly excel: CheckedExcel;
  readonly results: readonly ProbeResult[];
}

/** Follows a self-check and can stop it. */
export interface SelfCheckControl {
  /** How many probes are done, of how many. */
  progress(done: number, of: number): void;
  isCancelled(): boolean;
}
