import { useMemo } from "react";
import { Drawing } from "./drawing";
import { Legend, LineSymbol } from "./legend";
import { Marker } from "./marker";
import { closedPath } from "./path";
import { radarMarks, type RadarData } from "./radar-marks";
import { Texts } from "./text";
import { dashes, palette, useDrawingStyles } from "./use-drawing-styles";

/** A radar chart: a polygon for each item over common axes. */
export function RadarDrawing({ data, width, label }: { data: RadarData; width: number; label: string }) {
  const styles = useDrawingStyles();
  const marks = useMemo(() => radarMarks(data, width), [data, width]);
  const { height, centre, rings, spokes, polygons, labels } = marks;
  return (
    <>
      <Drawing width={width} height={height} label={label}>
        {rings.map((ring, i) => (
          <path key={i} className={styles.rule} d={closedPath(ring)} />
        ))}
        {spokes.map(({ x, y }, i) => (
          <line key={i} className={styles.rule} x1={centre.x} y1={centre.y} x2={x} y2={y} />
        ))}
        {polygons.map(({ corners, name }, i) => (
          <g key={i}>
            <title>{name}</title>
            <path
              className={styles.line}
              stroke={palette[i % palette.length]}
              strokeDasharray={dashes[i % dashes.length]}
              d={closedPath(corners)}
            />
            {corners.map(({ x, y }, k) => (
              <Marker key={k} kind={i} x={x} y={y} size={4} />
            ))}
          </g>
        ))}
        <Texts marks={labels} hasHalo />
      </Drawing>
      <Legend
        entries={polygons.map(({ name }, i) => ({ name, symbol: <LineSymbol kind={i} hasMarker /> }))}
      />
    </>
  );
}
