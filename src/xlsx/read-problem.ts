/** Limits of what is opened: far above real workbooks, and below what stops a browser. */
export const limits = {
  /** Bytes of the file, and of all its parts unpacked. */
  packed: 50_000_000,
  unpacked: 300_000_000,
  parts: 10_000,
  sheets: 200,
  cells: 500_000,
} as const;

/** Why a file is not opened. The words belong to the page. */
export type ReadProblem =
  | { readonly code: "not-a-workbook" }
  /** Protected with a password. */
  | { readonly code: "encrypted" }
  /** A workbook of Excel 97 to 2003, or in Excel's binary format. */
  | { readonly code: "old-format" }
  | { readonly code: "binary-format" }
  | { readonly code: "too-large"; readonly bytes: number; readonly limit: number }
  /** Unpacked it would be far larger than any workbook: a zip bomb. */
  | { readonly code: "unpacks-too-large"; readonly limit: number }
  | { readonly code: "too-many-sheets"; readonly count: number; readonly limit: number }
  | { readonly code: "too-many-cells"; readonly limit: number }
  /** Paths that lead out of the package, or entities: not the work of a spreadsheet program. */
  | { readonly code: "unsafe"; readonly part: string }
  | { readonly code: "broken"; readonly part: string };

/** Thrown where a file cannot be opened. */
export class ReadError extends Error {
  constructor(readonly problem: ReadProblem) {
    super(problem.code);
  }
}

/** What is not shown of a file that was opened, or is changed by opening it. */
export type NoticeCode =
  /** Kept and written back, but not shown. */
  | "pictures-kept"
  | "charts-kept"
  | "pivots-kept"
  /** Left out for good. */
  | "macros-left-out"
  | "parts-left-out"
  | "external-links-left-out"
  | "rich-text-plain"
  | "threaded-comments-plain"
  | "conditions-left-out"
  | "passwords-left-out"
  | "row-references"
  | "styles-simplified"
  | "arrays-spill";

export interface FileNotice {
  readonly code: NoticeCode;
  readonly count: number;
}
