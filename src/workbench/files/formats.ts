import { borderSides, type BorderSide, type FileBorder, type FileStyle } from "../../xlsx/style";
import type { BorderLine, CellFormat } from "../sheet/cell-format";

const horizontal = { Left: "left", Center: "center", Right: "right" } as const;
const vertical = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** The part of a file's style that the workbench shows. */
export function formatOfStyle(style: FileStyle): Partial<CellFormat> {
  const across = { left: "Left", center: "Center", centerContinuous: "Center", right: "Right" } as const;
  const h =
    style.horizontal !== undefined && style.horizontal in across
      ? across[style.horizontal as keyof typeof across]
      : undefined;
  const v = ({ top: "Top", center: "Center" } as const)[style.vertical as "top" | "center"];
  return {
    ...(style.fill === undefined ? {} : { fillColor: style.fill }),
    ...(style.fontName === undefined ? {} : { fontName: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
    ...(style.fontColor === undefined ? {} : { fontColor: style.fontColor }),
    ...(style.bold ? { fontBold: true } : {}),
    ...(style.italic ? { fontItalic: true } : {}),
    ...(style.underline ? { fontUnderline: true } : {}),
    ...(h ? { horizontalAlignment: h } : {}),
    ...(v ? { verticalAlignment: v } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
  };
}

/** Whether a style says something that the workbench does not show and does not keep. */
export function isSimplified({
  strike,
  indent,
  rotation,
  unlocked,
  horizontal: h,
  vertical: v,
}: FileStyle): boolean {
  const isOther =
    (h !== undefined && !(h in { left: 1, center: 1, right: 1 })) || v === "justify" || v === "distributed";
  return Boolean(strike || indent || rotation || unlocked) || isOther;
}

/** The format of a cell as a file holds it; undefined if there is nothing to say. */
export function styleOfFormat(
  format: CellFormat,
  plain: CellFormat,
  numberFormat: string,
  lines: Partial<Record<BorderSide, BorderLine>>,
): FileStyle | undefined {
  const differs = <K extends keyof CellFormat>(key: K) => format[key] !== plain[key];
  const borders = borderSides.flatMap((side) => {
    const line = lines[side];
    return line && line.style !== "None" ? [[side, borderOf(line)] as const] : [];
  });
  const style: FileStyle = {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(format.fillColor === "" ? {} : { fill: format.fillColor }),
    ...(differs("fontName") ? { fontName: format.fontName } : {}),
    ...(differs("fontSize") ? { fontSize: format.fontSize } : {}),
    ...(format.fontColor === "#000000" ? {} : { fontColor: format.fontColor }),
    ...(format.fontBold ? { bold: true } : {}),
    ...(format.fontItalic ? { italic: true } : {}),
    ...(format.fontUnderline ? { underline: true } : {}),
    ...(format.horizontalAlignment === "General"
      ? {}
      : { horizontal: horizontal[format.horizontalAlignment] }),
    ...(format.verticalAlignment === "Bottom" ? {} : { vertical: vertical[format.verticalAlignment] }),
    ...(format.wrapText ? { wrap: true } : {}),
    ...(borders.length > 0 ? { borders: Object.fromEntries(borders) } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function borderOf({ style, weight, color }: BorderLine): FileBorder {
  const isThick = weight === "Medium" || weight === "Thick";
  const name =
    style === "Double"
      ? "double"
      : style === "Dot"
        ? "dotted"
        : style === "Dash"
          ? isThick
            ? "mediumDashed"
            : "dashed"
          : ({ Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight];
  return { style: name, color };
}

/** A line of a file as the workbench draws it: the nearest that it has. */
export function lineOfBorder({ style, color = "#000000" }: FileBorder): BorderLine {
  const is = (...names: readonly FileBorder["style"][]) => names.includes(style);
  if (is("double")) return { style: "Double", weight: "Thick", color };
  if (is("dotted")) return { style: "Dot", weight: "Thin", color };
  if (is("dashed", "dashDot", "dashDotDot")) return { style: "Dash", weight: "Thin", color };
  if (is("mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot"))
    return { style: "Dash", weight: "Medium", color };
  const weight =
    style === "hair" ? "Hairline" : style === "medium" ? "Medium" : style === "thick" ? "Thick" : "Thin";
  return { style: "Continuous", weight, color };
}
