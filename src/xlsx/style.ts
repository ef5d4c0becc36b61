export interface FileBorder {
  readonly style:
    | "thin"
    | "medium"
    | "thick"
    | "hair"
    | "dashed"
    | "dotted"
    | "double"
    | "mediumDashed"
    | "dashDot"
    | "mediumDashDot"
    | "dashDotDot"
    | "mediumDashDotDot"
    | "slantDashDot";
  readonly color?: string | undefined;
}

export const borderSides = ["left", "right", "top", "bottom"] as const;
export type BorderSide = (typeof borderSides)[number];

/** How a cell looks. Colours are #RRGGBB; what is omitted is as in an empty workbook. */
export interface FileStyle {
  /** Excel's format code; "General" if omitted. */
  readonly numberFormat?: string | undefined;
  readonly fontName?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly fontColor?: string | undefined;
  readonly fill?: string | undefined;
  readonly borders?: Partial<Readonly<Record<BorderSide, FileBorder>>> | undefined;
  readonly horizontal?:
    "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed" | undefined;
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed" | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  /** Degrees, -90 to 90. */
  readonly rotation?: number | undefined;
  /** True if the cell can be changed on a protected sheet. */
  readonly unlocked?: boolean | undefined;
}
