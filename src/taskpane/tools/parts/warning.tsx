import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { StopIcon } from "../../components/icons";

const useStyles = makeStyles({
  warning: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorPaletteDarkOrangeBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& > svg": { marginTop: "2px" },
  },
});

/** A warning: a mark and text, so that colour is not the only cue. */
export function Warning({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.warning} role="status">
      <StopIcon />
      <div>{children}</div>
    </div>
  );
}
