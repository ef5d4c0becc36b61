import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import { keyCaps } from "../actions/keystrokes";
import { usePhrases } from "../text/phrases";
import { tabs } from "../store/tabs";
import { forcedColors } from "../components/theme";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flex: "1 1 0",
    minWidth: 0,
    minHeight: "36px",
    padding: "0 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours would make transparent borders visible.
    [forcedColors]: { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [forcedColors]: { borderBottomColor: "Highlight" },
  },
});

/** The tabs of the pane. */
export function TabBar({ pane }: { pane: Pane }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const { view } = pane.state;
  return (
    <nav className={styles.bar} aria-label={phrases.tabs}>
      {tabs.map((tab) => {
        const [stroke] = actions[tab].keys;
        return (
          <button
            key={tab}
            type="button"
            className={mergeClasses(styles.tab, view === tab && styles.current)}
            aria-current={view === tab ? "page" : undefined}
            title={stroke && `${phrases[actions[tab].label]} (${keyCaps(stroke).join("+")})`}
            onClick={() => void actions[tab].run(pane)}
          >
            {phrases.tabNames[tab]}
          </button>
        );
      })}
    </nav>
  );
}
