import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of the tools: one wider than the pane scrolls in a frame of its own, by pointer and keyboard. */
export const useTableStyles = makeStyles({
  scroll: {
    position: "relative",
    overflowX: "auto",
    maxWidth: "100%",
    margin: `${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
