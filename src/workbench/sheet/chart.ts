import type { SheetId } from "./book";
import type { Rectangle } from "./rectangle";

/** The kinds of charts that can be drawn, by Excel's names. */
export const chartTypes = ["ColumnClustered", "Line", "LineMarkers"] as const;
export type ChartType = (typeof chartTypes)[number];

export const lineStyles = ["Continuous", "Dash", "None"] as const;
export type LineStyle = (typeof lineStyles)[number];

export const legendPositions = ["Top", "Bottom", "Right"] as const;
export type LegendPosition = (typeof legendPositions)[number];

/** One row of columns, or one line. Colours are #RRGGBB; what is left out is automatic. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Rectangle;
  /** The names along the axis; numbers from 1 where there are none. */
  readonly categories?: Rectangle;
  readonly fill?: string;
  /** Of a line, or around the columns. */
  readonly line: { readonly color?: string; readonly style?: LineStyle };
  readonly marker: {
    readonly style: "Automatic" | "Circle" | "None";
    readonly fill?: string;
    readonly line?: string;
  };
  readonly hasLabels: boolean;
  /** Between the columns, in hundredths of a column. */
  readonly gap: number;
  /** How far columns of one name cover each other, in hundredths: 100 where they stand in the same place. */
  readonly overlap: number;
  /** Colours of single points, by their index. */
  readonly points: Readonly<Record<number, string>>;
}

/** A chart over the cells of a sheet, as the workbook keeps it. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly type: ChartType;
  /** The sheet whose cells it shows. */
  readonly source: SheetId;
  /** The cells that it covers. */
  readonly place: Rectangle;
  /** "" where there is none. */
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Where the values' axis begins; automatic where it is left out. */
  readonly minimum?: number;
  readonly gridlines: { readonly isVisible: boolean; readonly color?: string };
  readonly legend: { readonly isVisible: boolean; readonly position: LegendPosition };
  readonly series: readonly ChartSeries[];
}

export const plainSeries = (
  values: Rectangle,
  name: string,
): Pick<ChartSeries, "name" | "values" | "line" | "marker" | "hasLabels" | "gap" | "overlap" | "points"> => ({
  name,
  values,
  line: {},
  marker: { style: "Automatic" },
  hasLabels: false,
  gap: 150,
  overlap: 0,
  points: {},
});

/** Excel's colours for series that say nothing of theirs. */
const automatic = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export function automaticColor(index: number): string {
  return automatic[index % automatic.length] ?? automatic[0];
}
