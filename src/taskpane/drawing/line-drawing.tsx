import { useMemo } from "react";
import { Drawing, Rules } from "./drawing";
import { Legend, LegendSymbol, LineSymbol } from "./legend";
import { lineMarks, type LineData } from "./line-marks";
import { Marker } from "./marker";
import { closedPath, linePath } from "./path";
import { Texts } from "./text";
import { dashes, palette, useDrawingStyles } from "./use-drawing-styles";

const pointKind = 3;

/** Lines over time, with a band if there is one, and the user's points. */
export function LineDrawing({ data, width, label }: { data: LineData; width: number; label: string }) {
  const styles = useDrawingStyles();
  const marks = useMemo(() => lineMarks(data, width), [data, width]);
  const { height, plot, rules, lines, band, dots } = marks;
  const bandSymbol = (
    <LegendSymbol width={32}>
      <rect className={styles.band} fill={palette[0]} x="1" y="1" width="30" height="12" />
    </LegendSymbol>
  );
  const dotSymbol = (
    <LegendSymbol width={14}>
      <Marker kind={pointKind} x={7} y={7} size={4} />
    </LegendSymbol>
  );
  return (
    <>
      <Drawing width={width} height={height} label={label}>
        <Rules plot={plot} heights={rules} />
        {band.length > 0 && <path className={styles.band} fill={palette[0]} d={closedPath(band)} />}
        {lines.map(({ name, points }, i) => (
          <path
            key={name}
            className={styles.line}
            stroke={palette[i % palette.length]}
            strokeDasharray={dashes[i % dashes.length]}
            d={linePath(points)}
          />
        ))}
        {dots.map(({ x, y }, i) => (
          <Marker key={i} kind={pointKind} x={x} y={y} size={4} />
        ))}
        <Texts marks={marks.ticks} look="quiet" />
        <Texts marks={marks.names} />
      </Drawing>
      <Legend
        entries={[
          ...lines.map(({ name }, i) => ({ name, symbol: <LineSymbol kind={i} /> })),
          ...(data.band ? [{ name: data.band.name, symbol: bandSymbol }] : []),
          { name: data.dots.name, symbol: dotSymbol },
        ]}
      />
    </>
  );
}
