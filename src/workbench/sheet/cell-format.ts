/** How cells look. Colours are `#RRGGBB`. */
export interface CellFormat {
  /** `""` = no fill. */
  readonly fillColor: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontBold: boolean;
  readonly fontItalic: boolean;
  readonly fontUnderline: boolean;
  readonly horizontalAlignment: "General" | "Left" | "Center" | "Right";
  readonly verticalAlignment: "Top" | "Center" | "Bottom";
  readonly wrapText: boolean;
}

/** A side of a range, or the lines between its cells. */
export type BorderEdge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderLine {
  readonly style: "None" | "Continuous" | "Dash" | "Dot" | "Double";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  readonly color: string;
}

export const NO_BORDER: BorderLine = { style: "None", weight: "Thin", color: "#000000" };
