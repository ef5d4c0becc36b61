import type { ReactNode } from "react";
import type { Box } from "./box";
import { useDrawingStyles } from "./use-drawing-styles";

interface Props {
  readonly width: number;
  readonly height: number;
  /** The text alternative of the drawing. */
  readonly label: string;
  readonly children: ReactNode;
}

/** The SVG root of every drawing: an image with a text alternative. */
export function Drawing({ width, height, label, children }: Props) {
  const styles = useDrawingStyles();
  return (
    <svg
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {children}
    </svg>
  );
}

/** Gridlines at the ticks of the y axis. */
export function Rules({ plot, heights }: { readonly plot: Box; readonly heights: readonly number[] }) {
  const styles = useDrawingStyles();
  return heights.map((y) => (
    <line key={y} className={styles.rule} x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />
  ));
}
