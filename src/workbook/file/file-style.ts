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
export function fileStyle(given: CellStyle): FileStyle {
  const { size, color, rules, underline, overline, horizontal, vertical, ...rest } = given;
  const thin = (of: string) => ({ style: "thin", color: of }) as const;
  const borders = {
    ...(rules === undefined ? {} : { top: thin(rules), bottom: thin(rules) }),
    ...(overline === undefined ? {} : { top: thin(overline) }),
    ...(underline === undefined ? {} : { bottom: { style: "medium", color: underline } as const }),
  };
  return {
    ...rest,
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(horizontal === undefined ? {} : { horizontal: lower[horizontal] }),
    ...(vertical === undefined ? {} : { vertical: lower[vertical] }),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

/** A style with what another one changes. */
export function mergedStyle(style: FileStyle, change: FileStyle): FileStyle {
  const borders = { ...style.borders, ...change.borders };
  return { ...style, ...change, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
}
