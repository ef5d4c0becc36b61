import type { Language } from "../../report/language";
import type { Separators } from "../../workbook/formulas/separators";

/** What surrounds the add-in. */
export interface Environment {
  /** The language of Office. */
  readonly language: Language;
  /** Whether Office is dark; undefined where it does not say. */
  readonly dark: boolean | undefined;
  readonly separators: Separators;
}

/** Settled once Office is ready; undefined where the page is not in Excel, or office.js could not be had. */
export async function ready(): Promise<Environment | undefined> {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel
    ? { language: officeLanguage(), dark: isDark(), separators: separators() }
    : undefined;
}

/** Chinese for every Chinese Office, English for all others. */
function officeLanguage(): Language {
  return /^zh\b/i.test((Office.context.displayLanguage as string | null | undefined) ?? "") ? "zh" : "en";
}

/** Some hosts have no theme to tell of, and older ones only its colours. */
function isDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  const color = /^#?([0-9a-f]{6})$/i.exec(theme.bodyBackgroundColor)?.[1];
  return color === undefined ? undefined : luminance(color) < 0.5;
}

/** How light a colour looks, from 0 to 1 (ITU-R BT.601). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Excel uses those of the machine and does not tell: a hint, for showing formulas as they are typed there. */
function separators(): Separators {
  const parts = numberFormat().formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  // Where the comma separates decimals, the semicolon separates arguments.
  return { decimal, list: decimal === "," ? ";" : "," };
}

/** Some hosts give no content language, or one that is no language tag: then the browser's own decides. */
function numberFormat(): Intl.NumberFormat {
  const language = Office.context.contentLanguage as string | null | undefined;
  try {
    return new Intl.NumberFormat(language?.replaceAll("_", "-") || undefined);
  } catch {
    return new Intl.NumberFormat();
  }
}
