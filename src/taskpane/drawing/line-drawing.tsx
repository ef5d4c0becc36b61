import { useMemo } from "react";
import { lineMarks, type LineData } from "./line-marks";
import { Marker } from "./marker";
import { LineKey } from "./radar-drawing";
import { Texts } from "./text";
import { dashes, palette, useDrawingStyles } from "./use-drawing-styles";

const pointKind = 3;

/** Lines over time, a band where there is one, and the points that were given. */
export function LineDrawing({ data, width, label }: { data: LineData; width: number; label: string }) {
  const styles = useDrawingStyles();
  const marks = useMemo(() => lineMarks(data, width), [data, width]);
  const { height, plot, rules, lines, band, dots } = marks;
  const joined = (spots: readonly { x: number; y: number }[]) =>
    spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  return (
    <>
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        {rules.map((y) => (
          <line key={y} className={styles.rule} x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
        ))}
        {band.length > 0 && <polygon className={styles.band} fill={palette[0]} points={joined(band)} />}
        {lines.map(({ name, spots }, i) => (
          <polyline
            key={name}
            className={styles.line}
            stroke={palette[i % palette.length]}
            strokeDasharray={dashes[i % dashes.length]}
            points={joined(spots)}
          />
        ))}
        {dots.map(({ x, y }, i) => (
          <Marker key={i} kind={pointKind} x={x} y={y} size={4} />
        ))}
        <Texts marks={marks.ticks} look="quiet" />
        <Texts marks={marks.names} />
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {lines.map(({ name }, i) => (
          <li key={name} className={styles.key}>
            <LineKey kind={i} />
            {name}
          </li>
        ))}
        {band.length > 0 && (
          <li className={styles.key}>
            <svg width="32" height="14" aria-hidden="true" focusable="false">
              <rect className={styles.band} fill={palette[0]} x="1" y="1" width="30" height="12" />
            </svg>
            {data.band?.name}
          </li>
        )}
        <li className={styles.key}>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <Marker kind={pointKind} x={7} y={7} size={4} />
          </svg>
          {data.dots.name}
        </li>
      </ul>
    </>
  );
}
