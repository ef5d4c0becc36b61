import { tokens } from "@fluentui/react-components";
import { own } from "./theme";

/** The kinds of text of the pane, for styles; margins are of the place where they stand. */

/** Of a page, or of the thing that it is about. */
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

/** What is said beside. */
export const small = {
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

/** Of a part within a page. */
export const label = { ...small, fontWeight: tokens.fontWeightSemibold } as const;

/** A number that is looked for. */
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
