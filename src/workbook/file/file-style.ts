import type { FileStyle } from "../../xlsx/style";
import type { CellStyle } from "../format/style";

const lower = {
  Left: "left",
  Right: "right",
  Center: "center",
  Top: "top",
  Bottom: "bottom",
} as const;

/** A style of the workbook as a file holds it. */
export function fileStyle({ size, color, rules, horizontal, vertical, ...rest }: CellStyle): FileStyle {
  const line = rules === undefined ? undefined : ({ style: "thin", color: rules } as const);
  return {
    ...rest,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(horizontal === undefined ? {} : { horizontal: lower[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: lower[vertical] }),
    ...(line ? { borders: { top: line, bottom: line } } : {}),
  };
}

/** A style with what another one changes. */
export function mergedStyle(style: FileStyle, change: FileStyle): FileStyle {
  const borders = { ...style.borders, ...change.borders };
  return { ...style, ...change, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
}
