import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { actions } from "../actions/actions";
import type { Pane } from "../store/store";
import { LockIcon } from "../components/icons";
import { keyCaps } from "../actions/keystrokes";
import { useDelayed } from "../hooks/use-delayed";
import { usePhrases } from "../text/phrases";
import * as typography from "../components/typography";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalXS} 2px ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ...typography.small,
  },
  privacy: { display: "flex", alignItems: "center", columnGap: "6px", flex: "1 1 150px", minWidth: 0 },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  icon: { display: "flex", flexShrink: 0 },
  buttons: { display: "flex", flexShrink: 0 },
  button: {
    minWidth: "32px",
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    padding: "0 8px",
  },
});

/** The permanent status bar: the privacy statement, or the running task and how to stop it; the insertions; help. */
export function StatusBar({ pane }: { pane: Pane }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const { tasks, receipts } = pane.state;
  const task = useDelayed(tasks.length > 0) ? tasks.at(-1) : undefined;
  const count = receipts?.length ?? 0;
  return (
    <div className={styles.line}>
      <span className={styles.privacy}>
        <span className={styles.icon}>
          <LockIcon />
        </span>
        <span className={styles.text} title={task ? task.label(phrases) : phrases.privacy} role="status">
          {task ? task.label(phrases) : phrases.privacy}
        </span>
      </span>
      <span className={styles.buttons}>
        {task?.stop && (
          <Button
            className={styles.button}
            title={`${phrases.cancel} (${keyCaps(actions.stop.keys[0]).join("+")})`}
            onClick={task.stop}
          >
            {phrases.cancel}
          </Button>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          title={phrases.receipts}
          aria-pressed={pane.state.view === "receipts"}
          onClick={() => void actions.receipts.run(pane)}
        >
          {phrases.receiptsShort} {count}
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          aria-label={phrases.help}
          title={phrases.help}
          aria-pressed={pane.state.view === "help"}
          onClick={() => void actions.help.run(pane)}
        >
          ?
        </Button>
      </span>
    </div>
  );
}
