import type { ReactNode } from "react";
import { Marker } from "./marker";
import { dashes, palette, useDrawingStyles } from "./use-drawing-styles";

interface Entry {
  readonly name: string;
  readonly symbol: ReactNode;
}

/** The legend of a drawing. Hidden from screen readers: the text alternative names the series. */
export function Legend({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useDrawingStyles();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {entries.map(({ name, symbol }, i) => (
        <li key={i} className={styles.key}>
          {symbol}
          {name}
        </li>
      ))}
    </ul>
  );
}

/** The symbol of a legend entry. */
export function LegendSymbol({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  return (
    <svg width={width} height="14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The legend symbol of a line, by its number in the drawing. */
export function LineSymbol({ kind, hasMarker = false }: { kind: number; hasMarker?: boolean }) {
  const styles = useDrawingStyles();
  return (
    <LegendSymbol width={32}>
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
    </LegendSymbol>
  );
}
