import type { ChartSettings } from "../chart";

/** Pixels of a point. */
const PIXELS = 4 / 3;

export const pixels = (points: number): number => Math.round(points * PIXELS * 100) / 100;

/** A setting of a part: `text(settings, "title.font.Color")`. */
export const textSetting = (settings: ChartSettings | undefined, key: string): string | undefined => {
  const value = settings?.[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};
export const numberSetting = (settings: ChartSettings | undefined, key: string): number | undefined => {
  const value = settings?.[key];
  return typeof value === "number" ? value : undefined;
};
export const flagSetting = (settings: ChartSettings | undefined, key: string, otherwise = false): boolean => {
  const value = settings?.[key];
  return typeof value === "boolean" ? value : otherwise;
};

const FONTS = `"Arial", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif`;

/** The text style of a part, as ECharts takes it. */
export function textStyle(
  settings: ChartSettings | undefined,
  prefix: string,
  size: number,
  color = "#595959",
) {
  const name = textSetting(settings, `${prefix}.font.Name`);
  return {
    color: textSetting(settings, `${prefix}.font.Color`) ?? color,
    fontSize: pixels(numberSetting(settings, `${prefix}.font.Size`) ?? size),
    fontWeight: flagSetting(settings, `${prefix}.font.Bold`) ? ("bold" as const) : ("normal" as const),
    fontStyle: flagSetting(settings, `${prefix}.font.Italic`) ? ("italic" as const) : ("normal" as const),
    fontFamily: name ? `"${name}", ${FONTS}` : FONTS,
  };
}

/** Fill and border of a part's box. */
export function boxStyle(settings: ChartSettings | undefined, prefix: string) {
  const fill = textSetting(settings, `${prefix}.fill`);
  const border = textSetting(settings, `${prefix}.line.Color`);
  return {
    backgroundColor: fill === undefined || fill === "none" ? "transparent" : fill,
    borderColor: border ?? "transparent",
    borderWidth: border ? pixels(numberSetting(settings, `${prefix}.line.Weight`) ?? 0.75) : 0,
  };
}

/** A kind of line by Excel's name, as ECharts takes it. */
export function dash(style: string | undefined): "solid" | "dashed" | "dotted" | number[] {
  if (style === "Dash") return "dashed";
  if (style === "Dot" || style === "RoundDot") return "dotted";
  if (style === "DashDot") return [6, 3, 2, 3];
  return style === "DashDotDot" ? [6, 3, 2, 3, 2, 3] : "solid";
}
