import type { Area } from "../cells/address";

/**
 * What a chart draws its series as. Columns and bars: "column" has one for each name, whichever series holds its number;
 * "columns" has them side by side; "full-" makes each name 100 %. Bars run from the first name on top downwards.
 * Gaps: a line bridges or breaks at an empty cell, and some hosts draw #N/A in it as 0: series with gaps belong into a
 * scatter.
 */
export type ChartKind =
  | "column"
  | "columns"
  | "stacked-columns"
  | "full-columns"
  | "bars"
  | "stacked-bars"
  | "full-bars"
  | "line"
  /** A band: an unseen area, a filled one on top, lines (`as`) over both. */
  | "stacked-areas"
  /** Points by two numbers, of all series; `across` says where. */
  | "scatter"
  /** The same with an area by a third, `sizes`. No lines can be mixed in. */
  | "bubble"
  | "radar";

/**
 * Text of a chart, and the cell that it repeats. Hosts that cannot link it show the text. `Cells`: how cells are named
 * before they have their place.
 */
export interface ChartText<Cells = Area> {
  readonly text: string;
  readonly cell?: Cells;
}

/** An axis of numbers or names. What is left out is automatic. */
export interface ChartAxis<Cells = Area> {
  /** What it counts and in which unit; "" for none. */
  readonly title: ChartText<Cells>;
  readonly minimum?: number;
  readonly maximum?: number;
  /** From one number at the axis to the next. */
  readonly step?: number;
  /** From top to bottom, as ranks are. */
  readonly isReversed?: boolean;
  /** A number format other than that of the cells. */
  readonly code?: string;
}

/** How a series of a chart looks. Colours are #RRGGBB. */
export interface SeriesStyle {
  readonly color: string;
  /** At each point its number or the name of the series, or that name at its last point alone. None where left out. */
  readonly labels?: "values" | "name" | "last-name";
  /** Above points and beyond columns where left out. */
  readonly labelSide?: "left" | "right" | "above" | "below" | "centre";
  /** Outlined in the place of filled, dashed in the place of solid: a forecast. */
  readonly isHollow?: boolean;
  /** A dashed line: a benchmark, a cut, what lies between stated numbers. */
  readonly isDashed?: boolean;
  /** In lines, radars and scatters. Lines and radars are lines where left out, scatters points. */
  readonly marks?: "points" | "line" | "both" | "none";
  /** Drawn as a line over columns or areas. */
  readonly as?: "line";
  /** Takes up its room without being seen or named: below a band, below the steps of a waterfall. */
  readonly isUnseen?: boolean;
  /** A colour for each point. */
  readonly points?: readonly string[];
}

/** Numbers in a column, a row or a single cell, of the block. */
export interface ChartSeries<Cells = Area> extends SeriesStyle {
  readonly name: string;
  /** The cell that holds the name: labels repeat it, and so does the series in files and hosts that can link it. */
  readonly nameCell?: Cells;
  readonly values: Cells;
  /** Of a scatter or bubbles: where the points lie across. */
  readonly across?: Cells;
  /** Of bubbles. */
  readonly sizes?: Cells;
}

/** What a chart shows, wherever it stands. */
export interface Chart<Cells = Area> {
  readonly type: ChartKind;
  /** True whatever the cells hold: neutral, or linked to a cell. */
  readonly title: ChartText<Cells>;
  /** The axis of the values: upright, but for bars. Begins at 0 for columns, bars, areas and radars unless it says. */
  readonly valueAxis: ChartAxis<Cells>;
  /** The other one: of the names, or of what lies `across`. */
  readonly crossAxis: ChartAxis<Cells>;
  /** What stands along the other axis; undefined for scatters and bubbles. */
  readonly names: Cells | undefined;
  /** True where the colours are told apart by a legend, on top. Unseen series are not in it. */
  readonly hasLegend: boolean;
  readonly series: readonly ChartSeries<Cells>[];
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly alternative: string;
}

/** A native chart over cells of the block, bound to other cells of it. */
export interface ChartOperation extends Chart {
  readonly do: "chart";
  /** The plan's sheet that holds the cells of its series, names and texts; the chart's own sheet if omitted. */
  readonly source?: string;
  /** The cells that it covers; nothing is written into them. */
  readonly area: Area;
}
