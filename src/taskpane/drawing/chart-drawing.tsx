import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SeriesStyle } from "../../workbook/plan/chart";
import { Drawing, Rules } from "./drawing";
import { Legend, LegendSymbol } from "./legend";
import { linePath } from "./path";
import { Texts } from "./text";
import { useWidth } from "./use-width";
import { forcedColors } from "../components/theme";
import { chartMarks } from "./chart-marks";
import { chartDescription, type ChartData } from "./chart-data";

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalS}` },
  caption: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  column: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "0.5px",
    [forcedColors]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    strokeDasharray: "4 3",
    [forcedColors]: { fill: "Canvas", stroke: "CanvasText" },
  },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    strokeDasharray: "6 4",
    [forcedColors]: { stroke: "CanvasText" },
  },
  point: { fill: tokens.colorNeutralForeground1, [forcedColors]: { fill: "CanvasText" } },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1.5px",
    [forcedColors]: { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** The report's dark grey; drawn in the pane's text colour, which is light on a dark background. */
const text = "#333333";
const filled = (color: string) => (color === text ? "currentColor" : color);

/** A chart as it will appear in the sheet, scaled to the pane. */
export function ChartDrawing({ chart }: { readonly chart: ChartData }) {
  const styles = useStyles();
  const [frame, width] = useWidth<HTMLDivElement>();
  const marks = useMemo(() => chartMarks(chart, width), [chart, width]);
  const { height, plot, rules, columns, lines, ticks, labels } = marks;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{chart.title}</figcaption>
      <div ref={frame}>
        <Drawing width={width} height={height} label={chartDescription(chart)}>
          <Rules plot={plot} heights={rules} />
          {columns.map(({ left, top, width: wide, height: high, fill, look }) => (
            <rect
              key={left}
              className={look.isHollow ? styles.hollow : styles.column}
              fill={look.isHollow ? undefined : filled(fill)}
              x={left}
              y={top}
              width={wide}
              height={high}
            />
          ))}
          {lines.map(({ look, points }, i) =>
            look.marks === "points" ? (
              points.map(({ x, y }) => (
                <circle
                  key={x}
                  className={look.isHollow ? styles.open : styles.point}
                  cx={x}
                  cy={y}
                  r={4.5}
                />
              ))
            ) : (
              <path key={i} className={styles.line} d={linePath(points)} />
            ),
          )}
          <Texts marks={ticks} look="quiet" />
          <Texts marks={labels} hasHalo />
        </Drawing>
      </div>
      {chart.series.length > 1 && (
        <Legend
          entries={chart.series.map(({ name, look }) => ({
            name,
            symbol: <SeriesSymbol look={look} isLine={chart.type === "line"} />,
          }))}
        />
      )}
    </figure>
  );
}

function SeriesSymbol({ look, isLine }: { readonly look: SeriesStyle; readonly isLine: boolean }) {
  const styles = useStyles();
  const { isHollow, marks, color } = look;
  return (
    <LegendSymbol width={20}>
      {marks === "points" ? (
        <circle className={isHollow ? styles.open : styles.point} cx="10" cy="7" r="4.5" />
      ) : isLine ? (
        <line className={styles.line} x1="0" x2="20" y1="7" y2="7" />
      ) : (
        <rect
          className={isHollow ? styles.hollow : styles.column}
          fill={isHollow ? undefined : filled(color)}
          x="3"
          y="2"
          width="14"
          height="10"
        />
      )}
    </LegendSymbol>
  );
}
