import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useBuilderPhrases } from "./phrases";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flex: "1 1 0" },
  button: { minWidth: "auto", minHeight: "32px", fontWeight: tokens.fontWeightRegular },
});

/** Shown during a long calculation: the progress, and a button to stop it. */
export function LongAnswer({ progress, onStop }: { progress: number | undefined; onStop(): void }) {
  const { phrases } = useBuilderPhrases();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span role="status">{phrases.working}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={phrases.working}
        thickness="large"
        {...(progress === undefined ? {} : { value: progress })}
      />
      <Button className={styles.button} onClick={onStop}>
        {phrases.stop}
      </Button>
    </div>
  );
}

/** Shown after a stop: the form has no result until the user calculates again. */
export function StoppedAnswer({ onAgain }: { onAgain(): void }) {
  const { phrases } = useBuilderPhrases();
  const shared = useBuilderStyles();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span role="status" className={shared.quiet}>
        {phrases.stopped}
      </span>
      <Button className={styles.button} onClick={onAgain}>
        {phrases.calculate}
      </Button>
    </div>
  );
}
