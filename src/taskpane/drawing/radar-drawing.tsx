import { useMemo } from "react";
import { Marker } from "./marker";
import { radarMarks, type RadarData, type Point } from "./radar-marks";
import { Texts } from "./text";
import { dashes, palette, useDrawingStyles } from "./use-drawing-styles";

/** A polygon for each item over common axes. */
export function RadarDrawing({ data, width, label }: { data: RadarData; width: number; label: string }) {
  const styles = useDrawingStyles();
  const marks = useMemo(() => radarMarks(data, width), [data, width]);
  const { height, centre, rings, spokes, polygons, labels } = marks;
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
        {rings.map((ring, i) => (
          <polygon key={i} className={styles.rule} points={pointsOf(ring)} />
        ))}
        {spokes.map(({ x, y }, i) => (
          <line key={i} className={styles.rule} x1={centre.x} y1={centre.y} x2={x} y2={y} />
        ))}
        {polygons.map(({ corners, name }, i) => (
          <g key={i}>
            <title>{name}</title>
            <polygon
              className={styles.line}
              stroke={palette[i % palette.length]}
              strokeDasharray={dashes[i % dashes.length]}
              points={pointsOf(corners)}
            />
            {corners.map(({ x, y }, k) => (
              <Marker key={k} kind={i} x={x} y={y} size={4} />
            ))}
          </g>
        ))}
        <Texts marks={labels} hasHalo />
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {polygons.map(({ name }, i) => (
          <li key={i} className={styles.key}>
            <LineKey kind={i} hasMarker />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How a line looks, beside its name. */
export function LineKey({ kind, hasMarker = false }: { kind: number; hasMarker?: boolean }) {
  const styles = useDrawingStyles();
  return (
    <svg width="32" height="14" aria-hidden="true" focusable="false">
      <line
        className={styles.line}
        stroke={palette[kind % palette.length]}
        strokeDasharray={dashes[kind % dashes.length]}
        x1="1"
        x2="31"
        y1="7"
        y2="7"
      />
      {hasMarker && <Marker kind={kind} x={16} y={7} size={4} />}
    </svg>
  );
}

function pointsOf(spots: readonly Point[]): string {
  return spots.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
}
