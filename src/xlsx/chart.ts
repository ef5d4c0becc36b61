import type { FileArea } from "./area";
import type { KeptDrawing } from "./kept";

/** A text, or the cell that holds it: `Sheet1!$A$1`, with the text that it shows at present. */
export type FileText = string | { readonly cell: string; readonly text: string };

export interface FileLine {
  readonly color: string;
  /** Points. */
  readonly width?: number | undefined;
  readonly dash?: "solid" | "dash" | "sysDot" | "dashDot" | "lgDashDotDot" | undefined;
}

export interface FileMarker {
  readonly symbol: "circle" | "square" | "diamond" | "triangle" | "x" | "plus" | "star" | "dash" | "dot";
  /** Points, 2 to 72. */
  readonly size?: number | undefined;
  readonly fill?: string | undefined;
  readonly line?: string | undefined;
}

export interface FileLabels {
  readonly show: "value" | "series" | "category" | "percent";
  readonly position?:
    "center" | "insideEnd" | "insideBase" | "outsideEnd" | "right" | "left" | "above" | "below" | undefined;
  readonly format?: string | undefined;
  /** The one point that has a label, by its index; all of them if omitted. */
  readonly only?: number | undefined;
}

/** One row of columns, line, area, ring or set of points. References have a sheet and no `=`: `Sheet1!$B$2:$B$9`. */
export interface FileSeries {
  readonly name: FileText;
  /** Names along the axis; the numbers of the x axis for scatter and bubble. */
  readonly categories?: string | undefined;
  readonly values: string;
  readonly sizes?: string | undefined;
  /** "none" draws nothing; automatic if omitted. */
  readonly fill?: string | undefined;
  readonly line?: FileLine | "none" | undefined;
  readonly marker?: FileMarker | "none" | undefined;
  readonly labels?: FileLabels | undefined;
  /** Colours of single points, by index. */
  readonly points?: readonly { readonly index: number; readonly fill: string }[] | undefined;
  readonly smooth?: boolean | undefined;
  /** True if the legend leaves it out. */
  readonly isUnlisted?: boolean | undefined;
}

export type FilePlotKind =
  "column" | "bar" | "line" | "area" | "scatter" | "bubble" | "radar" | "pie" | "doughnut";

/** Series that are drawn in the same way. A chart with several plots is a combination. */
export interface FilePlot {
  readonly kind: FilePlotKind;
  readonly grouping?: "clustered" | "standard" | "stacked" | "percent" | undefined;
  /** Between columns, in hundredths of their width. */
  readonly gap?: number | undefined;
  /** How far columns of one name cover each other, in hundredths. */
  readonly overlap?: number | undefined;
  /** A filled radar. */
  readonly isFilled?: boolean | undefined;
  /** Size of the bubbles in hundredths of the usual one. */
  readonly bubbleScale?: number | undefined;
  /** True if drawn against the secondary axis of values. */
  readonly isSecondary?: boolean | undefined;
  readonly series: readonly FileSeries[];
}

export interface FileAxis {
  readonly title?: FileText | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly majorUnit?: number | undefined;
  readonly format?: string | undefined;
  readonly isReversed?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  /** Colour of the lines across the plot, or "none". */
  readonly gridlines?: string | undefined;
  /** Where the other axis crosses this one; the labels stay at the edge. */
  readonly crossedAt?: number | undefined;
}

/** A native chart over cells of its sheet. */
export interface FileChart {
  readonly name: string;
  /** Alternative text for people who do not see it. */
  readonly description?: string | undefined;
  readonly area: FileArea;
  readonly title?: FileText | undefined;
  readonly plots: readonly FilePlot[];
  /** Of the categories; the x axis of scatter and bubble. */
  readonly categoryAxis?: FileAxis | undefined;
  readonly valueAxis?: FileAxis | undefined;
  readonly secondaryAxis?: FileAxis | undefined;
  readonly legend?: "top" | "bottom" | "left" | "right" | "none" | undefined;
  /** As another program's file holds it; written in place of all the rest if it is given. */
  readonly original?: KeptDrawing | undefined;
}
