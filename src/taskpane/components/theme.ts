import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../../report/language";

/** Shades of the deep blue #0F3D5C, which is also the header of an inserted table. */
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

/** What Fluent has no token for. */
interface OwnTokens {
  /** Text and mark of a number that is a forecast. */
  readonly forecastForeground: string;
  readonly forecastBackground: string;
  /** Text and mark of a model's answer. */
  readonly modelledForeground: string;
  readonly modelledBackground: string;
  /** A FINTECH formula, as in a cell. */
  readonly formulaForeground: string;
}

const latin = '-apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", "Nimbus Sans"';
const chinese = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"';

/** Chinese fonts draw the quotation marks and the apostrophe as wide as a character: in English theirs come last. */
const families: Readonly<Record<Language, string>> = {
  en: `"Segoe UI", ${latin}, ${chinese}, sans-serif`,
  zh: `"Segoe UI", ${chinese}, ${latin}, sans-serif`,
};

type PaneTheme = Theme & OwnTokens;

/** The look of the pane, in the fonts of its language. */
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
  // Fluent takes darker shades of the brand here, which would vanish on the dark ground.
  colorBrandBackground: "#2A6B99",
  colorBrandBackgroundHover: "#327BAE",
  colorBrandBackgroundPressed: "#225A82",
  colorBrandBackgroundSelected: "#2A6B99",
  // Fluent's red is too dark on the dark ground for text of this size.
  colorPaletteRedForeground1: "#F1919A",
  colorStatusDangerForeground1: "#F1919A",
  forecastForeground: "#F2C661",
  forecastBackground: "#3D3115",
  modelledForeground: "#C8C8C8",
  modelledBackground: "#3A3A3A",
  formulaForeground: "#6CCB97",
};

/** A token of ours, for styles. */
export const own = {
  forecastForeground: "var(--forecastForeground)",
  forecastBackground: "var(--forecastBackground)",
  modelledForeground: "var(--modelledForeground)",
  modelledBackground: "var(--modelledBackground)",
  formulaForeground: "var(--formulaForeground)",
} as const satisfies Record<keyof OwnTokens, string>;

/** In a contrast theme of the system the browser replaces colours; what only a colour tells needs a line there. */
export const forcedColors = "@media (forced-colors: active)";

/** From this width on the preview stands beside the results. */
export const wide = "@media (min-width: 640px)";
