import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useBuilderPhrases } from "./phrases";
import { useBuilderStyles } from "./styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  bar: { flex: "1 1 0" },
  button: { minWidth: "auto", minHeight: "32px", fontWeight: tokens.fontWeightRegular },
});

/** While an answer is worked out for longer than a moment: how far it is, and the way to stop it. */
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

/** After it was stopped: the form has no answer until that is asked for. */
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
