import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../../report/language";

/** Shades of the deep blue #0F3D5C, which is also the header colour of an inserted table. */
const blue: BrandVariants = {
  10: "#03101A",
  20: "#061926",
  30: "#082132",
  40: "#0A2A40",
  50: "#0B304A",
  60: "#0D3651",
  70: "#0E3A57",
  80: "#0F3D5C",
  90: "#1C567D",
  100: "#5BA3D6",
  110: "#74B2DE",
  120: "#8EC1E5",
  130: "#A7D0EC",
  140: "#BFDDF2",
  150: "#D7EAF7",
  160: "#EEF6FC",
};

/** Tokens that Fluent lacks. */
interface OwnTokens {
  /** Text and mark of a number that is a forecast. */
  readonly forecastForeground: string;
  readonly forecastBackground: string;
  /** Text and mark of a model's result. */
  readonly modelledForeground: string;
  readonly modelledBackground: string;
  /** A FINTECH formula, as in a cell. */
  readonly formulaForeground: string;
}

const latin = '-apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", "Nimbus Sans"';
const chinese = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"';

/** Chinese fonts draw quotation marks and apostrophes in full width, so in English they come last. */
const families: Readonly<Record<Language, string>> = {
  en: `"Segoe UI", ${latin}, ${chinese}, sans-serif`,
  zh: `"Segoe UI", ${chinese}, ${latin}, sans-serif`,
};

type PaneTheme = Theme & OwnTokens;

/** Returns the theme of the pane, with the fonts of its language. */
export function themeFor(language: Language, dark: boolean): PaneTheme {
  const family = families[language];
  return { ...(dark ? darkTheme : lightTheme), fontFamilyBase: family, fontFamilyNumeric: family };
}

const lightTheme: PaneTheme = {
  ...createLightTheme(blue),
  forecastForeground: "#7A4B00",
  forecastBackground: "#FFF4D6",
  modelledForeground: "#595959",
  modelledBackground: "#F2F2F2",
  formulaForeground: "#00703C",
};

const darkTheme: PaneTheme = {
  ...createDarkTheme(blue),
  // Fluent uses darker brand shades here, which would be invisible on a dark background.
  colorBrandBackground: "#2A6B99",
  colorBrandBackgroundHover: "#327BAE",
  colorBrandBackgroundPressed: "#225A82",
  colorBrandBackgroundSelected: "#2A6B99",
  // Fluent's red is too dark on a dark background for text of this size.
  colorPaletteRedForeground1: "#F1919A",
  colorStatusDangerForeground1: "#F1919A",
  forecastForeground: "#F2C661",
  forecastBackground: "#3D3115",
  modelledForeground: "#C8C8C8",
  modelledBackground: "#3A3A3A",
  formulaForeground: "#6CCB97",
};

/** Our own tokens as CSS variables, for styles. */
export const own = {
  forecastForeground: "var(--forecastForeground)",
  forecastBackground: "var(--forecastBackground)",
  modelledForeground: "var(--modelledForeground)",
  modelledBackground: "var(--modelledBackground)",
  formulaForeground: "var(--formulaForeground)",
} as const satisfies Record<keyof OwnTokens, string>;

/** In a system contrast theme the browser replaces colours; anything shown by colour alone needs a border there. */
export const forcedColors = "@media (forced-colors: active)";

/** From this width on the preview is shown beside the results. */
export const wide = "@media (min-width: 640px)";
