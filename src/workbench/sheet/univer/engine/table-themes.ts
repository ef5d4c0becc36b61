import type { IRangeThemeStyleJSON } from "@univerjs/preset-sheets-core";

interface TableTheme {
  readonly name: string;
  readonly style: Omit<IRangeThemeStyleJSON, "name">;
}

const light = {
  name: "excel-light",
  style: { headerRowStyle: { bl: 1 }, firstRowStyle: { bg: { rgb: "#F2F2F2" } } },
} as const satisfies TableTheme;

const medium = {
  name: "excel-medium",
  style: {
    headerRowStyle: { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: { bg: { rgb: "#D9E1F2" } },
  },
} as const satisfies TableTheme;

/** How native tables look here: Excel has sixty styles, of which we draw one light and one with a coloured header. */
export const tableThemes: TableTheme[] = [medium, light];

/** The theme that comes nearest to a style of Excel's: TableStyleLight1 is light. */
export function themeOf(style: string): string {
  return /^TableStyleLight([1-7]|1[5-9]|2[01])$/.test(style) ? light.name : medium.name;
}
