import { tokens } from "@fluentui/react-components";
import { own } from "./theme";

/** The text styles of the pane. Margins belong to the place of use. */

/** The title of a page, or of its item. */
export const title = {
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
} as const;

export const subtitle = {
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** Secondary text. */
export const small = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

/** The heading of a section. */
export const label = { ...small, fontWeight: tokens.fontWeightSemibold } as const;

/** A prominent number. */
export const figure = {
  fontSize: tokens.fontSizeBase500,
  lineHeight: tokens.lineHeightBase500,
  fontWeight: tokens.fontWeightSemibold,
} as const;

export const code = {
  fontFamily: tokens.fontFamilyMonospace,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase300,
} as const;

/** A FINTECH formula, as in a cell. */
export const formula = { ...code, color: own.formulaForeground } as const;
