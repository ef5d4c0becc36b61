import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { keyCaps, type Keystroke } from "../actions/keystrokes";

const useStyles = makeStyles({
  keys: { display: "inline-flex", alignItems: "center", columnGap: "2px", whiteSpace: "nowrap" },
  cap: {
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: {
    padding: "0",
    border: "none",
    lineHeight: "1",
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Symbols instead of words, to save space. */
const signs: Readonly<Record<string, string>> = { Enter: "↵", Shift: "⇧", Ctrl: "Ctrl" };

/** The keys to press; `quiet` in a button, where they are only a reminder. */
export function KeyCaps({ stroke, quiet = false }: { stroke: Keystroke; quiet?: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.keys} aria-hidden={quiet}>
      {keyCaps(stroke).map((cap) => (
        <kbd key={cap} className={mergeClasses(styles.cap, quiet && styles.quiet)}>
          {quiet ? (signs[cap] ?? cap) : cap}
        </kbd>
      ))}
    </span>
  );
}
