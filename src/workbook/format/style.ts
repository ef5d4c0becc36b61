import type { Standing } from "../../report/provenance";

/** How cells look. What a style does not name, it leaves as it is. Colours are #RRGGBB, sizes points. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Colour of thin rules above, between and below the rows. */
  readonly rules?: string;
  /** Colour of a thicker line below the last row. */
  readonly underline?: string;
  /** Colour of a thin line above the first row. */
  readonly overline?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
}

/** The one table of how the workbook looks; the pane's counterpart is its theme. */
export const styles = {
  title: { size: 14, bold: true },
  /** The line with unit, edition and standing. */
  caption: { size: 9, color: "#595959" },
  /** Over one of several tables of a block. */
  heading: { size: 12, bold: true },
  header: { bold: true, color: "#FFFFFF", fill: "#0F3D5C", vertical: "Center" },
  body: { rules: "#D0D7DE", vertical: "Top" },
  source: { size: 9, italic: true, color: "#595959" },
  text: { horizontal: "Left" },
  number: { horizontal: "Right" },
  /** The analyst's colours: typed numbers, calculated ones, and those that a FINTECH function answers. */
  input: { color: "#0000FF" },
  calculation: { color: "#000000" },
  fintech: { color: "#00703C" },
  /** A number that the source itself gives as a forecast. */
  forecast: { italic: true, fill: "#FFF4D6" },
  /** A model's answer, never the source's. */
  modelled: { italic: true, fill: "#F2F2F2" },
  /** Title and section headings of a model's sheets. */
  "sheet-title": { size: 18, bold: true, color: "#0F3D5C" },
  section: { size: 12, bold: true, color: "#0F3D5C", underline: "#0F3D5C" },
  /** Units, sources and remarks beside a value. */
  remark: { size: 9, color: "#595959", horizontal: "Left" },
  /** The cells that may be changed, and those among them whose values are made up. */
  "input-cell": { color: "#0000FF", fill: "#EEF4FB" },
  sample: { color: "#0000FF", fill: "#EEF4FB", italic: true },
  total: { bold: true, overline: "#0F3D5C" },
  strong: { bold: true },
  centered: { horizontal: "Center" },
  /** A cell that leads to another sheet. */
  link: { color: "#0F3D5C" },
  /** An #N/A that a chart leaves out. */
  gap: { color: "#A6A6A6" },
  pass: { bold: true, color: "#00703C", fill: "#DFF3E8" },
  fail: { bold: true, color: "#FFFFFF", fill: "#C62828" },
} as const satisfies Record<string, CellStyle>;

/** Of the styles that Excel has for native tables the quietest: header and numbers have styles of ours on top. */
export const tableStyle = "TableStyleLight1";

export type StyleName = keyof typeof styles;

/** How a number's standing shows in its cell; undefined where it stands upright without a tint. */
export const standingStyles: Readonly<Record<Standing, StyleName | undefined>> = {
  reported: undefined,
  forecast: "forecast",
  claimed: undefined,
  context: undefined,
  derived: undefined,
  interpolated: "modelled",
  extrapolated: "modelled",
  assumption: "modelled",
};

/** Columns are as wide as their text, within these limits; longer text breaks into lines. Characters. */
export const narrowest = 8;
export const widest = 48;
