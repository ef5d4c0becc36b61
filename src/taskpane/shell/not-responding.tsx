import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { StopIcon } from "../components/icons";
import { usePhrases } from "../text/phrases";
import type { Task } from "../store/task";

const useStyles = makeStyles({
  silence: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { display: "flex", paddingTop: "2px", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  step: { fontWeight: tokens.fontWeightRegular },
});

/** Shown if Excel does not answer: what that means for the request, and the choice to wait or give up. */
export function NotResponding({ tasks }: { tasks: readonly Task[] }) {
  const { phrases } = usePhrases();
  const styles = useStyles();
  const task = tasks.find(({ notResponding: silence }) => silence !== undefined);
  if (!task?.notResponding) return null;
  const { wait, giveUp } = task.notResponding;
  return (
    <section className={styles.silence} role="alert">
      <span className={styles.icon}>
        <StopIcon />
      </span>
      <div>
        <p className={styles.text} id="silence">
          {phrases.silent} {task.stop ? phrases.silentNothingWritten : phrases.silentWriting}
        </p>
        <div className={styles.steps}>
          <Button className={styles.step} aria-describedby="silence" onClick={wait}>
            {phrases.wait}
          </Button>
          <Button className={styles.step} aria-describedby="silence" onClick={giveUp}>
            {phrases.giveUp}
          </Button>
        </div>
      </div>
    </section>
  );
}
