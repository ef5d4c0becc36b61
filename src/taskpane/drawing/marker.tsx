import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  type SymbolType,
} from "d3-shape";
import { palette, useDrawingStyles } from "./use-drawing-styles";

const types: readonly { readonly type: SymbolType; readonly turn?: number }[] = [
  { type: symbolCircle },
  { type: symbolTriangle },
  { type: symbolSquare },
  { type: symbolDiamond },
  { type: symbolCross },
  { type: symbolTriangle, turn: 180 },
];

/** A marker; each of the six kinds has its own shape and colour, and all cover the same area. */
export function Marker({ kind, x, y, size = 5 }: { kind: number; x: number; y: number; size?: number }) {
  const styles = useDrawingStyles();
  const { type = symbolCircle, turn = 0 } = types[kind % types.length] ?? {};
  return (
    <path
      className={styles.mark}
      fill={palette[kind % palette.length]}
      d={symbol(type, Math.PI * size * size)() ?? ""}
      transform={`translate(${x} ${y}) rotate(${turn})`}
    />
  );
}
