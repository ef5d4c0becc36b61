import { makeStyles, tokens } from "@fluentui/react-components";
import { visuallyHidden } from "../../components/visually-hidden";
import { stickyFooter } from "../../components/sticky-footer";
import * as typography from "../../components/typography";

/** The styles shared by the views of this tab. */
export const useToolStyles = makeStyles({
  body: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    overflowWrap: "anywhere",
    flexGrow: 1,
  },
  title: {
    margin: 0,
    padding: "5px 0",
    outlineStyle: "none",
    ...typography.title,
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    ...typography.label,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  quiet: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  button: { minHeight: "32px", maxWidth: "100%", height: "auto" },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    columnGap: tokens.spacingHorizontalS,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  hidden: visuallyHidden,
  foot: { ...stickyFooter, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  primary: { minHeight: "32px", flexGrow: 1, height: "auto" },
});
