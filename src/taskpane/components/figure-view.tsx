import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormattedNumber } from "../text/formatted-number";
import * as typography from "./typography";

const useStyles = makeStyles({
  figure: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  number: typography.figure,
  large: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
});

/** A prominent number with its unit; `isLarge` if the view is about this number alone. */
export function FigureView({ figure, isLarge = false }: { figure: FormattedNumber; isLarge?: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <span className={mergeClasses(styles.number, isLarge && styles.large)}>{figure.number}</span>
      <span>{figure.unit}</span>
    </div>
  );
}
