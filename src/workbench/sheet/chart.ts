import type { Rectangle, SheetId } from "./rectangle";

const of = (kind: string): readonly string[] => [`${kind}Clustered`, `${kind}Stacked`, `${kind}Stacked100`];

/** The kinds of charts that can be drawn, by Excel's names. */
export const chartTypes: readonly string[] = [
  ...of("Column"),
  ...of("Bar"),
  ...["Line", "LineMarkers", "LineStacked", "LineMarkersStacked", "LineStacked100", "LineMarkersStacked100"],
  ...["Area", "AreaStacked", "AreaStacked100"],
  ...[
    "XYScatter",
    "XYScatterLines",
    "XYScatterLinesNoMarkers",
    "XYScatterSmooth",
    "XYScatterSmoothNoMarkers",
  ],
  ...["Bubble", "Radar", "RadarMarkers", "RadarFilled", "Pie", "PieExploded", "Doughnut", "DoughnutExploded"],
];
export type ChartType = string;

export const lineStyles = ["Continuous", "Dash", "Dot", "DashDot", "DashDotDot", "RoundDot", "None"] as const;
export type LineStyle = (typeof lineStyles)[number];

export const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
export type LegendPosition = (typeof legendPositions)[number];

/** Settings of a part of a chart: `title.font.Size` → 14. What is left out is automatic. */
export type ChartSettings = Readonly<Record<string, string | number | boolean>>;

export const trendlineTypes = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "Polynomial",
  "Power",
  "MovingAverage",
] as const;
export type TrendlineType = (typeof trendlineTypes)[number];

export interface ChartTrendline {
  readonly type: TrendlineType;
  readonly settings: ChartSettings;
}

/** One row of columns, or one line. Colours are #RRGGBB; what is left out is automatic. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Rectangle;
  /** The names along the axis, or the places of points; numbers from 1 where there are none. */
  readonly categories?: Rectangle;
  readonly bubbleSizes?: Rectangle;
  /** Where it differs from the chart's. */
  readonly type?: ChartType | null;
  readonly fill?: string;
  /** Of a line, or around the columns. */
  readonly line: { readonly color?: string; readonly style?: LineStyle; readonly weight?: number };
  readonly marker: {
    readonly style: string;
    readonly fill?: string;
    readonly line?: string;
    readonly size?: number;
  };
  readonly hasLabels: boolean;
  /** Between the columns, in hundredths of a column. */
  readonly gap: number;
  /** How far columns of one name cover each other, in hundredths: 100 where they stand in the same place. */
  readonly overlap: number;
  /** Colours of single points, by their index. */
  readonly points: Readonly<Record<number, string>>;
  readonly settings?: ChartSettings;
  readonly trendlines?: readonly ChartTrendline[];
  /** The legend leaves it out. */
  readonly isUnlisted?: boolean;
  /** Cells that the labels of points repeat, by the points' index. */
  readonly labelCells?: Readonly<Record<number, Rectangle>>;
}

/** Texts of a chart that can repeat a cell. */
export type LinkedText = "title" | "categoryTitle" | "valueTitle";

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
  /** Where it lies in points from the sheet's corner, if it was not put over cells. */
  readonly frame?: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** "" where there is none. */
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  /** Where the values' axis begins; automatic where it is left out. */
  readonly minimum?: number;
  readonly gridlines: { readonly isVisible: boolean; readonly color?: string };
  readonly legend: { readonly isVisible: boolean; readonly position: LegendPosition };
  readonly series: readonly ChartSeries[];
  readonly settings?: ChartSettings;
  /** Cells of `source` that its texts repeat. */
  readonly textCells?: Readonly<Partial<Record<LinkedText, Rectangle>>>;
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
