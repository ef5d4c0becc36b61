import { borderSides, type FileBorder, type FileStyle } from "../style";
import { childAt, childrenOf, flag, numeric, type XmlNode } from "../xml/parse";
import type { ThemeColors } from "./colors";

/** Number formats that files refer to by number alone. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy-mm-dd",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy-mm-dd h:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The styles of a file: of cells, by their number, and of conditional formats. */
export interface ReadStyles {
  readonly cells: readonly (FileStyle | undefined)[];
  readonly differences: readonly FileStyle[];
}

export function readStyles(part: XmlNode | undefined, colors: ThemeColors): ReadStyles {
  const root = childAt(part, "styleSheet");
  const codes = new Map(Object.entries(builtIn).map(([id, code]) => [Number(id), code]));
  for (const { attributes } of childrenOf(childAt(root, "numFmts"), "numFmt"))
    codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
  const list = (name: string, item: string) => childrenOf(childAt(root, name), item);
  const fonts = list("fonts", "font");
  const [normal] = fonts;
  const fontStyles = fonts.map((font) => fontStyle(font, colors, normal));
  const fills = list("fills", "fill").map((fill) => fillStyle(fill, colors));
  const borders = list("borders", "border").map((border) => borderStyle(border, colors));
  const cells = list("cellXfs", "xf").map((xf): FileStyle | undefined => {
    const at = (key: string) => Number(xf.attributes[key] ?? 0);
    const code = codes.get(at("numFmtId"));
    const style: FileStyle = {
      ...(code === undefined || code === "General" ? {} : { numberFormat: code }),
      ...fontStyles[at("fontId")],
      ...fills[at("fillId")],
      ...borders[at("borderId")],
      ...alignment(childAt(xf, "alignment")),
      ...(flag(childAt(xf, "protection")?.attributes["locked"]) === false ? { unlocked: true } : {}),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
  const differences = list("dxfs", "dxf").map((dxf): FileStyle => {
    const format = childAt(dxf, "numFmt")?.attributes["formatCode"];
    const fill = childAt(dxf, "fill", "patternFill");
    const color = colors.ofCell(childAt(fill, "bgColor")) ?? colors.ofCell(childAt(fill, "fgColor"));
    return {
      ...fontStyle(childAt(dxf, "font"), colors),
      ...(color ? { fill: color } : {}),
      ...(format ? { numberFormat: format } : {}),
      ...borderStyle(childAt(dxf, "border"), colors),
    };
  });
  return { cells, differences };
}

/** What a font differs by from the body font of the file. */
function fontStyle(font: XmlNode | undefined, colors: ThemeColors, normal?: XmlNode): FileStyle {
  const value = (node: XmlNode | undefined, name: string) => childAt(node, name)?.attributes["val"];
  const on = (name: string) => {
    const found = childAt(font, name);
    return found ? (flag(found.attributes["val"] ?? "1") ?? true) : undefined;
  };
  const [name, size] = [value(font, "name"), numeric(value(font, "sz"))];
  const color = colors.ofCell(childAt(font, "color"));
  const underline = childAt(font, "u");
  return {
    ...(name && name !== value(normal, "name") ? { fontName: name } : {}),
    ...(size !== undefined && (normal ? size !== numeric(value(normal, "sz")) : true)
      ? { fontSize: size }
      : {}),
    ...(on("b") ? { bold: true } : {}),
    ...(on("i") ? { italic: true } : {}),
    ...(on("strike") ? { strike: true } : {}),
    ...(underline && underline.attributes["val"] !== "none" ? { underline: true } : {}),
    ...(color && color !== "#000000" ? { fontColor: color } : {}),
  };
}

function fillStyle(fill: XmlNode, colors: ThemeColors): FileStyle {
  const pattern = childAt(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  const gradient = childAt(fill, "gradientFill", "stop", "color");
  const color =
    type === "solid"
      ? colors.ofCell(childAt(pattern, "fgColor"))
      : gradient
        ? colors.ofCell(gradient)
        : type && type !== "none" && type !== "gray125"
          ? colors.ofCell(childAt(pattern, "bgColor"))
          : undefined;
  return color ? { fill: color } : {};
}

function borderStyle(border: XmlNode | undefined, colors: ThemeColors): FileStyle {
  const sides = borderSides.flatMap((side) => {
    const line = childAt(border, side);
    const style = line?.attributes["style"];
    if (!style || style === "none") return [];
    const color = colors.ofCell(childAt(line, "color"));
    return [[side, { style: style as FileBorder["style"], ...(color ? { color } : {}) }] as const];
  });
  return sides.length > 0 ? { borders: Object.fromEntries(sides) } : {};
}

function alignment(node: XmlNode | undefined): FileStyle {
  const { horizontal, vertical, wrapText, indent, textRotation } = node?.attributes ?? {};
  const turned = numeric(textRotation);
  return {
    ...(horizontal && horizontal !== "general"
      ? { horizontal: horizontal as NonNullable<FileStyle["horizontal"]> }
      : {}),
    ...(vertical && vertical !== "bottom"
      ? { vertical: vertical as NonNullable<FileStyle["vertical"]> }
      : {}),
    ...(flag(wrapText) ? { wrap: true } : {}),
    ...(Number(indent ?? 0) > 0 ? { indent: Number(indent) } : {}),
    ...(turned !== undefined && turned !== 0 && turned <= 180
      ? { rotation: turned > 90 ? 90 - turned : turned }
      : {}),
  };
}
