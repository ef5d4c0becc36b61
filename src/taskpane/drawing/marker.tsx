import { palette, useDrawingStyles } from "./use-drawing-styles";

/** A mark of its own shape and colour for each of six: circle, triangle, square, diamond, cross, downward triangle. */
export function Marker({ kind, x, y, size = 5 }: { kind: number; x: number; y: number; size?: number }) {
  const styles = useDrawingStyles();
  const common = { className: styles.mark, fill: palette[kind % palette.length] };
  const s = size;
  switch (kind % 6) {
    case 0:
      return <circle {...common} cx={x} cy={y} r={s} />;
    case 1:
      return <path {...common} d={`M${x} ${y - s - 1}l${s + 1} ${2 * s}h${-2 * s - 2}z`} />;
    case 2:
      return <rect {...common} x={x - s + 0.5} y={y - s + 0.5} width={2 * s - 1} height={2 * s - 1} />;
    case 3:
      return (
        <path
          {...common}
          d={`M${x} ${y - s - 1}l${s + 1} ${s + 1}l${-s - 1} ${s + 1}l${-s - 1} ${-s - 1}z`}
        />
      );
    case 4:
      return (
        <path
          {...common}
          d={`M${x - 2} ${y - s}h4v${s - 2}h${s - 2}v4h${2 - s}v${s - 2}h-4v${2 - s}h${2 - s}v-4h${s - 2}z`}
        />
      );
    default:
      return <path {...common} d={`M${x} ${y + s + 1}l${s + 1} ${-2 * s}h${-2 * s - 2}z`} />;
  }
}
