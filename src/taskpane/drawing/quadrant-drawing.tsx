import { useMemo } from "react";
import { Drawing } from "./drawing";
import { Marker } from "./marker";
import { pointRadius, quadrantMarks, type QuadrantData } from "./quadrant-marks";
import { Texts } from "./text";
import { useDrawingStyles } from "./use-drawing-styles";

/** A quadrant: four named corners, the cuts between them, and the labelled items. */
export function QuadrantDrawing({
  data,
  width,
  label,
  hiddenLabels,
}: {
  data: QuadrantData;
  width: number;
  label: string;
  /** Returns the sentence for the number of hidden labels. */
  hiddenLabels: (count: number) => string;
}) {
  const styles = useDrawingStyles();
  const marks = useMemo(() => quadrantMarks(data, width), [data, width]);
  const { plot, cutX, cutY, points, labels, height } = marks;
  const leftOut = labels.filter((place) => place === undefined).length;
  return (
    <>
      <Drawing width={width} height={height} label={label}>
        <rect className={styles.frame} x={plot.left} y={plot.top} width={plot.width} height={plot.height} />
        <line className={styles.cut} x1={cutX} x2={cutX} y1={plot.top} y2={plot.top + plot.height} />
        <line className={styles.cut} x1={plot.left} x2={plot.left + plot.width} y1={cutY} y2={cutY} />
        <Texts marks={marks.ticks} look="quiet" />
        <Texts marks={marks.names} />
        <Texts marks={marks.corners} isBold hasHalo />
        {points.map(({ left, top, corner, name }, i) => (
          <g key={i}>
            <title>{name}</title>
            <Marker kind={corner - 1} x={left} y={top} size={pointRadius} />
          </g>
        ))}
        <Texts marks={labels.flatMap((place) => place ?? [])} hasHalo />
      </Drawing>
      {leftOut > 0 && <p className={styles.note}>{hiddenLabels(leftOut)}</p>}
    </>
  );
}
